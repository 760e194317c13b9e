// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace inkaart::widgets {

/// Plain text in one step of the type scale, wrapping, following the theme.
/// Text is never read as HTML, so names can be shown as they are.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, theme::TextRole role = theme::TextRole::Body,
                   QWidget* parent = nullptr);

    void setRole(theme::TextRole role);
    /// Colour of the text; Small starts as InkSoft, everything else as Ink.
    void setToken(theme::Token token);
    /// On (default): text wraps to the width there is. Off: one line, asks for its full width.
    void setWraps(bool wraps);
    /// Right-to-left text moves to the right edge; for learner's texts.
    void setTurnsWithText(bool turns);
    /// For names and words in another language: sets the locale a screen reader uses.
    void setLanguage(const QString& bcp47);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return m_wraps; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] struct TextBlock block() const;

    theme::TextRole m_role;
    theme::Token m_token;
    bool m_wraps = true;
    bool m_turns = false;
};

} // namespace inkaart::widgets

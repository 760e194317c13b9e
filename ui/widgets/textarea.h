// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace inkaart::widgets {

/// Field for several lines that grows with its text up to `maximumLines`, then scrolls.
/// Tab leaves it; paragraphs turn with their own direction.
class TextArea : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit TextArea(int minimumLines = 3, int maximumLines = 12, QWidget* parent = nullptr);
    /// No edge of its own and larger text: for the told story inside a card.
    void setPlain(bool plain);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What fits, in characters; more is said beside the cursor and not put in.
    static constexpr int limit = 20'000;

protected:
    /// Words only, as much as there is room for.
    void insertFromMimeData(const QMimeData* source) override;

private:
    [[nodiscard]] int heightFor(int lines) const;
    [[nodiscard]] int around() const;
    void grow();
    void turn();

    int m_minimumLines;
    int m_maximumLines;
    bool m_plain = false;
};

} // namespace inkaart::widgets

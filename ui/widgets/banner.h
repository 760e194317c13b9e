// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

class Button;
class Label;

/// Full-width plate in the page with pictogram, bold line, one sentence, at most one button.
/// Success needs no banner.
class Banner : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Warn, Bad, Info };
    explicit Banner(Kind kind, const QString& title = {}, const QString& text = {},
                    QWidget* parent = nullptr);

    void setKind(Kind kind);
    void setTexts(const QString& title, const QString& text);
    /// Adds (or renames) the one button; an empty text takes it away.
    Button* setAction(const QString& text);
    /// Shows the banner, unfolding in 120 ms unless movement is off.
    void unfold();

signals:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    Label* m_title;
    Label* m_text;
    Button* m_action = nullptr;
};

} // namespace inkaart::widgets

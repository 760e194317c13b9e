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
    /// A second button, only for the other answer to a question. Whoever asks connects it.
    Button* setSecondAction(const QString& text);
    /// Shows the banner, unfolding in 120 ms unless movement is off.
    void unfold();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void actionTriggered();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool hasAction() const;
    /// All the buttons that can be seen, side by side.
    [[nodiscard]] QSize actionsSize() const;
    [[nodiscard]] bool isNarrow(int width) const;
    [[nodiscard]] int wordsWidth(int width) const;
    void arrange();

    Kind m_kind;
    Label* m_title;
    Label* m_text;
    Button* m_action = nullptr;
    Button* m_second = nullptr;
};

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/tilestate.h"
#include "ui/widgets/twotexts.h"

class QPainter;

namespace inkaart::widgets {

/// One answer: the fill it stands for, the words in two languages, a key cap. 120 high
/// (compact 88). As a pile (setCount) it is 84 high, checkable, and shows a number.
class RatingButton : public Pressable {
    Q_OBJECT
public:
    explicit RatingButton(TileState state, QWidget* parent = nullptr);

    [[nodiscard]] TileState state() const { return m_state; }
    void setTexts(const TwoTexts& texts);
    /// -1: ink.
    void setZone(int zone);
    void setKeyCap(const QString& text);
    /// Makes it a pile with `count` cards; the chosen one has a thick edge and a saffron bar.
    void setCount(int count);
    /// The answer given before: thick edge.
    void setChosen(bool chosen);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] bool isPile() const { return m_count >= 0; }
    [[nodiscard]] bool isMarked() const { return isChecked() || m_chosen; }
    [[nodiscard]] int leftOfText() const;
    [[nodiscard]] int rightOfText() const;
    [[nodiscard]] int ownHeight() const;
    [[nodiscard]] int topOfText(int width) const;
    [[nodiscard]] int textHeight(int width) const;
    void refresh();
    void paintWords(QPainter& painter) const;

    TileState m_state;
    TwoTexts m_texts;
    QString m_keyCap;
    int m_zone = -1;
    int m_count = -1;
    bool m_chosen = false;
};

} // namespace inkaart::widgets

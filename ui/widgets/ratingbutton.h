// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/tilestate.h"
#include "ui/widgets/twotexts.h"

#include <QAbstractButton>

namespace inkaart::widgets {

/// One answer: the fill it stands for, the words in two languages, a key cap. 120 high
/// (compact 88). As a pile (setCount) it is 84 high, checkable, and shows a number.
class RatingButton : public QAbstractButton {
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

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textRect(int width, int height) const;
    void nameItself();

    TileState m_state;
    TwoTexts m_texts;
    QString m_keyCap;
    int m_zone = -1;
    int m_count = -1;
    bool m_chosen = false;
};

} // namespace inkaart::widgets

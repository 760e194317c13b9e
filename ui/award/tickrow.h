// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"

namespace inkaart::award {

/// A check box of 28 px with its words; the whole row is the target.
class TickRow : public widgets::Pressable {
    Q_OBJECT

public:
    explicit TickRow(const QString& text, QWidget* parent = nullptr);
    void setText(const QString& text);
    /// A line in small under the words.
    void setDetail(const QString& detail);
    /// Between the box and the words.
    void setPictogram(const QString& name);
    /// Keeps that many pixels free under the words, for something that lies on the row there.
    void setRoomBelow(int pixels);

    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;
    int naturalWidth() const override;
    /// Shows only: what was ticked has a check without a box, and nothing can be pressed.
    void setFixed(bool fixed);
    /// Where the words begin, for what stands below them.
    static int textLeft();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int wordsLeft() const;
    double textHeight(double width) const;

    QString m_text;
    QString m_detail;
    QString m_pictogram;
    int m_below = 0;
    bool m_isFixed = false;
};

} // namespace inkaart::award

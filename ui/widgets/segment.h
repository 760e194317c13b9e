// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/twotexts.h"

namespace inkaart::widgets {

/// One word of a SegmentedChoice. Paints its fill and words; the frame is the parent's.
class Segment : public Pressable {
    Q_OBJECT
public:
    Segment(const TwoTexts& texts, QWidget* parent);
    void setMarksChosen(bool marks);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int naturalWidth() const override;

protected:
    /// Leaves the arrow keys to the choice.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int checkWidth() const;
    void paintGround(QPainter& painter, const QColor& colour) const;

    TwoTexts m_texts;
    bool m_marks = false;
};

} // namespace inkaart::widgets

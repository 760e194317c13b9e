// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/achievement.h"

#include <QImage>
#include <QWidget>

namespace inkaart::learner {

/// The artwork of a badge, drawn once per size and screen. Decorative: words stand beside it.
class BadgePicture : public QWidget {
    Q_OBJECT

public:
    BadgePicture(const framework::Achievement& achievement, int size, QWidget* parent = nullptr);

    /// A badge that counts no more is shown faint.
    void setFaint(bool faint);
    QSize sizeHint() const override { return { m_size, m_size }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    framework::Achievement m_achievement;
    int m_size;
    bool m_isFaint = false;
    QImage m_image;
};

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/badgepicture.h"

#include "core/artwork/badge.h"

#include <QPainter>

namespace inkaart::learner {

BadgePicture::BadgePicture(const framework::Achievement& achievement, int size, QWidget* parent)
    : QWidget(parent)
    , m_achievement(achievement)
    , m_size(size)
{
    setFixedSize(size, size);
}

void BadgePicture::setFaint(bool faint)
{
    m_isFaint = faint;
    update();
}

void BadgePicture::paintEvent(QPaintEvent*)
{
    const int pixels = qRound(m_size * devicePixelRatioF());
    if (m_image.width() != pixels)
        m_image = artwork::badgeImage(m_achievement, pixels);
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_isFaint)
        painter.setOpacity(0.35);
    painter.drawImage(QRectF(rect()), m_image);
}

} // namespace inkaart::learner

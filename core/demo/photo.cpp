// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/photo.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace inkaart::demo {

QByteArray workbenchPhoto()
{
    QImage image(960, 640, QImage::Format_RGB32);
    image.fill(QColor(0xD9, 0xCB, 0xB4));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x8A, 0x6A, 0x45));
    painter.drawRect(0, 420, 960, 60);
    painter.setBrush(QColor(0xA8, 0x85, 0x5A));
    painter.drawRect(0, 480, 960, 160);
    painter.setBrush(QColor(0x6B, 0x7A, 0x80));
    painter.drawPie(330, 230, 300, 300, 0, 180 * 16);
    painter.setBrush(QColor(0xC9, 0xA2, 0x6B));
    painter.drawRect(120, 372, 720, 36);
    painter.setBrush(QColor(0xC8, 0x5A, 0x2E));
    painter.drawRoundedRect(760, 300, 150, 120, 18, 18);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 85);
    return bytes;
}

} // namespace inkaart::demo

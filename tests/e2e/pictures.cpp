// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/pictures.h"

#include <QLinearGradient>
#include <QPainter>

namespace inkaart::tests {

namespace {

/// The zone's panel at the left of a card, the corners, and the line between its halves.
constexpr int panel = 300;
constexpr int edge = 56;
constexpr int dark = 110; // of 255; the sentence is ink, remarks are not

} // namespace

bool standsAtRight(const QImage& card, Half half)
{
    const qreal ratio = card.devicePixelRatio();
    const auto scaled = [ratio](int length) { return static_cast<int>(length * ratio); };
    const int middle = card.height() / 2;
    const int top = half == Half::Upper ? scaled(edge) : middle + scaled(edge / 4);
    const int bottom =
        half == Half::Upper ? middle - scaled(edge / 4) : card.height() - scaled(edge);
    int first = card.width();
    int last = -1;
    for (int y = top; y < bottom; ++y) {
        for (int x = scaled(panel); x < card.width() - scaled(4); ++x) {
            if (qGray(card.pixel(x, y)) > dark)
                continue;
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    return last >= 0 && card.width() - last < first - scaled(panel);
}

QImage paintedPhoto()
{
    QImage photo(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&photo);
    QLinearGradient light(0, 0, 0, photo.height());
    light.setColorAt(0, QColor(0xe8d5b0));
    light.setColorAt(1, QColor(0x7a5a3a));
    painter.fillRect(photo.rect(), light);
    painter.setBrush(QColor(0x9a2f2f));
    painter.drawEllipse(QPoint(800, 700), 420, 300);
    return photo;
}

} // namespace inkaart::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tilecache.h"

#include <QCache>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmap>

#include <array>
#include <cmath>
#include <memory>

namespace inkaart::widgets {

namespace {

/// In KiB: a few maps in the languages and states of the learners of a day.
constexpr int mostKept = 8 * 1024;
/// A tile draws no further than its edge is wide.
constexpr double around = 3.0;
/// Parts of a device pixel in which a tile's place is told apart.
constexpr double steps = 16.0;

/// All a tile's picture depends on.
struct Key {
    TileFace face;
    std::array<QRgb, 7> colours;
    double radius;
    double ratio;
    QPoint shift;

    friend bool operator==(const Key&, const Key&) = default;
};

size_t qHash(const Key& key, size_t seed = 0)
{
    const TileFace& face = key.face;
    return qHashMulti(seed, face.lines, face.pictogram, int(face.state), face.seen, face.badge,
                      face.isNew, key.colours[0], key.radius, key.shift.x(), key.shift.y());
}

std::array<QRgb, 7> rgbOf(const TileColours& colours)
{
    return { colours.fill.rgba(),      colours.onFill.rgba(), colours.surface.rgba(),
             colours.paper.rgba(),     colours.ink.rgba(),    colours.inkSoft.rgba(),
             colours.lineStrong.rgba() };
}

QPixmap paint(const Key& key, const TileColours& colours, int size, const QPointF& centre)
{
    QPixmap pixmap(size, size);
    pixmap.setDevicePixelRatio(key.ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    TilePainter(painter, colours).drawTile(centre, key.radius, key.face);
    return pixmap;
}

bool isPicture(const QPainter& painter)
{
    const QPaintEngine* engine = painter.paintEngine();
    return engine && engine->type() == QPaintEngine::Raster
        && painter.worldTransform().type() <= QTransform::TxTranslate;
}

} // namespace

void drawKeptTile(QPainter& painter, const TileColours& colours, const QPointF& centre,
                  double radius, const TileFace& face)
{
    if (!isPicture(painter))
        return TilePainter(painter, colours).drawTile(centre, radius, face);
    static QCache<Key, QPixmap> kept(mostKept);
    const double ratio = painter.device()->devicePixelRatioF();
    const double half = std::ceil((radius + around) * ratio);
    // A picture lies on whole device pixels, so it is painted for the part that is left over.
    const QPointF middle = painter.worldTransform().map(centre) * ratio;
    const QPointF corner(std::floor(middle.x() - half), std::floor(middle.y() - half));
    const QPoint shift = ((middle - corner) * steps).toPoint();
    const Key key{ face, rgbOf(colours), radius, ratio, shift };
    const QPixmap* known = kept.object(key);
    if (!known) {
        const int size = static_cast<int>(2.0 * half) + 2;
        auto made =
            std::make_unique<QPixmap>(paint(key, colours, size, QPointF(shift) / steps / ratio));
        painter.drawPixmap(centre - (middle - corner) / ratio, *made);
        kept.insert(key, made.release(), 1 + size * size * 4 / 1024);
        return;
    }
    painter.drawPixmap(centre - (middle - corner) / ratio, *known);
}

} // namespace inkaart::widgets

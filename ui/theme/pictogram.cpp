// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/pictogram.h"

#include <QCache>
#include <QFile>
#include <QGuiApplication>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <tuple>

using namespace Qt::StringLiterals;

namespace inkaart::theme {

namespace {

struct Key {
    QString name;
    int deviceSize;
    QRgb colour;
    int strokeHundredths;

    friend bool operator==(const Key&, const Key&) = default;
};

size_t qHash(const Key& key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.deviceSize, key.colour, key.strokeHundredths);
}

QString pathOf(const QString& name)
{
    return u":/inkaart/pictograms/%1.svg"_s.arg(name);
}

/// The design's weights: 2 up to 32 px, 1.5 at 64, 1.25 at 176.
double strokeFor(double size)
{
    if (size <= 32.0)
        return 2.0;
    if (size <= 64.0)
        return 2.0 - 0.5 * (size - 32.0) / 32.0;
    return std::max(1.25, 1.5 - 0.25 * (size - 64.0) / 112.0);
}

QByteArray source(const QString& name, const QColor& colour, double stroke)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"",
                "stroke-width=\"" + QByteArray::number(stroke, 'f', 2) + "\"");
    return svg;
}

QPixmap render(const QString& name, int deviceSize, const QColor& colour, double stroke)
{
    const QByteArray svg = source(name, colour, stroke);
    if (svg.isEmpty())
        return {};
    QSvgRenderer renderer(svg);
    QPixmap pixmap(deviceSize, deviceSize);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, deviceSize, deviceSize));
    return pixmap;
}

QCache<Key, QPixmap>& cache()
{
    // Counted in KiB: 6 MiB hold every pictogram of the program in the sizes it uses.
    static QCache<Key, QPixmap> kept(6 * 1024);
    return kept;
}

} // namespace

bool hasPictogram(const QString& name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QPixmap pictogram(const QString& name, int size, const QColor& colour, qreal ratio, double stroke)
{
    if (name.isEmpty() || size <= 0)
        return {};
    const qreal scale = ratio > 0.0 ? ratio : qGuiApp->devicePixelRatio();
    const double width = stroke > 0.0 ? stroke : strokeFor(size);
    const Key key{ name, static_cast<int>(std::lround(size * scale)), colour.rgba(),
                   static_cast<int>(std::lround(width * 100.0)) };
    if (const QPixmap* known = cache().object(key))
        return *known;
    QPixmap pixmap = render(name, key.deviceSize, colour, width);
    if (pixmap.isNull())
        return {};
    pixmap.setDevicePixelRatio(scale);
    cache().insert(key, new QPixmap(pixmap), 1 + key.deviceSize * key.deviceSize * 4 / 1024);
    return pixmap;
}

void drawPictogram(QPainter& painter, const QString& name, const QRectF& box, const QColor& colour,
                   double stroke)
{
    const QPaintEngine* engine = painter.paintEngine();
    if (engine && engine->type() == QPaintEngine::Raster) {
        const int size = static_cast<int>(std::lround(box.width()));
        const qreal ratio =
            painter.device()->devicePixelRatioF() * std::max(painter.worldTransform().m11(), 0.1);
        painter.drawPixmap(box.topLeft(), pictogram(name, size, colour, ratio, stroke));
        return;
    }
    QSvgRenderer renderer(source(name, colour, stroke > 0.0 ? stroke : strokeFor(box.width())));
    if (renderer.isValid())
        renderer.render(&painter, box);
}

} // namespace inkaart::theme

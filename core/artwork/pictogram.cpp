// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artwork/pictogram.h"

#include <QDir>
#include <QPainter>
#include <QResource>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace inkaart::artwork {

namespace {

constexpr auto folder = ":/inkaart/pictograms/"_L1;

/// A name is a file name of ours, never a path.
bool isName(QStringView name)
{
    return !name.isEmpty() && !name.contains(u'/') && !name.contains(u'.');
}

QByteArray bytesOf(QStringView name)
{
    if (!isName(name))
        return {};
    const QResource resource(folder + name.toString() + ".svg"_L1);
    return resource.isValid() ? resource.uncompressedData() : QByteArray();
}

} // namespace

bool hasPictogram(QStringView name)
{
    return isName(name) && QResource(folder + name.toString() + ".svg"_L1).isValid();
}

QStringList pictogramNames()
{
    QStringList names = QDir(folder).entryList({ u"*.svg"_s });
    for (QString& name : names)
        name.chop(4);
    return names;
}

double strokeFor(double size)
{
    if (size < 64)
        return 2.0;
    if (size >= 176)
        return 1.25;
    return 1.5 - 0.25 * (size - 64) / (176 - 64);
}

QByteArray pictogramPaths(QStringView name)
{
    const QByteArray svg = bytesOf(name);
    const qsizetype begin = svg.indexOf('>') + 1;
    const qsizetype end = svg.lastIndexOf("</svg>");
    return end > begin ? svg.sliced(begin, end - begin) : QByteArray();
}

QByteArray pictogramSvg(QStringView name, const QColor& colour, double strokeWidth)
{
    QByteArray svg = bytesOf(name);
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"",
                "stroke-width=\"" + QByteArray::number(strokeWidth, 'g', 4) + '"');
    return svg;
}

QImage pictogramImage(QStringView name, int size, const QColor& colour, double ratio)
{
    const QByteArray svg = pictogramSvg(name, colour, strokeFor(size));
    QImage image = renderSvg(svg, qRound(size * ratio));
    if (!image.isNull())
        image.setDevicePixelRatio(ratio);
    return image;
}

QImage renderSvg(const QByteArray& svg, int size)
{
    if (svg.isEmpty() || size <= 0)
        return {};
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(0, 0, size, size));
    return image;
}

} // namespace inkaart::artwork

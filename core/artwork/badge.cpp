// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artwork/badge.h"

#include "core/artwork/pictogram.h"
#include "core/artwork/zonecolours.h"

#include <QBuffer>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::artwork {

namespace {

using framework::Achievement;
using framework::Kind;

constexpr double centre = 48;
constexpr int largestSmall = 32; ///< up to here the small form is drawn

/// One outline of the badge, as svg wants it.
struct Outline {
    double radius;
    QByteArray fill;
    QByteArray line;
    double width;
    bool dashed = false;
};

QByteArray number(double value)
{
    return QByteArray::number(std::round(value * 100) / 100, 'g', 5);
}

QByteArray hexagonPoints(double middle, double radius)
{
    QByteArray points;
    for (int corner = 0; corner < 6; ++corner) {
        const double angle = (60.0 * corner - 90.0) * M_PI / 180.0;
        points += (corner ? " " : "") + number(middle + radius * std::cos(angle)) + ','
            + number(middle + radius * std::sin(angle));
    }
    return points;
}

QByteArray shapeStart(Kind kind, double radius)
{
    if (kind == Kind::Practice) {
        const double half = radius * 0.86;
        return "<rect x=\"" + number(centre - half) + "\" y=\"" + number(centre - half)
            + "\" width=\"" + number(2 * half) + "\" height=\"" + number(2 * half) + "\" rx=\""
            + number(radius * 0.22) + '"';
    }
    if (kind == Kind::Participation)
        return "<circle cx=\"48\" cy=\"48\" r=\"" + number(radius * 0.94) + '"';
    return "<polygon points=\"" + hexagonPoints(centre, radius) + "\" stroke-linejoin=\"round\"";
}

QByteArray shape(Kind kind, const Outline& outline)
{
    return shapeStart(kind, outline.radius) + " fill=\"" + outline.fill + "\" stroke=\""
        + outline.line + "\" stroke-width=\"" + number(outline.width) + '"'
        + (outline.dashed ? " stroke-dasharray=\"6 5\"" : "") + "/>";
}

/// Which ring says how far: dashed with help, thin alone, thick for who teaches others.
QByteArray ring(const Achievement& achievement, const QByteArray& colour)
{
    switch (achievement.level) {
    case 1:
        return shape(achievement.kind, { 43, "#FFFFFF", colour, 3, true });
    case 2:
        return shape(achievement.kind, { 43, "#FFFFFF", colour, 3 });
    case 3:
        return shape(achievement.kind, { 43.5, "#FFFFFF", colour, 6 });
    default:
        return {};
    }
}

QByteArray colourOf(const Achievement& achievement)
{
    return lightColours(achievement.zone).zone.name().toUpper().toLatin1();
}

bool hasRing(const Achievement& achievement)
{
    return achievement.kind != Kind::Participation && achievement.level >= 1
        && achievement.level <= 3;
}

QByteArray drawing(const Achievement& achievement)
{
    const double scale = hasRing(achievement) ? 1.55 : 1.9;
    QByteArray paths = pictogramPaths(achievement.pictogram);
    if (paths.isEmpty())
        paths = pictogramPaths(u"vh-eigen");
    const QByteArray offset = number(centre - 12 * scale);
    return "<g transform=\"translate(" + offset + ',' + offset + ") scale(" + number(scale)
        + ")\" fill=\"none\" stroke=\"#FFFFFF\" stroke-width=\"2\" stroke-linecap=\"round\""
          " stroke-linejoin=\"round\">"
        + paths.replace("currentColor", "#FFFFFF") + "</g>";
}

/// Letters as lines, so that a badge needs no font; A-F as on the map.
QByteArray letterPath(QStringView zone)
{
    static constexpr std::pair<QLatin1StringView, const char*> letters[] = {
        { "denken"_L1, "M7.5 17.5 12 6.5 16.5 17.5M9.2 13.5h5.6" },
        { "doen"_L1, "M8.5 6.5h4a2.7 2.7 0 0 1 0 5.4h-4zM8.5 11.9h4.6a2.8 2.8 0 0 1 0 5.6H8.5z" },
        { "samen"_L1, "M16 8.5a5.2 5.5 0 1 0 0 7" },
        { "zelf"_L1, "M8.5 6.5h2.5a5.5 5.5 0 0 1 0 11H8.5z" },
        { "werk"_L1, "M15.5 6.5h-7v11h7M8.5 12h5.5" },
        { "wereld"_L1, "M15.5 6.5h-7v11M8.5 12h5.5" },
    };
    for (const auto& [id, path] : letters) {
        if (id == zone)
            return path;
    }
    return "M12 6.5v11M6.5 12h11";
}

QByteArray smallShape(Kind kind, const QByteArray& colour)
{
    const QByteArray ink = " fill=\"" + colour + "\" stroke=\"#FFFFFF\" stroke-width=\"1\"/>";
    if (kind == Kind::Practice)
        return "<rect x=\"1\" y=\"1\" width=\"22\" height=\"22\" rx=\"4\"" + ink;
    if (kind == Kind::Participation)
        return "<circle cx=\"12\" cy=\"12\" r=\"11.5\"" + ink;
    return "<polygon points=\"" + hexagonPoints(12, 11.5) + "\" stroke-linejoin=\"round\"" + ink;
}

/// \a image in 32 colours. A badge knows two, white and its zone's, and what lies between: white
/// fading at the edge, and white blending into the zone. As true colour its file is thrice as big,
/// and it stands in every edition of every badge.
QImage indexed(const QImage& image, const QColor& zone)
{
    constexpr int steps = 15;
    QList<QRgb> colours;
    for (int i = 0; i <= steps; ++i)
        colours.append(qRgba(255, 255, 255, i * 255 / steps));
    for (int i = 0; i <= steps; ++i) {
        const auto mixed = [i](int channel) { return 255 - (255 - channel) * i / steps; };
        colours.append(qRgb(mixed(zone.red()), mixed(zone.green()), mixed(zone.blue())));
    }
    const QImage source = image.convertToFormat(QImage::Format_ARGB32);
    const int whole = std::max(1, 3 * 255 - zone.red() - zone.green() - zone.blue());
    QImage result(source.size(), QImage::Format_Indexed8);
    result.setColorTable(colours);
    for (int y = 0; y < source.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        uchar* to = result.scanLine(y);
        for (int x = 0; x < source.width(); ++x) {
            const int ink = 3 * 255 - qRed(from[x]) - qGreen(from[x]) - qBlue(from[x]);
            const int fade = (qAlpha(from[x]) * steps + 127) / 255;
            const int blend = std::clamp((ink * steps + whole / 2) / whole, 0, steps);
            to[x] = static_cast<uchar>(fade < steps ? fade : steps + 1 + blend);
        }
    }
    return result;
}

} // namespace

QByteArray badgeSvg(const Achievement& achievement)
{
    const QByteArray colour = colourOf(achievement);
    const bool ringed = hasRing(achievement);
    QByteArray svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"96\" height=\"96\""
                     " viewBox=\"0 0 96 96\">";
    svg += shape(achievement.kind, { 45.5, "#FFFFFF", "#FFFFFF", 4 });
    if (ringed)
        svg += ring(achievement, colour);
    svg += shape(achievement.kind, { ringed ? 34.0 : 43.0, colour, colour, 3 });
    return svg + drawing(achievement) + "</svg>";
}

QByteArray badgeSvgSmall(const Achievement& achievement)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"24\" height=\"24\""
           " viewBox=\"0 0 24 24\">"
        + smallShape(achievement.kind, colourOf(achievement)) + "<path d=\""
        + letterPath(achievement.zone)
        + "\" transform=\"translate(12,12) scale(.86) translate(-12,-12)\" fill=\"none\""
          " stroke=\"#FFFFFF\" stroke-width=\"2.6\" stroke-linecap=\"round\""
          " stroke-linejoin=\"round\"/></svg>";
}

QImage badgeImage(const Achievement& achievement, int size)
{
    return renderSvg(size <= largestSmall ? badgeSvgSmall(achievement) : badgeSvg(achievement),
                     size);
}

QByteArray badgePng(const Achievement& achievement, int size)
{
    const QImage image = badgeImage(achievement, size);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    indexed(image, lightColours(achievement.zone).zone).save(&buffer, "PNG");
    return bytes;
}

} // namespace inkaart::artwork

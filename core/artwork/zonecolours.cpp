// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artwork/zonecolours.h"

using namespace Qt::StringLiterals;

namespace inkaart::artwork {

namespace {

struct Row {
    QLatin1StringView zone;
    QRgb light[3];
    QRgb dark[3];
};

constexpr QRgb white = 0xFFFFFFFF;
constexpr QRgb night = 0xFF14191B;

/// Zone, tint, on-zone. Equally far apart for the common kinds of colour blindness; the letter,
/// the place and the picture carry what colour cannot.
constexpr Row rows[] = {
    { "denken"_L1, { 0xFF17417F, 0xFFE4EAF5, white }, { 0xFF849DFA, 0xFF262C45, night } },
    { "doen"_L1, { 0xFF8A6708, 0xFFF7EFD8, white }, { 0xFFF5D067, 0xFF39321B, night } },
    { "samen"_L1, { 0xFF8F2012, 0xFFF8E5DF, white }, { 0xFFE2854A, 0xFF3D291D, night } },
    { "zelf"_L1, { 0xFF5E2350, 0xFFF1E4EE, white }, { 0xFFCF88B4, 0xFF3A2834, night } },
    { "werk"_L1, { 0xFF47703F, 0xFFE6EFE2, white }, { 0xFFA9D5A1, 0xFF26362A, night } },
    { "wereld"_L1, { 0xFF14758F, 0xFFDFF0F3, white }, { 0xFF3AD6EC, 0xFF16363C, night } },
    { {}, { 0xFF1C2930, 0xFFECE7DF, white }, { 0xFFF3EFE8, 0xFF3A4246, night } },
};

const Row& rowOf(QStringView zone)
{
    const Row* row = rows;
    while (!row->zone.isEmpty() && row->zone != zone)
        ++row;
    return *row;
}

ZoneColours colours(const QRgb (&values)[3])
{
    return { QColor(values[0]), QColor(values[1]), QColor(values[2]) };
}

} // namespace

ZoneColours lightColours(QStringView zone)
{
    return colours(rowOf(zone).light);
}
ZoneColours darkColours(QStringView zone)
{
    return colours(rowOf(zone).dark);
}

} // namespace inkaart::artwork

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QColor>
#include <QImage>
#include <QStringList>
#include <QStringView>

namespace inkaart::artwork {

bool hasPictogram(QStringView name);
QStringList pictogramNames();

/// How thick a line is, in units of the 24-grid, when drawn \a size px high: 2 below 64,
/// 1.5 at 64, 1.25 from 176 on.
double strokeFor(double size);

/// The drawing alone, without its svg element and colour, to be set into another picture.
/// Empty when there is no such pictogram.
QByteArray pictogramPaths(QStringView name);

/// A whole svg of 24 x 24 in one colour. Empty when there is no such pictogram.
QByteArray pictogramSvg(QStringView name, const QColor& colour, double strokeWidth = 2.0);

/// Drawn \a size logical pixels high for a screen of \a ratio, transparent ground, stroke by
/// strokeFor. Safe on any thread. Null when there is no such pictogram.
QImage pictogramImage(QStringView name, int size, const QColor& colour, double ratio = 1.0);

/// Any svg of ours as an image of size x size pixels. Null when it cannot be read.
QImage renderSvg(const QByteArray& svg, int size);

} // namespace inkaart::artwork

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QList>

namespace inkaart::media {

/// The contents of the QR codes in a picture, best readable first; empty when there is none.
/// Turned, upside-down and light-on-dark codes are found too. Safe on any thread.
QList<QByteArray> qrTexts(const QImage& image);

} // namespace inkaart::media

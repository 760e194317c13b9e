// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/pictures.h"

#include "core/artwork/badge.h"

#include <QBuffer>
#include <QHash>
#include <QImage>
#include <QMutex>

#include <functional>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// Every badge carries the logo again, so it stays small: of these sides the first whose file
/// fits, else the last.
constexpr int logoSides[] = { 128, 96, 64 };
constexpr qsizetype logoBytes = 8 * 1024;

/// Made once per key: thousands of badges of one centre share a few pictures.
QByteArray cached(const QByteArray& key, const std::function<QByteArray()>& make)
{
    static QMutex mutex;
    static QHash<QByteArray, QByteArray> pictures;
    const QMutexLocker lock(&mutex);
    const auto known = pictures.constFind(key);
    if (known != pictures.constEnd())
        return *known;
    return *pictures.insert(key, make());
}

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray smallLogo(const QByteArray& file)
{
    const QImage image = QImage::fromData(file);
    QByteArray png;
    for (const int side : logoSides) {
        if (image.isNull())
            break;
        const bool isBig = std::max(image.width(), image.height()) > side;
        png = pngOf(isBig ? image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation)
                          : image);
        if (png.size() <= logoBytes)
            break;
    }
    return png;
}

} // namespace

credential::Picture generatedPicture(const framework::Achievement& achievement)
{
    // The SVG says all that the picture depends on.
    return { .png = cached(artwork::badgeSvg(achievement),
                           [&] { return artwork::badgePng(achievement); }) };
}

credential::Picture issuerPicture(const store::Store& store)
{
    const dossier::BlobRef logo = store.settings().logo;
    if (logo.isNull())
        return {};
    return { .png = cached("logo/" + logo.id.bytes(),
                           [&] { return smallLogo(store.blob(logo).value_or(QByteArray())); }) };
}

} // namespace inkaart::award

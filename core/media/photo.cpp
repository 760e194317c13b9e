// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/photo.h"

#include "core/media/pictureformat_p.h"
#include "core/media/svgcheck.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>
#include <QTransform>

#include <mutex>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

constexpr int jpegQuality = 85;
/// Room for photoPixelLimit pixels of four bytes; Qt's own limit of 128 MiB would refuse them.
constexpr int allocationMegabytes = 512;

QByteArray qtFormat(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureFormat::Png:
        return QByteArrayLiteral("png");
    case PictureFormat::WebP:
        return QByteArrayLiteral("webp");
    }
    return {};
}

base::Result<void> checkPixels(QSize size)
{
    if (!size.isValid() || size.isEmpty())
        return base::fail(base::Code::Malformed, u"the picture's header cannot be read"_s);
    if (qint64(size.width()) * size.height() > photoPixelLimit)
        return base::fail(base::Code::TooBig, u"more than 100 megapixels"_s);
    return {};
}

QTransform uprightTransform(int orientation)
{
    // Exif 2.3, 4.6.4 A: mirrored when even below 5 and odd from 5 on; then turned.
    QTransform turn;
    if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7)
        turn.scale(-1, 1);
    const int degrees = orientation == 3 || orientation == 4 ? 180
        : orientation == 6 || orientation == 7               ? 90
        : orientation == 5 || orientation == 8               ? 270
                                                             : 0;
    return turn * QTransform().rotate(degrees);
}

/// The pixels in sRGB and nothing else: no texts, no profile, no resolution.
QImage bare(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    const auto format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    if (image.format() != format)
        image.convertTo(format);
    QImage clean(image.size(), format);
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(image.constScanLine(y), size_t(image.width()) * 4, clean.scanLine(y));
    return clean;
}

base::Result<QImage> decode(QByteArrayView bytes, PictureFormat format, int side)
{
    if (bytes.size() > photoFileLimit)
        return base::fail(base::Code::TooBig, u"a picture file above 40 MB"_s);
    if (const auto whole = checkWhole(bytes, format); !whole)
        return base::fail(whole.error());
    static std::once_flag once;
    std::call_once(once, [] { QImageReader::setAllocationLimit(allocationMegabytes); });
    QByteArray data = QByteArray::fromRawData(bytes.data(), bytes.size());
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, qtFormat(format));
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (const auto fine = checkPixels(size); !fine)
        return base::fail(fine.error());
    if (std::max(size.width(), size.height()) > side)
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio).expandedTo(QSize(1, 1)));
    const QImage image = reader.read();
    if (image.isNull())
        return base::fail(base::Code::Malformed,
                          u"the picture is damaged: "_s + reader.errorString());
    return bare(image.transformed(uprightTransform(storedOrientation(bytes, format))));
}

bool hasSeeThroughParts(const QImage& image)
{
    if (!image.hasAlphaChannel())
        return false;
    for (int y = 0; y < image.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(),
                        [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

base::Result<QByteArray> encode(const QImage& image, const QByteArray& format)
{
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    if (format == "jpeg")
        writer.setQuality(jpegQuality);
    if (!writer.write(image))
        return base::fail(base::Code::Internal,
                          u"the picture cannot be written: "_s + writer.errorString());
    return out;
}

base::Result<Photo> asPng(const QImage& image)
{
    return encode(image, QByteArrayLiteral("png")).map([&](const QByteArray& bytes) {
        return Photo{ bytes, u"image/png"_s, image.size() };
    });
}

base::Result<Photo> asJpeg(const QImage& image)
{
    return encode(image.convertToFormat(QImage::Format_RGB32), QByteArrayLiteral("jpeg"))
        .map([&](const QByteArray& bytes) {
            return Photo{ bytes, u"image/jpeg"_s, image.size() };
        });
}

/// Drawings and screenshots are smaller and sharper as PNG, photos as JPEG.
base::Result<Photo> asSmaller(const QImage& image)
{
    const auto png = asPng(image);
    const auto jpeg = asJpeg(image);
    return png && (!jpeg || png->bytes.size() <= jpeg->bytes.size()) ? png : jpeg;
}

base::Result<QByteArray> readLimited(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return base::fail(base::Code::NotFound, u"no such file"_s);
    // A pipe or a device may hang whoever opens it.
    if (!QFileInfo(path).isFile())
        return base::fail(base::Code::Io, u"it is no ordinary file"_s);
    if (file.size() > photoFileLimit)
        return base::fail(base::Code::TooBig, u"a picture file above 40 MB"_s);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::Io, file.errorString());
    return file.read(photoFileLimit + 1);
}

base::Result<Photo> renderSvg(QByteArrayView bytes, int side)
{
    if (const auto safe = checkSvg(bytes); !safe)
        return base::fail(safe.error());
    QSvgRenderer renderer;
    const bool loaded = renderer.load(bytes.toByteArray());
    const QSizeF size = renderer.defaultSize();
    if (!loaded || size.isEmpty())
        return base::fail(base::Code::Malformed, u"the SVG cannot be drawn"_s);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(size.scaled(side, side, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1)),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    return asPng(bare(image));
}

} // namespace

base::Result<QImage> decodePhoto(QByteArrayView bytes, int side)
{
    return pictureFormat(bytes).and_then(
        [&](PictureFormat format) { return decode(bytes, format, side); });
}

base::Result<Photo> importPhoto(QByteArrayView bytes)
{
    const auto format = pictureFormat(bytes);
    if (!format)
        return base::fail(format.error());
    const auto image = decode(bytes, *format, photoSide);
    if (!image)
        return base::fail(image.error());
    if (hasSeeThroughParts(*image))
        return asPng(*image);
    return *format == PictureFormat::Png ? asSmaller(*image) : asJpeg(*image);
}

base::Result<Photo> importPhotoFile(const QString& path)
{
    return readLimited(path).and_then([](const QByteArray& bytes) { return importPhoto(bytes); });
}

QImage thumbnail(QByteArrayView bytes, int side)
{
    return decodePhoto(bytes, side).value_or(QImage());
}

base::Result<Photo> importPicture(QByteArrayView bytes, int svgSide)
{
    if (looksLikeSvg(bytes))
        return renderSvg(bytes, svgSide);
    return decodePhoto(bytes).and_then([](const QImage& image) { return asPng(image); });
}

base::Result<Photo> importPictureFile(const QString& path, int svgSide)
{
    return readLimited(path).and_then(
        [&](const QByteArray& bytes) { return importPicture(bytes, svgSide); });
}

} // namespace inkaart::media

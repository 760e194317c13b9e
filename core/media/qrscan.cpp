// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/qrscan.h"

#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <exception>

namespace inkaart::media {

namespace {

/// More pixels do not help with a code that fills a good part of the picture.
constexpr int scanSide = 4096;
constexpr int smallSide = 1600;

QList<QByteArray> scan(const QImage& gray)
{
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    hints.setTryHarder(true);
    hints.setTryRotate(true);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(),
                                ZXing::ImageFormat::Lum, int(gray.bytesPerLine()));
    QList<QByteArray> texts;
    try {
        for (const auto& code : ZXing::ReadBarcodes(view, hints)) {
            const auto& bytes = code.bytes();
            const QByteArray text(reinterpret_cast<const char*>(bytes.data()),
                                  qsizetype(bytes.size()));
            if (code.isValid() && !texts.contains(text))
                texts.append(text);
        }
    } catch (const std::exception&) {
        return {}; // the library's own limits
    }
    return texts;
}

QImage fitted(const QImage& image, int side)
{
    if (std::max(image.width(), image.height()) <= side)
        return image;
    return image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

} // namespace

QList<QByteArray> qrTexts(const QImage& image)
{
    if (image.isNull())
        return {};
    QImage gray = fitted(image, scanSide).convertToFormat(QImage::Format_Grayscale8);
    if (auto texts = scan(gray); !texts.isEmpty())
        return texts;
    // Smoothing away paper grain and noise makes big photos readable.
    if (std::max(gray.width(), gray.height()) > smallSide) {
        if (auto texts = scan(fitted(gray, smallSide)); !texts.isEmpty())
            return texts;
    }
    gray.invertPixels();
    return scan(gray);
}

} // namespace inkaart::media

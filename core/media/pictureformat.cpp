// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pictureformat_p.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace inkaart::media {

namespace {

constexpr QByteArrayView pngMagic("\x89PNG\r\n\x1a\n", 8);

quint8 at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<quint8>(bytes[i]);
}

template<class T>
T big(QByteArrayView bytes, qsizetype i)
{
    return qFromBigEndian<T>(bytes.data() + i);
}

base::Result<void> truncated()
{
    return base::fail(base::Code::Truncated, u"the picture stops before its end"_s);
}

base::Result<void> malformed(const QString& what)
{
    return base::fail(base::Code::Malformed, what);
}

/// Entropy-coded data lasts until a marker that is neither a stuffed byte nor a restart.
qsizetype afterScan(QByteArrayView bytes, qsizetype i)
{
    while (i + 1 < bytes.size()) {
        const quint8 next = at(bytes, i + 1);
        if (at(bytes, i) == 0xFF && next != 0x00 && next != 0xFF && (next < 0xD0 || next > 0xD7))
            return i;
        ++i;
    }
    return bytes.size();
}

/// ITU-T T.81, annex B: SOI, marker segments, scans, EOI.
base::Result<void> checkJpeg(QByteArrayView bytes)
{
    bool hasFrame = false;
    bool hasScan = false;
    for (qsizetype i = 2; i + 1 < bytes.size();) {
        if (at(bytes, i) != 0xFF)
            return malformed(u"JPEG: no marker where one must be"_s);
        const quint8 marker = at(bytes, i + 1);
        if (marker == 0xFF) {
            ++i; // fill byte
            continue;
        }
        if (marker == 0xD9)
            return hasFrame && hasScan ? base::Result<void>()
                                       : malformed(u"JPEG: no picture in it"_s);
        if (i + 4 > bytes.size())
            return truncated();
        const qsizetype length = big<quint16>(bytes, i + 2);
        if (length < 2)
            return malformed(u"JPEG: a segment without length"_s);
        if (i + 2 + length > bytes.size())
            return truncated();
        hasFrame = hasFrame
            || (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8
                && marker != 0xCC);
        i += 2 + length;
        if (marker == 0xDA) {
            hasScan = true;
            i = afterScan(bytes, i);
        }
    }
    return truncated();
}

/// Calls \a visit(type, data) for every chunk of a PNG; false from it ends the walk.
template<class Visit>
base::Result<void> walkPng(QByteArrayView bytes, Visit visit)
{
    qsizetype i = pngMagic.size();
    while (i < bytes.size()) {
        if (bytes.size() - i < 12)
            return truncated();
        const auto length = big<quint32>(bytes, i);
        if (length > 0x7FFFFFFF)
            return malformed(u"PNG: a chunk of impossible length"_s);
        if (bytes.size() - i - 12 < qsizetype(length))
            return truncated();
        const auto type = bytes.sliced(i + 4, 4);
        if (!visit(type, bytes.sliced(i + 8, length)) || type == "IEND")
            return {};
        i += 12 + qsizetype(length);
    }
    return truncated();
}

/// Calls \a visit(type, data) for every chunk of a WebP.
template<class Visit>
base::Result<void> walkWebP(QByteArrayView bytes, Visit visit)
{
    const qint64 riff = qFromLittleEndian<quint32>(bytes.data() + 4);
    if (riff + 8 > bytes.size())
        return truncated();
    for (qint64 i = 12; i + 8 <= riff + 8;) {
        const qint64 length = qFromLittleEndian<quint32>(bytes.data() + i + 4);
        if (i + 8 + length > riff + 8)
            return malformed(u"WebP: a chunk is longer than the file says"_s);
        if (!visit(bytes.sliced(i, 4), bytes.sliced(i + 8, length)))
            return {};
        i += 8 + length + (length & 1);
    }
    return {};
}

/// CIPA DC-008 (Exif 2.3) section 4.6.2: tag 0112 of the first directory of a TIFF structure.
int tiffOrientation(QByteArrayView tiff)
{
    if (tiff.startsWith(QByteArrayView("Exif\0\0", 6)))
        tiff = tiff.sliced(6);
    if (tiff.size() < 14 || !(tiff.startsWith("II*") || tiff.startsWith("MM")))
        return 1;
    const bool isBig = tiff[0] == 'M';
    const auto u16 = [&](qsizetype i) {
        return isBig ? qFromBigEndian<quint16>(tiff.data() + i)
                     : qFromLittleEndian<quint16>(tiff.data() + i);
    };
    const qsizetype directory = isBig ? qFromBigEndian<quint32>(tiff.data() + 4)
                                      : qFromLittleEndian<quint32>(tiff.data() + 4);
    if (directory + 2 > tiff.size())
        return 1;
    for (qsizetype n = 0, i = directory + 2; n < u16(directory) && i + 12 <= tiff.size();
         ++n, i += 12) {
        if (u16(i) == 0x0112)
            return u16(i + 8) >= 1 && u16(i + 8) <= 8 ? u16(i + 8) : 1;
    }
    return 1;
}

} // namespace

base::Result<PictureFormat> pictureFormat(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xD8\xFF"))
        return PictureFormat::Jpeg;
    if (bytes.startsWith(pngMagic))
        return PictureFormat::Png;
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return PictureFormat::WebP;
    return base::fail(base::Code::Unsupported, u"neither JPEG nor PNG nor WebP"_s);
}

base::Result<void> checkWhole(QByteArrayView bytes, PictureFormat format)
{
    const auto all = [](QByteArrayView, QByteArrayView) { return true; };
    switch (format) {
    case PictureFormat::Jpeg:
        return checkJpeg(bytes);
    case PictureFormat::Png:
        return walkPng(bytes, all);
    case PictureFormat::WebP:
        return walkWebP(bytes, all);
    }
    return {};
}

int storedOrientation(QByteArrayView bytes, PictureFormat format)
{
    int orientation = 1;
    const auto look = [&](QByteArrayView type, QByteArrayView data) {
        if (type != "eXIf" && type != "EXIF")
            return true;
        orientation = tiffOrientation(data);
        return false;
    };
    if (format == PictureFormat::Png)
        (void)walkPng(bytes, look);
    if (format == PictureFormat::WebP)
        (void)walkWebP(bytes, look);
    return orientation;
}

} // namespace inkaart::media

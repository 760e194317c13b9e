// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>
#include <QtEndian>

#include <zlib.h>

/// Images made by hand, whose every byte a test knows.
namespace images {

inline QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray chunk(const QByteArray& type, const QByteArray& data)
{
    const QByteArray body = type + data;
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(body.constData()), uInt(body.size()));
    return number(quint32(data.size())) + body + number(quint32(crc));
}

inline const QByteArray signature("\x89PNG\r\n\x1A\n", 8);

/// One grey pixel.
inline QByteArray header()
{
    return chunk("IHDR", number(1) + number(1) + QByteArray("\x08\0\0\0\0", 5));
}

inline QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(4); // without the length that Qt puts before it
}

inline QByteArray pixels()
{
    return chunk("IDAT", packed(QByteArray("\0\x80", 2)));
}

inline QByteArray end()
{
    return chunk("IEND", {});
}

/// A PNG with \a chunks between its header and its picture, and \a later behind that.
inline QByteArray png(const QByteArray& chunks = {}, const QByteArray& later = {})
{
    return signature + header() + chunks + pixels() + later + end();
}

/// \a flags: whether it is compressed, and how.
inline QByteArray iTXt(const QByteArray& keyword, const QByteArray& text,
                       const QByteArray& flags = QByteArray(2, '\0'))
{
    return chunk("iTXt", keyword + '\0' + flags + "nl" + '\0' + '\0' + text);
}

inline QByteArray tEXt(const QByteArray& keyword, const QByteArray& text)
{
    return chunk("tEXt", keyword + '\0' + text);
}

/// As Qt's own writer makes it.
inline QByteArray painted(int side)
{
    QImage image(side, side, QImage::Format_ARGB32);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            image.setPixelColor(x, y, QColor::fromHsv((x + y) % 360, 200, (x * 3) % 256, y % 256));
    }
    image.setText(QStringLiteral("Title"), QStringLiteral("badge"));
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace images

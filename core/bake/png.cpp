// SPDX-License-Identifier: GPL-3.0-or-later
// PNG (Third Edition), https://www.w3.org/TR/png-3/, as far as its chunks: pixels are not decoded.
#include "core/bake/places_p.h"

#include <QtEndian>

#include <zlib.h>

namespace inkaart::bake {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

constexpr QByteArrayView keyword3("openbadgecredential");
constexpr QByteArrayView keyword2("openbadges");
constexpr qsizetype signatureSize = 8;
/// Length, type and CRC round the data of a chunk.
constexpr qsizetype frame = 12;

struct Chunk {
    QByteArrayView type;
    QByteArrayView data;
    Range place;

    bool is(const char (&name)[5]) const { return type == QByteArrayView(name, 4); }
};

quint32 crcOf(QByteArrayView bytes)
{
    return static_cast<quint32>(
        crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size())));
}

base::Error stops()
{
    return { Code::Truncated, u"the PNG stops before its end"_s };
}

base::Error broken(const QString& what)
{
    return { Code::Malformed, u"the PNG is broken: "_s + what };
}

/// Section 5.3: the chunk that begins at \a at.
base::Result<Chunk> chunkAt(QByteArrayView image, qsizetype at)
{
    if (image.size() - at < frame)
        return base::fail(stops());
    const auto length = qFromBigEndian<quint32>(image.data() + at);
    const QByteArrayView type = image.sliced(at + 4, 4);
    for (const char c : type) {
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return base::fail(broken(u"a chunk has no name of four letters"_s));
    }
    if (length > 0x7FFFFFFF)
        return base::fail(broken(u"a chunk says it is longer than any may be"_s));
    if (image.size() - at - frame < qsizetype(length))
        return base::fail(stops());
    const QByteArrayView data = image.sliced(at + 8, length);
    const qsizetype end = at + frame + length;
    if (crcOf(image.sliced(at + 4, 4 + length)) != qFromBigEndian<quint32>(image.data() + end - 4))
        return base::fail(
            broken(u"the checksum of its chunk %1 is wrong"_s.arg(QLatin1StringView(type))));
    return Chunk{ type, data, { at, end } };
}

/// Section 11.3.3: before the first zero.
QByteArrayView keywordOf(const Chunk& chunk)
{
    const qsizetype end = chunk.data.indexOf('\0');
    return end < 0 ? chunk.data : chunk.data.first(end);
}

bool isBaked(const Chunk& chunk)
{
    if (!chunk.is("iTXt") && !chunk.is("tEXt") && !chunk.is("zTXt"))
        return false;
    const QByteArrayView keyword = keywordOf(chunk);
    return keyword == keyword3 || keyword == keyword2;
}

/// Whether the chunks stand as section 5.6 wants them: what every reader relies on.
class Order {
public:
    base::Result<void> take(const Chunk& chunk)
    {
        const bool isHeader = chunk.is("IHDR");
        if (isHeader != m_isFirst || (isHeader && chunk.data.size() != 13))
            return base::fail(broken(u"it does not begin with one header"_s));
        m_isFirst = false;
        const bool isData = chunk.is("IDAT");
        if (isData && m_hadData && !m_isInData)
            return base::fail(broken(u"its picture does not stand in one piece"_s));
        m_isInData = isData;
        m_hadData = m_hadData || isData;
        if (chunk.is("IEND") && (!m_hadData || !chunk.data.isEmpty()))
            return base::fail(broken(u"there is no picture in it"_s));
        return {};
    }

private:
    bool m_isFirst = true;
    bool m_hadData = false;
    bool m_isInData = false;
};

struct Places {
    qsizetype behindHeader = 0;
    std::vector<Range> baked;
};

/// Reads and checks every chunk up to IEND. What lies behind that is nobody's and stays.
base::Result<Places> placesIn(QByteArrayView image)
{
    if (image.size() > imageLimit)
        return base::fail(Code::TooBig, u"an image above 100 MB"_s);
    if (kindOf(image) != Kind::Png)
        return base::fail(Code::Unsupported, u"the image is no PNG"_s);
    Places places;
    Order order;
    for (qsizetype at = signatureSize;;) {
        const auto chunk = chunkAt(image, at);
        if (!chunk)
            return base::fail(chunk.error());
        if (const auto fits = order.take(*chunk); !fits)
            return base::fail(fits.error());
        at = chunk->place.end;
        if (chunk->is("IHDR"))
            places.behindHeader = at;
        if (isBaked(*chunk))
            places.baked.push_back(chunk->place);
        if (chunk->is("IEND"))
            return places;
    }
}

/// Section 11.3.3.4 of an iTXt, the sections before it of tEXt and zTXt.
base::Result<QByteArray> textOf(const Chunk& chunk)
{
    const base::Error cut = broken(u"the text with the credential is cut"_s);
    const qsizetype start = keywordOf(chunk).size() + 1;
    if (chunk.data.size() < start)
        return base::fail(cut);
    QByteArrayView rest = chunk.data.sliced(start);
    bool isPacked = chunk.is("zTXt");
    if (!chunk.is("tEXt")) {
        const qsizetype flags = isPacked ? 1 : 2;
        if (rest.size() < flags)
            return base::fail(cut);
        isPacked = isPacked || rest[0] != 0;
        if (uchar(rest[0]) > 1 || (isPacked && rest[flags - 1] != 0))
            return base::fail(broken(u"the credential is packed in an unknown way"_s));
        rest = rest.sliced(flags);
    }
    for (int skipped = 0; chunk.is("iTXt") && skipped < 2; ++skipped) { // language, keyword in it
        const qsizetype end = rest.indexOf('\0');
        if (end < 0)
            return base::fail(cut);
        rest = rest.sliced(end + 1);
    }
    return isPacked ? inflated(rest) : base::Result<QByteArray>(rest.toByteArray());
}

/// Open Badges 3.0 section 5.3.1: uncompressed.
QByteArray chunkOf(QByteArrayView text)
{
    QByteArray body("iTXt");
    body.reserve(text.size() + 64);
    body.append(keyword3);
    body.append(5, '\0'); // its end; not compressed, method 0; no language, no translation
    body.append(text);
    QByteArray chunk(4, Qt::Uninitialized);
    qToBigEndian(static_cast<quint32>(body.size() - 4), chunk.data());
    const quint32 crc = qToBigEndian(crcOf(body));
    return chunk.append(body).append(reinterpret_cast<const char*>(&crc), 4);
}

} // namespace

base::Result<QByteArray> bakePng(QByteArrayView image, QByteArrayView credential)
{
    const auto text = textIn(credential);
    if (!text)
        return base::fail(text.error());
    return placesIn(image).map([&](const Places& places) {
        return replaced(image, places.baked, places.behindHeader, chunkOf(text->bytes));
    });
}

base::Result<Baked> unbakePng(QByteArrayView image)
{
    const auto places = placesIn(image);
    if (!places)
        return base::fail(places.error());
    if (places->baked.empty())
        return base::fail(Code::NotFound, u"there is no credential in this image"_s);
    if (places->baked.size() > 1)
        return base::fail(Code::Duplicate, u"there is more than one credential in this image"_s);
    const auto chunk = chunkAt(image, places->baked.front().begin);
    auto text = textOf(*chunk);
    if (!text)
        return base::fail(text.error());
    if (text->trimmed().isEmpty())
        return base::fail(broken(u"the text with the credential is empty"_s));
    if (text->size() > credentialLimit)
        return base::fail(Code::TooBig, u"the credential in the image is above 4 MiB"_s);
    return Baked{ std::move(*text), keywordOf(*chunk) == keyword3 ? Version::V3 : Version::V2,
                  Kind::Png };
}

} // namespace inkaart::bake

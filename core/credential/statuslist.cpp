// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/statuslist.h"

#include "core/base/encoding.h"

#include <algorithm>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

constexpr int gzipWindow = 15 + 16; // 16: with the header of RFC 1952
constexpr qsizetype step = 64 * 1024;
constexpr qsizetype mostBytes = StatusList::mostBits / 8;

Bytef* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // zlib only reads its input
}

base::Result<QByteArray> gzip(QByteArrayView bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipWindow, MAX_MEM_LEVEL,
                     Z_DEFAULT_STRATEGY)
        != Z_OK)
        return base::fail(Code::Internal, u"zlib cannot start"_s);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = uInt(out.size());
    const int end = deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    if (end != Z_STREAM_END)
        return base::fail(Code::Internal, u"zlib did not finish"_s);
    return out;
}

base::Result<QByteArray> gunzip(QByteArrayView bytes)
{
    z_stream stream{};
    if (inflateInit2(&stream, gzipWindow) != Z_OK)
        return base::fail(Code::Internal, u"zlib cannot start"_s);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    QByteArray out;
    int end = Z_OK;
    while (end == Z_OK && out.size() <= mostBytes) {
        const qsizetype before = out.size();
        out.resize(before + step);
        stream.next_out = reinterpret_cast<Bytef*>(out.data()) + before;
        stream.avail_out = uInt(step);
        end = inflate(&stream, Z_NO_FLUSH);
        out.truncate(out.size() - qsizetype(stream.avail_out));
    }
    const bool hasMore = stream.avail_in > 0;
    inflateEnd(&stream);
    if (out.size() > mostBytes)
        return base::fail(Code::TooBig, u"encodedList: grows above 16 MiB"_s);
    if (end == Z_OK || end == Z_BUF_ERROR)
        return base::fail(Code::Truncated, u"encodedList: stops too early"_s);
    if (end != Z_STREAM_END || hasMore)
        return base::fail(Code::Malformed, u"encodedList: is no gzip, or more than one"_s);
    return out;
}

} // namespace

base::Result<StatusList> StatusList::make(qint64 bits)
{
    if (bits < fewestBits)
        return base::fail(Code::Malformed, u"a list below %1 entries"_s.arg(fewestBits));
    if (bits > mostBits)
        return base::fail(Code::TooBig, u"a list above %1 entries"_s.arg(mostBits));
    StatusList list;
    list.m_bytes = QByteArray(qsizetype((bits + 7) / 8), '\0');
    return list;
}

// Section 3.4, Bitstring Expansion Algorithm.
base::Result<StatusList> StatusList::decode(QStringView encoded)
{
    // 1. The Multibase prefix. DEVIATION: may be missing, as in StatusList2021 and in the wild; a
    // gzip itself begins with "H".
    const QStringView text = encoded.startsWith(u'u') ? encoded.sliced(1) : encoded;
    const auto packed = base::fromBase64Url(text.toUtf8());
    if (!packed)
        return base::fail(packed.error());
    // 2. Unpacked.
    auto bytes = gunzip(*packed);
    if (!bytes)
        return base::fail(bytes.error());
    if (qint64(bytes->size()) * 8 < fewestBits)
        return base::fail(Code::Malformed, u"encodedList: below %1 entries"_s.arg(fewestBits));
    StatusList list;
    list.m_bytes = std::move(*bytes);
    return list;
}

// Section 3.3, Bitstring Generation Algorithm.
base::Result<QString> StatusList::encode() const
{
    return gzip(m_bytes).map([](const QByteArray& packed) {
        return u'u' + QString::fromLatin1(base::toBase64Url(packed));
    });
}

base::Result<void> StatusList::checkIndex(qint64 index) const
{
    if (index < 0 || index >= size())
        return base::fail(Code::Refused, u"the list has no entry %1"_s.arg(index));
    return {};
}

base::Result<bool> StatusList::get(qint64 index) const
{
    return checkIndex(index).map(
        [&] { return ((m_bytes[qsizetype(index / 8)] >> (7 - index % 8)) & 1) != 0; });
}

base::Result<void> StatusList::set(qint64 index, bool isOn)
{
    if (const auto fine = checkIndex(index); !fine)
        return fine;
    const int bit = 1 << (7 - index % 8);
    char& byte = m_bytes[qsizetype(index / 8)];
    byte = static_cast<char>(isOn ? byte | bit : byte & ~bit);
    return {};
}

} // namespace inkaart::credential

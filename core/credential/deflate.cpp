// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/papertext_p.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

/// Flags in z_stream::data_type after inflate(Z_BLOCK).
constexpr int lastBlock = 64;
constexpr int blockEnd = 128;
constexpr int rawWindow = -15; // negative: no zlib header, RFC 1951 only

Bytef* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // zlib only reads its input
}

base::Result<QByteArray> deflateWith(QByteArrayView bytes, int strategy)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawWindow, MAX_MEM_LEVEL, strategy)
        != Z_OK)
        return base::fail(base::Code::Internal, u"zlib cannot start"_s);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = uInt(out.size());
    const int end = deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    if (end != Z_STREAM_END)
        return base::fail(base::Code::Internal, u"zlib did not finish"_s);
    return out;
}

} // namespace

base::Result<QByteArray> deflateRaw(QByteArrayView bytes)
{
    auto best = deflateWith(bytes, Z_DEFAULT_STRATEGY);
    for (const int strategy : { Z_FIXED, Z_FILTERED }) {
        auto other = deflateWith(bytes, strategy);
        if (best && other && other->size() < best->size())
            best = std::move(other);
    }
    return best;
}

base::Result<QByteArray> inflateRaw(QByteArrayView bytes, qsizetype limit)
{
    z_stream stream{};
    if (inflateInit2(&stream, rawWindow) != Z_OK)
        return base::fail(base::Code::Internal, u"zlib cannot start"_s);
    QByteArray out(limit + 1, Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = uInt(bytes.size());
    stream.next_out = bytesOf(out);
    stream.avail_out = uInt(out.size());
    int end = Z_OK;
    int unusedBits = 0;
    while (end == Z_OK) {
        end = inflate(&stream, Z_BLOCK);
        if ((stream.data_type & (lastBlock | blockEnd)) == (lastBlock | blockEnd))
            unusedBits = stream.data_type & 7;
    }
    const bool isFull = stream.avail_out == 0;
    const bool hasMore = stream.avail_in > 0;
    // The bits of the last byte that the data did not need must be zero, so that the same data is
    // not accepted in several spellings.
    const bool isPadded =
        !bytes.isEmpty() && (static_cast<unsigned char>(bytes.back()) >> (8 - unusedBits)) != 0;
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    if (out.size() > limit || isFull)
        return base::fail(base::Code::TooBig, u"packed data that grows above its limit"_s);
    if (end == Z_BUF_ERROR)
        return base::fail(base::Code::Truncated, u"packed data that stops too early"_s);
    if (end != Z_STREAM_END || hasMore || isPadded)
        return base::fail(base::Code::Malformed, u"packed data that is damaged"_s);
    return out;
}

} // namespace inkaart::credential

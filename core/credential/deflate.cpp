// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/papertext_p.h"

#include <zlib.h>

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

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
    const int end = inflate(&stream, Z_FINISH);
    const bool isFull = stream.avail_out == 0;
    const bool hasMore = stream.avail_in > 0;
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    if (out.size() > limit || isFull)
        return base::fail(base::Code::TooBig, u"packed data that grows above its limit"_s);
    if (end == Z_BUF_ERROR)
        return base::fail(base::Code::Truncated, u"packed data that stops too early"_s);
    if (end != Z_STREAM_END || hasMore)
        return base::fail(base::Code::Malformed, u"packed data that is damaged"_s);
    return out;
}

} // namespace inkaart::credential

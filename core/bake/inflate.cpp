// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/places_p.h"

#include <algorithm>
#include <zlib.h>

namespace inkaart::bake {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

Bytef* bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data())); // zlib only reads its input
}

} // namespace

base::Result<QByteArray> inflated(QByteArrayView bytes)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return base::fail(Code::Internal, u"zlib cannot start"_s);
    // Grown as it is filled: few bytes that promise much take no more room than what they give.
    QByteArray out(std::min(bytes.size() * 4 + 1024, credentialLimit + 1), Qt::Uninitialized);
    stream.next_in = bytesOf(bytes);
    stream.avail_in = static_cast<uInt>(bytes.size());
    int end = Z_OK;
    while (end == Z_OK) {
        if (qsizetype(stream.total_out) == out.size())
            out.resize(std::min(out.size() * 2, credentialLimit + 1));
        stream.next_out = bytesOf(out) + stream.total_out;
        stream.avail_out = static_cast<uInt>(out.size() - qsizetype(stream.total_out));
        end = inflate(&stream, Z_NO_FLUSH);
        if (qsizetype(stream.total_out) > credentialLimit)
            break;
    }
    const bool isWhole = end == Z_STREAM_END && stream.avail_in == 0;
    out.truncate(qsizetype(stream.total_out));
    inflateEnd(&stream);
    if (out.size() > credentialLimit)
        return base::fail(Code::TooBig, u"the credential in the image unpacks to over 4 MiB"_s);
    if (!isWhole)
        return base::fail(Code::Malformed, u"the credential in the image does not unpack"_s);
    return out;
}

} // namespace inkaart::bake

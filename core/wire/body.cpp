// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/body_p.h"
#include "core/wire/envelope.h"

#include <QtEndian>

#include <algorithm>
#include <zlib.h>

namespace inkaart::wire {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype frontSize = 5; // length and flag
constexpr qsizetype paddingStep = 256;
constexpr qsizetype deflateAbove = 1024;
constexpr char plainFlag = 0;
constexpr char deflatedFlag = 1;
constexpr int rawWindow = -15; // RFC 1951 without the frame of RFC 1950

qsizetype paddedSize(qsizetype stored)
{
    return (frontSize + stored + paddingStep - 1) / paddingStep * paddingStep;
}

void point(z_stream& stream, QByteArrayView in, QByteArray& out)
{
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
}

/// Empty when it would not be shorter than \a body.
QByteArray deflated(QByteArrayView body)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, rawWindow, 8, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    QByteArray out(body.size() - 1, Qt::Uninitialized);
    point(stream, body, out);
    const bool fits = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return fits ? out : QByteArray();
}

/// Room grows with what comes out and stops one byte above the limit, whatever was claimed.
Result<QByteArray> inflated(QByteArrayView stored)
{
    z_stream stream{};
    if (inflateInit2(&stream, rawWindow) != Z_OK)
        return fail(Code::Internal, u"inflate: no memory"_s);
    QByteArray out(std::min(stored.size() * 4 + 64, maxBodySize + 1), Qt::Uninitialized);
    point(stream, stored, out);
    int state = inflate(&stream, Z_NO_FLUSH);
    while (state == Z_OK && stream.avail_out == 0 && out.size() <= maxBodySize) {
        const qsizetype before = out.size();
        out.resize(std::min(before * 2, maxBodySize + 1));
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(out.size() - before);
        state = inflate(&stream, Z_NO_FLUSH);
    }
    const bool whole = state == Z_STREAM_END && stream.avail_in == 0;
    out.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    if (out.size() > maxBodySize)
        return fail(Code::TooBig, u"envelope: inflates to more than 1 MiB"_s);
    if (!whole)
        return fail(Code::Malformed, u"envelope: the deflated body is damaged"_s);
    return out;
}

} // namespace

Result<QByteArray> packBody(QByteArrayView body)
{
    if (body.size() > maxBodySize)
        return fail(Code::TooBig, u"envelope: a body of more than 1 MiB"_s);
    const QByteArray shorter = body.size() > deflateAbove ? deflated(body) : QByteArray();
    const QByteArrayView stored = shorter.isEmpty() ? body : QByteArrayView(shorter);
    QByteArray packed(paddedSize(stored.size()), '\0');
    qToBigEndian(static_cast<quint32>(stored.size()), packed.data());
    packed[4] = shorter.isEmpty() ? plainFlag : deflatedFlag;
    std::copy(stored.begin(), stored.end(), packed.begin() + frontSize);
    return packed;
}

Result<QByteArray> unpackBody(QByteArrayView packed)
{
    if (packed.size() < paddingStep)
        return fail(Code::Truncated, u"envelope: the box is too short"_s);
    const qsizetype size = qFromBigEndian<quint32>(packed.data());
    const char flag = packed[4];
    const bool known = flag == plainFlag || flag == deflatedFlag;
    if (!known || size > maxBodySize || paddedSize(size) != packed.size())
        return fail(Code::Malformed, u"envelope: length, flag and padding do not agree"_s);
    const QByteArrayView stored = packed.sliced(frontSize, size);
    const QByteArrayView padding = packed.sliced(frontSize + size);
    if (std::any_of(padding.begin(), padding.end(), [](char c) { return c != 0; }))
        return fail(Code::Malformed, u"envelope: padding that is not zero"_s);
    if (flag == plainFlag)
        return stored.toByteArray();
    return inflated(stored);
}

} // namespace inkaart::wire

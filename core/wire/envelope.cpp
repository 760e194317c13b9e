// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wire/envelope.h"

#include "core/base/cbor.h"
#include "core/wire/body_p.h"
#include "core/wire/header_p.h"

namespace inkaart::wire {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype signatureSize = 64;
constexpr quint64 parts = 4;
/// A full body that does not deflate, with its length, flag, padding and tag.
constexpr qsizetype maxBoxSize = maxBodySize + 256 + crypto::gcmTagSize;

/// The zero byte ends the label, so that no label is the beginning of another.
QByteArray associatedData(QByteArrayView headerBytes)
{
    return QByteArrayLiteral("inkaart/change/1\0") + headerBytes.toByteArray();
}

QByteArray signedBytes(QByteArrayView headerBytes, QByteArrayView nonce, QByteArrayView box)
{
    QByteArray bytes = QByteArrayLiteral("inkaart/change-sig/1\0");
    bytes.reserve(bytes.size() + headerBytes.size() + nonce.size() + box.size());
    bytes.append(headerBytes);
    bytes.append(nonce);
    bytes.append(box);
    return bytes;
}

QByteArray encode(const Envelope& envelope)
{
    base::cbor::Writer out;
    out.reserve(envelope.headerBytes.size() + envelope.box.size() + 128);
    out.array(parts);
    out.bytes(envelope.headerBytes);
    out.bytes(envelope.nonce);
    out.bytes(envelope.box);
    out.bytes(envelope.signature);
    return out.result();
}

} // namespace

Result<QByteArray> seal(const Header& header, QByteArrayView body,
                        const crypto::SymmetricKey& dossierKey, const crypto::Ed25519Key& device,
                        base::Random& random)
{
    if (const Result<void> checked = checkHeader(header); !checked)
        return fail(checked.error());
    const Result<QByteArray> packed = packBody(body);
    if (!packed)
        return fail(packed.error());
    Envelope envelope;
    envelope.headerBytes = encodeHeader(header);
    envelope.nonce = random.bytes(crypto::gcmNonceSize);
    const Result<QByteArray> box =
        crypto::seal(dossierKey, envelope.nonce, associatedData(envelope.headerBytes), *packed);
    if (!box)
        return fail(box.error());
    envelope.box = *box;
    envelope.signature =
        device.sign(signedBytes(envelope.headerBytes, envelope.nonce, envelope.box));
    return encode(envelope);
}

Result<Envelope> parse(QByteArrayView bytes)
{
    base::cbor::Reader in(bytes);
    const quint64 count = in.array();
    Envelope envelope;
    if (count == parts) {
        envelope.headerBytes = in.bytes();
        envelope.nonce = in.bytes();
        envelope.box = in.bytes();
        envelope.signature = in.bytes();
    }
    if (in.isTruncated())
        return fail(Code::Truncated, u"envelope: the bytes stop too early"_s);
    if (count != parts || !in.finished() || envelope.nonce.size() != crypto::gcmNonceSize
        || envelope.box.size() < crypto::gcmTagSize || envelope.signature.size() != signatureSize)
        return fail(Code::Malformed, u"envelope: not four byte strings of the right size"_s);
    if (envelope.box.size() > maxBoxSize)
        return fail(Code::TooBig, u"envelope: a box of more than 1 MiB"_s);
    Result<Header> header = decodeHeader(envelope.headerBytes);
    if (!header)
        return fail(header.error());
    envelope.header = std::move(*header);
    // Its one form, without encoding it again: the readers take the shortest heads only, the
    // members in their one order, and nothing more.
    return envelope;
}

bool isSignedBy(const Envelope& envelope, const crypto::Ed25519Public& device)
{
    return crypto::verifyEd25519(device,
                                 signedBytes(envelope.headerBytes, envelope.nonce, envelope.box),
                                 envelope.signature);
}

Result<QByteArray> open(const Envelope& envelope, const crypto::SymmetricKey& dossierKey)
{
    const Result<QByteArray> packed = crypto::open(
        dossierKey, envelope.nonce, associatedData(envelope.headerBytes), envelope.box);
    if (!packed)
        return fail(packed.error());
    return unpackBody(*packed);
}

} // namespace inkaart::wire

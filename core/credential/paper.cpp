// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/paper.h"

#include "core/base/encoding.h"
#include "core/credential/jws_p.h"
#include "core/credential/papertext_p.h"

using namespace Qt::StringLiterals;

namespace inkaart::credential {

namespace {

using base::Code;

constexpr qsizetype signatureSize = 64;
constexpr auto ownPrefix = "inkaart:"_L1;
/// More than the biggest QR code holds.
constexpr qsizetype qrTextLimit = 4096;
/// A version byte and a signature in base32, with no badge between them.
constexpr qsizetype shortestCode = (1 + signatureSize) * 8 / 5;

/// What follows our prefix; nothing when the text has none of ours.
std::optional<QByteArrayView> codePart(QByteArrayView text)
{
    if (text.startsWith("inkaart:"))
        return text.sliced(ownPrefix.size());
    const auto hash = text.indexOf('#');
    if (text.startsWith("https://") && hash > 0)
        return text.sliced(hash + 1);
    return {};
}

static_assert(paperVersion == 1);
/// The version byte in base32, and two bits of what follows it.
bool beginsAsOurs(QByteArrayView code)
{
    return code.size() > 1 && code[0] == 'A' && code[1] >= 'E' && code[1] <= 'H';
}

} // namespace

base::Result<QByteArray> packPaper(QByteArrayView compact)
{
    const auto parts = splitJws(compact);
    if (!parts)
        return base::fail(parts.error());
    if (parts->signature.size() != signatureSize)
        return base::fail(Code::Malformed, u"no Ed25519 signature"_s);
    const auto header = shortenPaper(parts->header);
    const auto payload = shortenPaper(parts->payload);
    if (!header || !payload)
        return base::fail(header ? payload.error() : header.error());
    const auto packed = deflateRaw(*header + '\0' + *payload);
    if (!packed)
        return base::fail(packed.error());
    const QByteArray all = paperVersion + *packed + parts->signature;
    if (all.size() > paperLimit)
        return base::fail(Code::TooBig,
                          u"%1 bytes do not fit the code on paper, which takes %2"_s.arg(all.size())
                              .arg(paperLimit));
    return all;
}

base::Result<QByteArray> unpackPaper(QByteArrayView packed)
{
    if (packed.isEmpty())
        return base::fail(Code::Truncated, u"an empty code"_s);
    if (packed.front() != paperVersion)
        return base::fail(
            Code::TooNew,
            u"a code of version %1"_s.arg(int(static_cast<unsigned char>(packed.front()))));
    if (packed.size() <= 1 + signatureSize)
        return base::fail(Code::Truncated, u"a code without room for a signature"_s);
    const auto inflated = inflateRaw(packed.sliced(1).chopped(signatureSize), paperInflateLimit);
    if (!inflated)
        return base::fail(inflated.error());
    const auto cut = inflated->indexOf('\0');
    if (cut < 0)
        return base::fail(Code::Malformed, u"a code without payload"_s);
    const auto header = expandPaper(QByteArrayView(*inflated).first(cut), paperInflateLimit);
    const auto payload = expandPaper(QByteArrayView(*inflated).sliced(cut + 1), paperInflateLimit);
    if (!header || !payload)
        return base::fail(header ? payload.error() : header.error());
    return base::toBase64Url(*header) + '.' + base::toBase64Url(*payload) + '.'
        + base::toBase64Url(packed.last(signatureSize));
}

base::Result<PaperCode> paperCode(QByteArrayView compact, const QString& prefix)
{
    return packPaper(compact).map([&](const QByteArray& packed) {
        return PaperCode{ prefix.isEmpty() ? QString(ownPrefix) : prefix, base::toBase32(packed) };
    });
}

base::Result<QByteArray> jwtFromQrText(QByteArrayView text)
{
    const auto code = codePart(text);
    if (!code || text.size() > qrTextLimit)
        return base::fail(Code::Unsupported, u"this QR code holds no badge of ours"_s);
    const auto packed = base::fromBase32(*code);
    if (!packed)
        return base::fail(Code::Unsupported, u"this QR code holds no badge of ours"_s);
    return unpackPaper(*packed);
}

bool isDamagedCode(QByteArrayView text)
{
    const auto code = codePart(text);
    if (!code || text.size() > qrTextLimit || !beginsAsOurs(*code))
        return false;
    // Somebody's address may begin its fragment like that too; it is not that long.
    return (text.startsWith("inkaart:") || code->size() > shortestCode) && !jwtFromQrText(text);
}

} // namespace inkaart::credential

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/rsapem.h"

#include "core/base/encoding.h"

using namespace Qt::StringLiterals;

namespace inkaart::crypto {

namespace {

using base::Code;

/// A key of 8192 bits has some 1,400 characters.
constexpr qsizetype pemLimit = 16 * 1024;

enum Tag : quint8 { Integer = 0x02, BitString = 0x03, Sequence = 0x30 };

/// Reads values of X.690 (DER) one after another; after the first that does not fit all are empty.
class Der {
public:
    explicit Der(QByteArrayView bytes)
        : m_rest(bytes)
    { }

    bool isWhole() const { return m_isGood && m_rest.isEmpty(); }
    bool nextIs(quint8 tag) const { return !m_rest.isEmpty() && quint8(m_rest[0]) == tag; }
    QByteArrayView take(quint8 tag)
    {
        if (!m_isGood || !nextIs(tag) || m_rest.size() < 2)
            return fail();
        qsizetype size = quint8(m_rest[1]);
        qsizetype at = 2;
        if (size >= 0x80) {
            const qsizetype digits = size - 0x80;
            if (digits < 1 || digits > 2 || m_rest.size() < at + digits)
                return fail();
            for (size = 0; at < 2 + digits; ++at)
                size = size * 256 + quint8(m_rest[at]);
        }
        if (m_rest.size() - at < size)
            return fail();
        const auto value = m_rest.sliced(at, size);
        m_rest = m_rest.sliced(at + size);
        return value;
    }

private:
    QByteArrayView fail()
    {
        m_isGood = false;
        m_rest = {};
        return {};
    }

    QByteArrayView m_rest;
    bool m_isGood = true;
};

QByteArray withoutSign(QByteArrayView number)
{
    return (number.startsWith('\0') ? number.sliced(1) : number).toByteArray();
}

/// RFC 8017 A.1.1; the numbers are checked as those of a JWK are.
base::Result<RsaPublic> fromNumbers(QByteArrayView der)
{
    Der outer(der);
    Der inner(outer.take(Sequence));
    const QByteArray modulus = withoutSign(inner.take(Integer));
    const QByteArray exponent = withoutSign(inner.take(Integer));
    if (!outer.isWhole() || !inner.isWhole())
        return base::fail(Code::Malformed, u"the RSA key is broken"_s);
    return rsaFromJwk({ { u"kty"_s, u"RSA"_s },
                        { u"n"_s, QString::fromLatin1(base::toBase64Url(modulus)) },
                        { u"e"_s, QString::fromLatin1(base::toBase64Url(exponent)) } });
}

/// RFC 5280 section 4.1 and RFC 3279 section 2.3.1.
base::Result<RsaPublic> fromKeyInfo(QByteArrayView der)
{
    Der outer(der);
    Der inner(outer.take(Sequence));
    const auto algorithm = inner.take(Sequence);
    const auto bits = inner.take(BitString);
    if (!outer.isWhole() || !inner.isWhole() || !bits.startsWith('\0'))
        return base::fail(Code::Malformed, u"the public key is broken"_s);
    if (algorithm != QByteArrayView("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x01\x01\x05\x00", 13))
        return base::fail(Code::Unsupported, u"the public key is no RSA key"_s);
    return fromNumbers(bits.sliced(1));
}

} // namespace

base::Result<RsaPublic> rsaFromPem(QByteArrayView pem)
{
    if (pem.size() > pemLimit)
        return base::fail(Code::TooBig, u"a key above 16 KiB"_s);
    const auto text = pem.trimmed();
    for (const QByteArray& label : { QByteArray("PUBLIC KEY"), QByteArray("RSA PUBLIC KEY") }) {
        const QByteArray first = "-----BEGIN " + label + "-----";
        const QByteArray last = "-----END " + label + "-----";
        if (!text.startsWith(first) || !text.endsWith(last)
            || text.size() < first.size() + last.size())
            continue;
        QByteArray body = text.sliced(first.size()).chopped(last.size()).toByteArray();
        body.replace('\n', "").replace('\r', "");
        const auto der =
            QByteArray::fromBase64Encoding(body.trimmed(), QByteArray::AbortOnBase64DecodingErrors);
        if (!der)
            return base::fail(Code::Malformed, u"the key is no base64"_s);
        return label == "PUBLIC KEY" ? fromKeyInfo(der.decoded) : fromNumbers(der.decoded);
    }
    return base::fail(Code::Unsupported, u"it is no public key in PEM"_s);
}

} // namespace inkaart::crypto

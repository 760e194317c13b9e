// SPDX-License-Identifier: GPL-3.0-or-later
// Signing and checking a badge beside what the crypto library alone needs for the same bytes.
#include "core/credential/jwt.h"
#include "core/credential/verify.h"
#include "core/crypto/didkey.h"
#include "tests/bench/badges.h"
#include "tests/bench/measure.h"
#include "tests/bench/world.h"

#include <openssl/evp.h>

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;

namespace {

constexpr int rounds = 40;
constexpr int perRound = 100;

const quint8* dataOf(QByteArrayView bytes)
{
    return reinterpret_cast<const quint8*>(bytes.data());
}

/// A key as the library has it, nothing around it.
class BareKey {
public:
    explicit BareKey(const crypto::Ed25519Key& key)
        : m_private(
            EVP_PKEY_new_raw_private_key(EVP_PKEY_ED25519, nullptr, key.seed().span().data(), 32))
        , m_public(
              EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, key.publicKey().data(), 32))
    { }
    ~BareKey()
    {
        EVP_PKEY_free(m_private);
        EVP_PKEY_free(m_public);
    }
    Q_DISABLE_COPY_MOVE(BareKey)

    bool sign(QByteArrayView text, quint8* signature) const
    {
        size_t size = 64;
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        const bool done = EVP_DigestSignInit(context, nullptr, nullptr, nullptr, m_private) == 1
            && EVP_DigestSign(context, signature, &size, dataOf(text), size_t(text.size())) == 1;
        EVP_MD_CTX_free(context);
        return done;
    }
    bool verify(QByteArrayView text, const quint8* signature) const
    {
        EVP_MD_CTX* context = EVP_MD_CTX_new();
        const bool fits = EVP_DigestVerifyInit(context, nullptr, nullptr, nullptr, m_public) == 1
            && EVP_DigestVerify(context, signature, 64, dataOf(text), size_t(text.size())) == 1;
        EVP_MD_CTX_free(context);
        return fits;
    }

private:
    EVP_PKEY* m_private;
    EVP_PKEY* m_public;
};

/// A badge signed by a key that we have, so that it can be signed again.
struct Sample {
    crypto::Ed25519Key key;
    QString kid;
    QJsonObject credential;
    QByteArray jwt;
};

base::Result<Sample> sample(World& world)
{
    const auto badges = ownBadges(world);
    if (!badges)
        return fail(badges.error());
    base::SystemRandom random;
    Sample made{ crypto::Ed25519Key::generate(random), {}, {}, {} };
    made.kid = crypto::didKeyMethod(made.key.publicKey());
    // The one nearest to 3 kB.
    QByteArray nearest = badges->first();
    for (const QByteArray& badge : *badges) {
        if (std::abs(badge.size() - 3000) < std::abs(nearest.size() - 3000))
            nearest = badge;
    }
    made.credential = credential::verify(nearest, {}).credential;
    QJsonObject issuer = made.credential["issuer"_L1].toObject();
    issuer["id"_L1] = crypto::toDidKey(made.key.publicKey());
    made.credential["issuer"_L1] = issuer;
    const auto jwt = credential::signJwt(made.credential, made.key, made.kid);
    if (!jwt)
        return fail(jwt.error());
    made.jwt = *jwt;
    return made;
}

/// Microseconds for each of many.
template<class Act>
base::Result<double> each(const Act& act)
{
    bool isFine = true;
    const double milliseconds = timed([&] {
        for (int i = 0; i < perRound; ++i)
            isFine = act() && isFine;
    });
    if (!isFine)
        return fail(Code::Internal, u"a signature does not fit"_s);
    return milliseconds * 1000 / perRound;
}

} // namespace

base::Result<Measured> signBadge(World& world)
{
    const auto made = sample(world);
    if (!made)
        return fail(made.error());
    const BareKey bare(made->key);
    const QByteArray text = made->jwt.left(made->jwt.lastIndexOf('.'));
    quint8 signature[64];
    return inTurn(
        rounds,
        [&] {
            return each([&] {
                return credential::signJwt(made->credential, made->key, made->kid).has_value();
            });
        },
        [&] { return each([&] { return bare.sign(text, signature); }); });
}

base::Result<Measured> verifyBadge(World& world)
{
    const auto made = sample(world);
    if (!made)
        return fail(made.error());
    const BareKey bare(made->key);
    const qsizetype dot = made->jwt.lastIndexOf('.');
    const QByteArray text = made->jwt.left(dot);
    const QByteArray signature = QByteArray::fromBase64(
        made->jwt.mid(dot + 1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    credential::VerifyOptions options;
    options.now = QDateTime::currentDateTimeUtc();
    const auto isSigned = [](const credential::Report& report) {
        const credential::Check* check = report.check(u"signature");
        return check && check->answer == credential::Check::Answer::Yes;
    };
    return inTurn(
        rounds,
        [&] { return each([&] { return isSigned(credential::verify(made->jwt, options)); }); },
        [&] { return each([&] { return bare.verify(text, dataOf(signature)); }); });
}

} // namespace inkaart::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"
#include "core/crypto/hkdf_p.h"
#include "core/crypto/kdf.h"
#include "core/crypto/x25519_p.h"

#include <algorithm>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

constexpr qsizetype encapsulatedSize = 32;

/// RFC 9180 section 4.1: suite_id of DHKEM(X25519, HKDF-SHA256).
QByteArray kemSuite()
{
    return QByteArrayLiteral("KEM\x00\x20");
}

/// Section 5.1: suite_id of that KEM, HKDF-SHA256 (1) and AES-256-GCM (2).
QByteArray hpkeSuite()
{
    return QByteArrayLiteral("HPKE\x00\x20\x00\x01\x00\x02");
}

QByteArrayView viewOf(const X25519Public& key)
{
    return { key.data(), static_cast<qsizetype>(key.size()) };
}

/// Section 4: LabeledExtract(salt, label, ikm). The labelled key goes through locked memory.
Result<SecretBuffer> labeledExtract(const QByteArray& suite, QByteArrayView salt,
                                    QByteArrayView label, QByteArrayView ikm)
{
    const QByteArray front = "HPKE-v1" + suite + label.toByteArray();
    SecretBuffer labeled(static_cast<size_t>(front.size() + ikm.size()));
    std::copy(ikm.begin(), ikm.end(),
              std::copy(front.begin(), front.end(), labeled.span().begin()));
    return hkdfStep(HkdfStep::Extract, labeled.view(), salt, {}, 32);
}

/// Section 4: LabeledExpand(prk, label, info, L).
Result<SecretBuffer> labeledExpand(const QByteArray& suite, QByteArrayView prk,
                                   QByteArrayView label, QByteArrayView info, quint16 size)
{
    QByteArray labeled;
    labeled += static_cast<char>(size >> 8);
    labeled += static_cast<char>(size & 0xFF);
    labeled += "HPKE-v1" + suite + label.toByteArray() + info.toByteArray();
    return hkdfStep(HkdfStep::Expand, prk, {}, labeled, size);
}

/// Section 4.1: ExtractAndExpand(dh, kem_context) with kem_context = enc || pkRm.
Result<SecretBuffer> sharedSecret(const X25519Shared& dh, QByteArrayView encapsulated,
                                  const X25519Public& to)
{
    const Result<SecretBuffer> prk = labeledExtract(kemSuite(), {}, "eae_prk", dh.view());
    if (!prk)
        return fail(prk.error());
    const QByteArray context = encapsulated.toByteArray() + viewOf(to).toByteArray();
    return labeledExpand(kemSuite(), prk->view(), "shared_secret", context, 32);
}

struct Schedule {
    SymmetricKey key;
    QByteArray nonce;
};

/// Section 5.1: KeySchedule for mode_base (0), where psk and psk_id are empty.
Result<Schedule> keySchedule(const SecretBuffer& shared, QByteArrayView info)
{
    const QByteArray suite = hpkeSuite();
    const Result<SecretBuffer> pskIdHash = labeledExtract(suite, {}, "psk_id_hash", {});
    const Result<SecretBuffer> infoHash = labeledExtract(suite, {}, "info_hash", info);
    const Result<SecretBuffer> secret = labeledExtract(suite, shared.view(), "secret", {});
    if (!pskIdHash || !infoHash || !secret)
        return fail(Code::Crypto, u"HPKE: the key schedule failed"_s);
    const QByteArray context =
        QByteArray(1, '\0') + pskIdHash->view().toByteArray() + infoHash->view().toByteArray();
    const Result<SecretBuffer> key = labeledExpand(suite, secret->view(), "key", context, 32);
    const Result<SecretBuffer> nonce =
        labeledExpand(suite, secret->view(), "base_nonce", context, gcmNonceSize);
    if (!key || !nonce)
        return fail(Code::Crypto, u"HPKE: the key schedule failed"_s);
    Schedule schedule;
    std::ranges::copy(key->span(), schedule.key.span().begin());
    schedule.nonce = nonce->view().toByteArray();
    return schedule;
}

/// What both sides come to, from \a dh = DH(own, theirs).
Result<Schedule> scheduleFrom(const Result<X25519Shared>& dh, QByteArrayView encapsulated,
                              const X25519Public& to, QByteArrayView info)
{
    if (!dh)
        return fail(dh.error());
    const Result<SecretBuffer> shared = sharedSecret(*dh, encapsulated, to);
    if (!shared)
        return fail(shared.error());
    return keySchedule(*shared, info);
}

} // namespace

// Section 6.1: SealBase. One message a context, so the sequence number is 0 and the nonce the base.
Result<QByteArray> hpkeSeal(const X25519Public& to, QByteArrayView info, QByteArrayView aad,
                            QByteArrayView plain, base::Random& random)
{
    const X25519Private ephemeral = generateX25519(random);
    const X25519Public encapsulated = x25519Public(ephemeral);
    const Result<Schedule> schedule =
        scheduleFrom(x25519(ephemeral, to), viewOf(encapsulated), to, info);
    if (!schedule)
        return fail(schedule.error());
    return seal(schedule->key, schedule->nonce, aad, plain).map([&](const QByteArray& sealed) {
        return viewOf(encapsulated).toByteArray() + sealed;
    });
}

// Section 6.1: OpenBase.
Result<QByteArray> hpkeOpen(const X25519Private& key, QByteArrayView info, QByteArrayView aad,
                            QByteArrayView sealed)
{
    if (sealed.size() < encapsulatedSize + gcmTagSize)
        return fail(Code::Truncated, u"HPKE: shorter than its key and tag"_s);
    const QByteArrayView encapsulated = sealed.first(encapsulatedSize);
    X25519Public sender;
    std::copy(encapsulated.begin(), encapsulated.end(), sender.begin());
    const Result<Schedule> schedule =
        scheduleFrom(x25519(key, sender), encapsulated, x25519Public(key), info);
    if (!schedule)
        return fail(schedule.error());
    return open(schedule->key, schedule->nonce, aad, sealed.sliced(encapsulatedSize));
}

} // namespace inkaart::crypto

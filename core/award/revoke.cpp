// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/issue.h"
#include "core/award/signingdate.h"
#include "core/award/trust.h"
#include "core/credential/jwt.h"
#include "core/crypto/didkey.h"
#include "core/dossier/toldtime.h"
#include "core/store/certificate.h"
#include "core/store/clockrules.h"

#include <QJsonDocument>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// In the centre's dossier: {ids: [text], number: text, at: ms, why: text}. Names nobody. Without
/// `at` nobody knew what day it was.
constexpr char16_t revocationKind[] = u"revocation";

base::cbor::Array credentialIds(const dossier::Award& award)
{
    base::cbor::Array ids;
    for (const dossier::Edition& edition : award.editions) {
        const auto jwt = credential::parseJwt(edition.bytes);
        if (!jwt)
            continue;
        const QString id =
            QJsonDocument::fromJson(jwt->payloadJson).object().value("id"_L1).toString();
        if (!id.isEmpty())
            ids.emplace_back(id);
    }
    return ids;
}

bool isListed(const base::cbor::Array& ids, const store::Store& store)
{
    const auto known = knownRevocations(store);
    return std::all_of(ids.begin(), ids.end(),
                       [&](const base::cbor::Value& id) { return known.contains(id.toText()); });
}

dossier::Time newestBelieved(const dossier::Dossier& dossier)
{
    dossier::Time newest = 0;
    for (const dossier::Change& change : dossier.records().history()) {
        if (const dossier::Time at = dossier::madeAt(change); !store::isFarAhead(at))
            newest = std::max(newest, at);
    }
    return newest;
}

/// Taking back is always possible, but not at a date that nobody believes: then it was not before
/// the newest moment that is believed, nor before the badge was given.
dossier::Time revokedAt(const dossier::Award& award, const dossier::Dossier& learner,
                        const store::Store& store, bool isBelieved)
{
    if (isBelieved)
        return store.clock().nowMs();
    // The first moment of 1970 would say that it was not revoked.
    return std::max({ dossier::Time(1), award.awarded, newestBelieved(learner),
                      newestBelieved(store.centreDossier()) });
}

} // namespace

base::Result<Revocation> revoke(const base::RecordId& award, const QString& why,
                                const dossier::Dossier& learner, const store::Store& store)
{
    const dossier::Record* record = learner.records().find(award);
    const auto entry = learner.get<dossier::Award>(award);
    if (!record || !entry)
        return base::fail(base::Code::NotFound, u"no such award"_s);
    dossier::Award revoked = entry->value;
    const base::cbor::Array ids = credentialIds(revoked);
    if (revoked.revoked && isListed(ids, store))
        return base::fail(base::Code::Duplicate, u"it is revoked already"_s);
    // What is completed now was dated then.
    const bool isBelieved = revoked.revoked || checkSigningDate(store);
    if (!revoked.revoked) {
        revoked.revoked = revokedAt(revoked, learner, store, isBelieved);
        revoked.revokedWhy = why;
    }
    dossier::Draft inCentre{ .record = store.newRecordId(),
                             .kind = QString::fromUtf16(revocationKind) };
    inCentre.set[u"ids"_s] = ids;
    inCentre.set[u"number"_s] = base::cbor::Value(revoked.number);
    if (isBelieved)
        inCentre.set[u"at"_s] = base::cbor::Value(revoked.revoked);
    inCentre.set[u"why"_s] = base::cbor::Value(revoked.revokedWhy);
    return Revocation{ dossier::edit(*record, revoked), std::move(inCentre) };
}

base::Result<void> keep(Revocation revocation, const base::DossierId& learner, store::Store& store)
{
    const auto done = dossier::isEmpty(revocation.inLearner)
        ? store.appendToCentre({ std::move(revocation.inCentre) })
        : store.appendBoth(learner, { std::move(revocation.inLearner) },
                           { std::move(revocation.inCentre) });
    return done.map([](const auto&) {});
}

QList<credential::TrustedIssuer> ownIssuers(const store::Store& store)
{
    const store::Keys& keys = store.unlocked().keys;
    const QString centre = store.settings().name;
    QList<credential::TrustedIssuer> issuers;
    const auto add = [&](const crypto::Ed25519Public& key) {
        const QString did = crypto::toDidKey(key);
        const bool isThere = std::any_of(issuers.begin(), issuers.end(),
                                         [&](const auto& known) { return known.did == did; });
        if (!isThere)
            issuers.append({ .did = did,
                             .keys = { { crypto::didKeyMethod(key), key } },
                             .who = centre,
                             .source = credential::TrustedIssuer::Source::OwnKey });
    };
    add(keys.badges.publicKey());
    for (const auto& device : store.centreDossier().all<dossier::Device>()) {
        const auto certificate =
            store::readCertificate(device.value.certificate, keys.changes.publicKey());
        if (certificate)
            add(certificate->badges);
    }
    return issuers;
}

QHash<QString, credential::KnownRevocation> knownRevocations(const store::Store& store)
{
    QHash<QString, credential::KnownRevocation> known;
    for (const dossier::Record* record : store.centreDossier().records().ofKind(revocationKind)) {
        credential::KnownRevocation revocation{ {}, (*record)[u"why"_s].toText() };
        if (const base::cbor::Value& at = (*record)[u"at"_s]; at.isInteger())
            revocation.at = QDateTime::fromMSecsSinceEpoch(at.toInteger(), Qt::UTC);
        for (const base::cbor::Value& id : (*record)[u"ids"_s].array())
            known.insert(id.toText(), revocation);
        if (const QString number = (*record)[u"number"_s].toText(); !number.isEmpty())
            known.insert(number, revocation);
    }
    return known;
}

bool isTakenBack(const dossier::Award& award,
                 const QHash<QString, credential::KnownRevocation>& known)
{
    if (award.revoked || known.contains(award.number))
        return true;
    const base::cbor::Array ids = known.isEmpty() ? base::cbor::Array() : credentialIds(award);
    return std::any_of(ids.begin(), ids.end(),
                       [&](const base::cbor::Value& id) { return known.contains(id.toText()); });
}

credential::VerifyOptions verifyOptions(const store::Store& store)
{
    return { .now = store.clock().now(),
             .trusted = ownIssuers(store),
             .revoked = knownRevocations(store),
             .isRevokedWhole = store.centreDossier().setAside() == 0 };
}

} // namespace inkaart::award

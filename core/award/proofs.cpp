// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/proofs.h"

#include "core/award/issue.h"
#include "core/award/trust.h"
#include "core/credential/dataintegrity.h"
#include "core/credential/jwt.h"
#include "core/crypto/didkey.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

/// The credential as it was signed, without the JWT's own claims.
QJsonObject credentialIn(const dossier::Edition& edition)
{
    const auto jwt = credential::parseJwt(edition.bytes);
    if (!jwt)
        return {};
    QJsonObject said = QJsonDocument::fromJson(jwt->payloadJson).object();
    for (const auto claim : { "iss"_L1, "sub"_L1, "jti"_L1, "nbf"_L1, "exp"_L1 })
        said.remove(claim);
    return said;
}

QString idIn(const QJsonObject& credential)
{
    return credential["id"_L1].toString();
}

const dossier::Edition* proofOf(const dossier::Award& award, const QString& id)
{
    const auto found = std::find_if(
        award.editions.rbegin(), award.editions.rend(), [&](const dossier::Edition& one) {
            return one.format == "di"_L1 && idIn(QJsonDocument::fromJson(one.bytes).object()) == id;
        });
    return found == award.editions.rend() ? nullptr : &*found;
}

} // namespace

const dossier::Edition* proofEdition(const dossier::Award& award, dossier::EditionKind kind)
{
    const dossier::Edition* jwt = edition(award, kind);
    return jwt ? proofOf(award, idIn(credentialIn(*jwt))) : nullptr;
}

base::Result<dossier::Award> withProofs(const dossier::Award& award, const store::Store& store)
{
    if (award.revoked)
        return award;
    const crypto::Ed25519Key& key = store.unlocked().keys.badges;
    const QString method = crypto::didKeyMethod(key.publicKey());
    dossier::Award with = award;
    for (const auto kind : { dossier::EditionKind::Public, dossier::EditionKind::Own }) {
        const dossier::Edition* jwt = edition(award, kind);
        if (!jwt || jwt->keyMethod != method)
            continue;
        const QJsonObject said = credentialIn(*jwt);
        if (proofOf(award, idIn(said)))
            continue;
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(store.clock().nowMs(), Qt::UTC);
        const auto made = credential::signDataIntegrity(said, key, method, now);
        if (!made)
            return base::fail(made.error());
        with.editions.push_back({ .kind = kind,
                                  .format = u"di"_s,
                                  .bytes = QJsonDocument(*made).toJson(QJsonDocument::Compact),
                                  .keyMethod = method,
                                  .at = store.clock().nowMs() });
    }
    return with;
}

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/checks_p.h"
#include "core/credential/jws_p.h"

/// Open Badges 2.0: https://www.imsglobal.org/spec/ob/v2p0. No credential, but an assertion that
/// its issuer keeps at an address, or signs.
namespace inkaart::credential {

/// An Assertion of Open Badges 2.0 or 1.1.
bool isBadge2(const QJsonObject& object);

/// An assertion as a file, hosted by its issuer.
void verifyBadge2(Report& report, const QJsonObject& assertion, const VerifyOptions& options);
/// An assertion in a JWS.
void verifyBadge2(Report& report, const JwsParts& jws, const QJsonObject& assertion,
                  const VerifyOptions& options);

/// An https address alone, as baked images carry it.
bool isBadge2Address(QByteArrayView text);
void verifyBadge2At(Report& report, QByteArrayView address, const VerifyOptions& options);

/// What could be had of the things an assertion leads to.
struct Badge2Parts {
    QJsonObject badge; ///< BadgeClass
    QJsonObject issuer; ///< Profile
    bool isIssuersOwn = false; ///< the profile came from the issuer's own address
    QString missing; ///< what could not be had, and why; empty when all could
};

struct Fetched {
    QJsonObject object;
    QDateTime when;
    bool isKept = false; ///< from before
};

/// A JSON object at an address, asked by https also when it is written as http. Errors as
/// DocumentSource, and of parseStrict; Unavailable when there is nothing to ask with.
base::Result<Fetched> fetchObject(const QString& address, const VerifyOptions& options);
/// The id of a thing that is named by its address or written out.
QString idOf(const QJsonValue& value);
Badge2Parts partsOf(const QJsonObject& assertion, const VerifyOptions& options);
/// Whether the BadgeClass that an assertion names or writes out is what its own address answers;
/// nothing when that could not be asked. Who may put a file on the issuer's host could write one.
std::optional<bool> isClassAsHosted(const QJsonValue& badge, const VerifyOptions& options);
/// The assertion with its badge and issuer written out.
QJsonObject writtenOut(QJsonObject assertion, const Badge2Parts& parts);

/// Whether everything that \a file says stands in \a hosted too, whichever way it is written.
/// Otherwise the name of what does not.
std::optional<QString> differenceIn(const QJsonObject& file, const QJsonObject& hosted);

/// The checks of structure, dates and recipient, which are the same for both kinds.
Check checkBadge2Structure(const QJsonObject& assertion, QStringList& warnings);
Check checkBadge2Dates(const QJsonObject& assertion, const QDateTime& now);
Check checkBadge2Recipient(const QJsonObject& assertion, const VerifyOptions& options);
/// Everything beside the signature and whose it is.
void checkBadge2Rest(Report& report, const QJsonObject& assertion, const Check& signature,
                     const Check& issuerKey, const std::optional<Check>& status,
                     const VerifyOptions& options);
/// What `verification` (or `verify`) says.
QJsonObject verificationOf(const QJsonObject& object);
QString hostOf(const QString& address);

} // namespace inkaart::credential

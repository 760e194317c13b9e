// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/package.h"
#include "core/award/paper.h"

#include <functional>
#include <vector>

/// What a learner takes along on a stick or a phone: badges as files that other places read, the
/// certificates, the page that checks a code, and one to read first.
namespace inkaart::award {

/// One badge on its way into a package; values only, so that its files are made on a worker.
struct PackableBadge {
    dossier::Award award; ///< with everything that goes along signed
    print::CertificatePage page;
    QString issuer; ///< as the badge says it
    QString folder; ///< "samenwerken-niveau-2"
};

struct LearnerPackage {
    QString name; ///< as certificates say it
    PaperContext context; ///< its language is the learner's, or Dutch
    QList<credential::TrustedIssuer> issuers; ///< known on the page that checks
    std::vector<PackableBadge> badges;
};

/// The first of the learner's languages that there are words in beside Dutch; else "nl".
QString packageLanguage(const dossier::Learner& learner);

/// All but the badges, of whoever \a learner is.
LearnerPackage packageFor(const dossier::Dossier& learner, const store::Store& store);

/// Those that count, the newest first.
std::vector<base::RecordId> badgesToPack(const dossier::Dossier& learner,
                                         const store::Store& store);

/// Keeps what was signed for a package, before it goes anywhere.
using KeepAward = std::function<base::Result<void>(const dossier::Entry<dossier::Award>&)>;

/// Takes the badge up, and signs first what was not signed yet: the paper edition, and the own one
/// as Data Integrity. On any error the package is as it was. NotFound · Refused (taken back, or
/// nothing may be signed for this learner) · ClockWrong · TooBig · what \a keep answers.
base::Result<void> addBadge(LearnerPackage& package, const base::RecordId& award,
                            const dossier::Dossier& learner, const store::Store& store,
                            const KeepAward& keep);

/// What the file is called: "badges-amina.zip", or "badge-samenwerken-niveau-2.zip" with one badge.
QString packageName(const std::vector<base::RecordId>& awards, const dossier::Dossier& learner,
                    const store::Store& store);

/// The files of a package, in the order in which people look at them. Pure and slow, for a worker.
/// Refused without a badge.
base::Result<QList<PackedFile>> packageFiles(const LearnerPackage& package);

/// Packs it and writes it to \a path: whole, on the stick itself, and read back from it, or not at
/// all. As packageFiles and packed, and ReadOnly · DiskFull · NotFound · Io · Corrupt (the stick
/// gives back something else).
base::Result<void> writeLearnerPackage(const LearnerPackage& package, const QString& path,
                                       const base::Clock& clock);

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/issue.h"
#include "core/credential/verify.h"
#include "core/print/document.h"

namespace inkaart::award {

/// What pages need beyond the learner's dossier; values only, so that paper is made on a worker.
struct PaperContext {
    print::Centre centre;
    QString qrPrefix; ///< where the verify page lies ("https://host/v#"); empty: "inkaart:"
    QString worker; ///< who is logged in; a certificate names who gave the badge
    QString workerTelephone;
    QDate today;
    QString language; ///< the learner's own
    QHash<QString, credential::KnownRevocation> revoked; ///< what this centre took back
    bool isRevokedWhole = true; ///< false: some of that cannot be read
    bool isExample = false;
};

/// From the store's settings and who is logged in; \a language is the learner's own.
PaperContext paperContext(const store::Store& store, const QString& language);

/// The own picture of an own achievement as it is kept; empty when it has none, or none that can be
/// read: then the generated artwork is drawn.
QByteArray ownPictureFile(QStringView achievement, const store::Store& store);

/// Where the QR of this centre points: its own address's verify page, or "" without one.
QString qrPrefix(const dossier::CentreSettings& settings);

/// The certificate of an award that has its paper edition (see withPaper). NotFound without it.
base::Result<print::CertificatePage> certificatePage(const dossier::Entry<dossier::Award>& award,
                                                     const dossier::Dossier& learner,
                                                     const dossier::Dossier& centre,
                                                     const PaperContext& context);
/// The own edition as it travels inside the PDF.
print::Attachment ownAttachment(const dossier::Award& award);

/// The passport with the lines the learner chose (ids of skills; "own:…" for those in own words);
/// empty \a skills: every skill with an answer but "later". A badge goes where its skills go: one
/// whose every skill was left out stays off the paper and out of the code. So does one that was
/// taken back, and every one while damage to both dossiers leaves nobody who knows. Signs the list
/// of badges with the laptop's key for its QR: ClockWrong on a date that nobody can believe.
base::Result<print::PassportPage> passportPage(const QStringList& skills,
                                               const dossier::Dossier& learner,
                                               const store::Store& store,
                                               const PaperContext& context);
/// The same without QR and badges, also for a talk without a name.
print::PassportPage resultPage(const dossier::Dossier& learner, const PaperContext& context);

/// Words typed in the learner's own script stand in the learner's half, all others in the Dutch
/// one.
print::AgreementPage agreementPage(const dossier::Conversation& conversation,
                                   const PaperContext& context);
/// \a waitingUntil as the dossier has it; 0 when nobody was asked yet: then the days begin today.
print::ParentSlip parentSlip(const dossier::Learner& learner, dossier::Time waitingUntil,
                             const dossier::CentreSettings& settings, const PaperContext& context);

} // namespace inkaart::award

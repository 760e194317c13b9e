// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/filelanding.h"

#include "core/dossier/consentrules.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;

namespace {

struct FileWords {
    Q_DECLARE_TR_FUNCTIONS(FileLanding)
};

dossier::Evidence evidenceOf(const Landing& landing, dossier::Time now)
{
    dossier::Evidence evidence;
    evidence.conversation = landing.conversation;
    evidence.skills = QStringList{ landing.skill };
    evidence.at = now;
    return evidence;
}

base::Result<void> keepOpen(session::OpenDossier& open, dossier::Evidence evidence,
                            const TakenFile& file)
{
    const auto ref = open.putBlob(file.bytes, file.mediaType, file.name);
    if (!ref)
        return base::fail(ref.error());
    evidence.file = *ref;
    //: The undo strip: a photo or document was added, %1 is its file name
    return open.add(evidence, FileWords::tr("Added: %1").arg(file.name)).map([](const auto&) {});
}

base::Result<void> keepStored(store::Store& store, const base::DossierId& learner,
                              dossier::Evidence evidence, const TakenFile& file)
{
    const auto ref = store.putBlob(learner, file.bytes, file.mediaType, file.name);
    if (!ref)
        return base::fail(ref.error());
    evidence.file = *ref;
    return store.append(learner, { dossier::create(store.newRecordId(), evidence) })
        .map([](const auto&) {});
}

/// The dossier as it is now; nothing when it is no longer there.
std::optional<dossier::Dossier> dossierOf(session::Session& session, const Landing& landing)
{
    if (landing.open)
        return landing.open->dossier();
    const auto dossier = session.store().dossier(session.keptAs(landing.learner));
    return dossier ? std::optional(*dossier) : std::nullopt;
}

} // namespace

Landed land(session::Session& session, const Landing& landing, const base::Result<TakenFile>& file)
{
    if (!file)
        return { false, true, fileSentence(file.error()) };
    const dossier::Time now = session.clock().nowMs();
    const auto dossier = dossierOf(session, landing);
    // Erased meanwhile, or a talk without a name that nobody kept.
    if (!dossier)
        return { .isKept = false };
    const bool isPhotoFine = dossier::allowed(*dossier, session.settings(), now).photoAndSound;
    if (file->mediaType.startsWith("image/"_L1) && !isPhotoFine)
        return { false, false,
                 FileWords::tr("The photo is not kept: nobody has said yet that photos are fine. "
                               "Ask first. The yes stands with the consent of the dossier.") };
    const dossier::Evidence evidence = evidenceOf(landing, now);
    const auto kept = landing.open
        ? keepOpen(*landing.open, evidence, *file)
        : keepStored(session.store(), session.keptAs(landing.learner), evidence, *file);
    if (!kept)
        return { false, true, session::sentenceFor(kept.error()) };
    return { .mayShowSomebody = file->hasPictures && !isPhotoFine };
}

} // namespace inkaart::conversation

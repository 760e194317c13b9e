// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/award/issue.h"
#include "core/award/offers.h"

namespace inkaart::session {
class Session;
}

namespace inkaart::award {

/// "Vaardigheid, niveau 2", "Praktijk", "Deelname": under a badge's name in lists.
QString kindInWords(const framework::Achievement& achievement);
/// "Niveau 2: zelfstandig"; the kind alone without a level.
QString levelInWords(const framework::Achievement& achievement);
/// "Met hulp", "Zelfstandig", "Leert anderen".
QStringList levelWords();
/// "Nog 2 bewijzen nodig", "Iemand op het werk moet het zien", or the kind in words.
QString offerInWords(const Offer& offer);

/// "Gesprek van 12 mei", "Gezien door Piet, leermeester", "Foto van 21 april".
QString proofInWords(const Proof& proof, QDate today);
QString proofPictogram(Proof::Kind kind);
/// What tells two proofs of one day apart: the skill and the first words. Empty when the record is
/// gone.
QString proofDetail(const Proof& proof, const dossier::Dossier& learner,
                    const framework::Framework& framework);

/// What stops the badge, and what to do about it; empty for None. \a name is the learner's.
QString obstacleInWords(Obstacle obstacle, const QString& name, int openCriteria);

/// The name in a sentence: without what marks an invented one, a letter while names are hidden.
QString spokenName(const session::Session& session, const QString& callName);

/// Why awarding, revoking or printing did not work.
QString awardSentence(const base::Error& error);

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/framework/framework.h"

namespace inkaart::conversation {

/// Which cards a talk is about.
struct CardChoice {
    dossier::ConversationKind kind = dossier::ConversationKind::Intake;
    QString zone; ///< with ConversationKind::Zone

    friend bool operator==(const CardChoice&, const CardChoice&) = default;
};

/// How many cards a short talk has.
inline constexpr int shortTalkCards = 6;

/// "intake", "short", "wanted", "all", "piles", "zone:werk": what a Place says in its detail.
/// Nothing for any other word.
std::optional<CardChoice> choiceFrom(const QString& detail, const framework::Framework& framework);
QString detailOf(const CardChoice& choice);

/// The skills that fit what the learner did before, most often named first.
QStringList skillsOfExperience(const dossier::Dossier& dossier,
                               const framework::Framework& framework);

/// The cards of a choice, in the order in which they are asked. What fits the learner's experience
/// comes first. An intake always has the cards of every zone in equal number: a fitting card
/// takes the place of another of its own zone.
QStringList cardsFor(const CardChoice& choice, const framework::Framework& framework,
                     const dossier::Dossier& dossier);

/// How many cards of a first talk are there, and first, because of what the learner did.
int fittingCards(const framework::Framework& framework, const dossier::Dossier& dossier);

} // namespace inkaart::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::learner {

/// What comes next with this learner; the first that applies.
struct NextStep {
    enum class Kind {
        GoOn, ///< a talk was stopped at a card
        Tell, ///< answers only: told about one of them, a badge comes near
        Wish, ///< something they said they want
        Learn, ///< a skill they want to learn
        FirstTalk,
        Talk ///< nothing special: a talk
    };
    Kind kind = Kind::Talk;
    base::RecordId record; ///< the talk or the wish
    QString skill; ///< with Tell and Learn
    QString wish; ///< with Wish
    int card = 0; ///< with GoOn, counted from 1
    int cards = 0;
    dossier::Time at = 0;

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

NextStep nextStep(const dossier::Dossier& dossier);

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/print/pages.h"

namespace inkaart::award {

/// What a certificate says about where an award rests on.
struct ProofText {
    framework::Text text; ///< "1 gesprek, 2 foto's, 1 persoon zag het. Piet de Wit staat erachter."
    print::Basis basis = print::Basis::Told;
};

/// What somebody who saw it does, as badges and certificates say it: on one line, and no longer
/// than paper has room for.
QString roleOfWitness(const QString& role);

/// In Dutch and \a language, counted from the proofs that are still in the dossier. \a centre
/// names the workers, so that nobody is counted twice.
ProofText proofText(const dossier::Entry<dossier::Award>& award, const dossier::Dossier& learner,
                    const dossier::Dossier& centre, const QString& language);

} // namespace inkaart::award

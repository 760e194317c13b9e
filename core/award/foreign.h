// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/summary.h"
#include "core/credential/verify.h"
#include "core/dossier/foreignbadge.h"
#include "core/framework/framework.h"

/// A badge of others on its way into a dossier.
namespace inkaart::award {

/// The skills that the badge itself says it shows, in the framework's order: by the address, the
/// code or the name of the same skill in ESCO, LifeComp or another framework that ours names, or
/// by our own id (`urn:inkaart:skill:…`). Somebody has to agree before they count.
QStringList skillsNamedBy(const QList<credential::AlignedTo>& alignments,
                          const framework::Framework& framework);

/// How the name on a badge compares with a learner's.
enum class Holder {
    Fits,
    Differs,
    NotNamed, ///< the badge does not say whose it is, or not in a way that can be compared
};

/// Compares by every name of the learner, and by the e-mail address when their contact is one.
/// Slow as verify() is.
Holder compareHolder(QByteArrayView credential, const dossier::Learner& learner,
                     const credential::VerifyOptions& options);

} // namespace inkaart::award

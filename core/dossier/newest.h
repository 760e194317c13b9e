// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::dossier {

/// Which of two answers counts when the newest does: the later stamp, equal stamps by id. Never the
/// time that was told (`at`): the stamps go up whatever a laptop's date does, so an answer given
/// while it stood at 1970 or 2099 counts like any other.
template<class T>
bool isNewer(const Entry<T>& a, const Entry<T>& b)
{
    return a.created != b.created ? a.created > b.created : a.id > b.id;
}

/// The answer to \a purpose that counts: a no or a withdrawal until a later answer that knew of it,
/// so that it wins over a yes that another laptop was given meanwhile; else the newest.
std::optional<Entry<Consent>> newestConsent(const Dossier& dossier, Purpose purpose);
/// Lets each of \a drafts that answers name the refusals it knows of (`on`, field `withdrawn`).
void nameRefusals(const Dossier& dossier, std::vector<Draft>& drafts);

/// The state of every skill as it was when the stamp \a before was given, as a talk's `created`.
std::map<QString, SkillState> skillStatesBefore(const Dossier& dossier, const base::Hlc& before);

} // namespace inkaart::dossier

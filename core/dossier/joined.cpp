// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/joined.h"

namespace inkaart::dossier {

bool isReadAlong(const Change& change)
{
    return change.act != Act::Alias && change.kind != Traits<Learner>::kindName()
        && change.kind != Traits<Consent>::kindName();
}

void readAlong(Dossier& dossier, std::span<const Change> changes)
{
    for (const Change& change : changes) {
        if (isReadAlong(change))
            dossier.apply(change);
    }
}

} // namespace inkaart::dossier

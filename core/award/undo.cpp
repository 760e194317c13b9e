// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/undo.h"

#include "core/award/issue.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

QString givenKey(const base::RecordId& award)
{
    return u"badge-given-away/"_s + award.toString();
}

} // namespace

base::Result<void> noteGivenAway(const base::RecordId& award, store::Store& store)
{
    return store.setLocal(givenKey(award), "1");
}

bool isGivenAway(const dossier::Entry<dossier::Award>& award, const store::Store& store)
{
    const auto noted = store.local(givenKey(award.id));
    return edition(award.value, dossier::EditionKind::Paper) || (noted && !noted->isEmpty());
}

base::Result<void> undoAward(const base::DossierId& learner, const dossier::Change& made,
                             const QString& why, store::Store& store)
{
    const auto dossier = store.dossier(learner);
    if (!dossier)
        return base::fail(dossier.error());
    const auto award = dossier->get<dossier::Award>(made.record);
    if (!award || award->value.revoked)
        return {};
    if (!isGivenAway(*award, store))
        return store.append(learner, { dossier::retract(made) }).map([](const auto&) {});
    auto revocation = revoke(award->id, why, *dossier, store);
    if (!revocation)
        return base::fail(revocation.error());
    return keep(std::move(*revocation), learner, store);
}

} // namespace inkaart::award

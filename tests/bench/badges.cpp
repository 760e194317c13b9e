// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/badges.h"

#include "core/award/issue.h"
#include "tests/bench/world.h"
#include "ui/session/session.h"

namespace inkaart::bench {

using namespace Qt::StringLiterals;
using base::fail;
using dossier::EditionKind;

namespace {

base::Result<void> addBadges(QList<QByteArray>& badges, const dossier::Dossier& learner,
                             EditionKind kind, const store::Store& store)
{
    for (const auto& award : learner.all<dossier::Award>()) {
        const auto whole = award::withPaper(award.value, learner, store);
        if (!whole)
            return fail(whole.error());
        if (const dossier::Edition* edition = award::edition(*whole, kind))
            badges.append(edition->bytes);
    }
    return {};
}

base::Result<QList<QByteArray>> badgesOf(World& world, EditionKind kind)
{
    const auto directory = world.small();
    if (!directory)
        return fail(directory.error());
    const base::SystemClock clock;
    base::SystemRandom random;
    const auto session = openSession(*directory, clock, random);
    if (!session)
        return fail(session.error());
    const store::Store& store = (*session)->store();
    const auto cards = store.cards();
    if (!cards)
        return fail(cards.error());
    QList<QByteArray> badges;
    for (const dossier::Card& card : *cards) {
        const auto learner = store.dossier(card.dossier);
        const auto added = learner ? addBadges(badges, *learner, kind, store)
                                   : base::Result<void>(fail(learner.error()));
        if (!added)
            return fail(added.error());
    }
    if (badges.isEmpty())
        return fail(base::Code::NotFound, u"the example has no badges"_s);
    return badges;
}

} // namespace

base::Result<QList<QByteArray>> ownBadges(World& world)
{
    return badgesOf(world, EditionKind::Own);
}

base::Result<QList<QByteArray>> paperBadges(World& world)
{
    return badgesOf(world, EditionKind::Paper);
}

} // namespace inkaart::bench

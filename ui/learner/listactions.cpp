// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/listactions.h"

#include "ui/learner/words.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QPointer>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using base::Result;
using dossier::Draft;

namespace {

constexpr int keptDays = 30;
constexpr dossier::Time dayMs = 24LL * 60 * 60 * 1000;

class ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListActions)
};

Result<void> store(session::Session& session, const base::DossierId& id, Draft draft,
                   const QString& what)
{
    auto changes = session.store().append(id, { std::move(draft) });
    if (!changes)
        return base::fail(changes.error());
    store::Store* store = &session.store();
    session.undo().push(what, [store, id, done = *changes]() -> Result<void> {
        std::vector<Draft> back;
        for (auto it = done.rbegin(); it != done.rend(); ++it)
            back.push_back(dossier::retract(*it));
        return store->append(id, std::move(back)).map([](const auto&) {});
    });
    return {};
}

dossier::Change deletionOf(const dossier::Record& record)
{
    dossier::Change change;
    change.record = record.id;
    change.kind = record.kind;
    change.id = record.deletion;
    return change;
}

} // namespace

Result<void> takeAway(session::Session& session, const dossier::Card& card)
{
    const auto dossier = session.store().dossier(card.dossier);
    if (!dossier)
        return base::fail(dossier.error());
    base::RecordId id;
    (void)dossier->learner(&id);
    const dossier::Record* record = dossier->records().find(id);
    if (!record)
        return base::fail(base::Code::NotFound, u"no learner in this dossier"_s);
    return store(session, card.dossier, dossier::remove(*record),
                 ListWords::tr("%1 is taken away").arg(nameIn(session, card.callName)));
}

Result<void> putBack(session::Session& session, const dossier::Card& card)
{
    const auto dossier = session.store().dossier(card.dossier);
    if (!dossier)
        return base::fail(dossier.error());
    const auto gone =
        dossier->records().deletedOfKind(dossier::Traits<dossier::Learner>::kindName());
    if (gone.empty())
        return base::fail(base::Code::NotFound, u"nothing was taken away"_s);
    return store(session, card.dossier, dossier::retract(deletionOf(*gone.front())),
                 ListWords::tr("%1 is back").arg(nameIn(session, card.callName)));
}

Result<void> joinWith(session::Session& session, const dossier::Card& kept,
                      const dossier::Card& other)
{
    const auto dossier = session.store().dossier(other.dossier);
    if (!dossier)
        return base::fail(dossier.error());
    return store(session, other.dossier, dossier::alias(dossier->records(), kept.dossier),
                 ListWords::tr("%1 now stands under %2")
                     .arg(nameIn(session, other.callName, 24), nameIn(session, kept.callName, 24)));
}

Result<void> part(session::Session& session, const dossier::Card& kept, const dossier::Card& other)
{
    const auto dossier = session.store().dossier(other.dossier);
    if (!dossier)
        return base::fail(dossier.error());
    return store(session, other.dossier, dossier::alias(dossier->records(), kept.dossier, false),
                 ListWords::tr("%1 and %2 are two people")
                     .arg(nameIn(session, other.callName, 24), nameIn(session, kept.callName, 24)));
}

int daysLeft(dossier::Time deletedAt, dossier::Time now)
{
    const dossier::Time left = deletedAt + keptDays * dayMs - now;
    return static_cast<int>(std::clamp<dossier::Time>((left + dayMs - 1) / dayMs, 0, keptDays));
}

} // namespace inkaart::learner

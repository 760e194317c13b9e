// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/listactions.h"

#include "core/store/survey.h"
#include "ui/learner/names.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QPointer>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using base::Result;
using dossier::Draft;

namespace {

constexpr int keptDays = int(store::keptDays);
constexpr dossier::Time dayMs = 24LL * 60 * 60 * 1000;

class ListWords {
    Q_DECLARE_TR_FUNCTIONS(ListActions)
};

/// What one act changes in one dossier.
struct Part {
    base::DossierId dossier;
    std::vector<Draft> drafts;
};
/// What it became, to be taken back.
struct Done {
    base::DossierId dossier;
    std::vector<dossier::Change> changes;
};

Result<void> takeBack(store::Store& store, const std::vector<Done>& done)
{
    for (auto part = done.rbegin(); part != done.rend(); ++part) {
        std::vector<Draft> back;
        for (auto it = part->changes.rbegin(); it != part->changes.rend(); ++it)
            back.push_back(dossier::retract(*it));
        if (const auto stored = store.append(part->dossier, std::move(back)); !stored)
            return base::fail(stored.error());
    }
    return {};
}

Result<void> store(session::Session& session, std::vector<Part> parts, const QString& what)
{
    std::vector<Done> done;
    for (Part& part : parts) {
        if (part.drafts.empty())
            continue;
        auto changes = session.store().append(part.dossier, std::move(part.drafts));
        if (!changes)
            return base::fail(changes.error());
        done.push_back({ part.dossier, std::move(*changes) });
    }
    store::Store* store = &session.store();
    session.undo().push(
        what, [store, done = std::move(done)] { return takeBack(*store, done); },
        session::UndoStack::Reach::List);
    return {};
}

Result<void> store(session::Session& session, const base::DossierId& id, Draft draft,
                   const QString& what)
{
    std::vector<Part> parts{ { id, {} } };
    parts.front().drafts.push_back(std::move(draft));
    return store(session, std::move(parts), what);
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

Result<void> keepLonger(session::Session& session, const dossier::Card& card)
{
    if (!session.isCoordinator())
        return base::fail(base::Code::NotAllowed, u"a coordinator says that a dossier stays"_s);
    const auto dossier = session.store().dossier(card.dossier);
    if (!dossier)
        return base::fail(dossier.error());
    base::RecordId id;
    dossier::Learner learner = dossier->learner(&id);
    const dossier::Record* record = dossier->records().find(id);
    if (!record)
        return base::fail(base::Code::NotFound, u"no learner in this dossier"_s);
    learner.keptAt = session.clock().nowMs();
    return store(session, card.dossier, dossier::edit(*record, learner),
                 ListWords::tr("%1 stays").arg(nameIn(session, card.callName)));
}

Result<void> putBack(session::Session& session, const dossier::Card& card)
{
    const auto dossier = session.store().dossier(card.dossier);
    if (!dossier)
        return base::fail(dossier.error());
    const auto now = session.store().card(card.dossier);
    if (!now)
        return base::fail(now.error());
    // The list may be older than the thirtieth day.
    if (store::isPastKeeping(*now, session.clock().nowMs()))
        return base::fail(base::Code::Refused, u"the thirty days are over"_s);
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
    const auto theirs = session.store().dossier(other.dossier);
    if (!theirs)
        return base::fail(theirs.error());
    const auto ours = session.store().dossier(kept.dossier);
    if (!ours)
        return base::fail(ours.error());
    // The other may stand here by way of a third; and two laptops may have joined both ways.
    std::vector<Part> parts{ { other.dossier, {} }, { kept.dossier, {} } };
    for (const base::DossierId& said : theirs->records().aliases())
        parts[0].drafts.push_back(dossier::alias(theirs->records(), said, false));
    for (const base::DossierId& said : ours->records().aliases()) {
        if (said == other.dossier)
            parts[1].drafts.push_back(dossier::alias(ours->records(), said, false));
    }
    return store(session, std::move(parts),
                 ListWords::tr("%1 and %2 are two people")
                     .arg(nameIn(session, other.callName, 24), nameIn(session, kept.callName, 24)));
}

int daysLeft(dossier::Time deletedAt, dossier::Time now)
{
    const dossier::Time left = deletedAt + keptDays * dayMs - now;
    return static_cast<int>(std::clamp<dossier::Time>((left + dayMs - 1) / dayMs, 0, keptDays));
}

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/consentterm.h"

#include "core/dossier/fields.h"
#include "core/dossier/newest.h"
#include "core/store/clockrules.h"
#include "ui/session/clockquestion.h"
#include "ui/session/session.h"

#include <QLoggingCategory>

#include <algorithm>

namespace inkaart::session {

using dossier::Consent;
using dossier::Purpose;
using dossier::Time;

namespace {

Q_LOGGING_CATEGORY(logTerms, "inkaart.terms")

constexpr Time dayMs = 24LL * 60 * 60 * 1000;
/// No centre waits for a year: such a term began at a wrong date.
constexpr Time longestTerm = 366 * dayMs;

QDate buildDay()
{
    return QDateTime::fromMSecsSinceEpoch(store::buildDateMs(), Qt::UTC).date();
}

bool hasNotBegun(const Session& session, const dossier::Card& card)
{
    return card.waitingUntil != 0 && card.deletedAt == 0
        && card.waitingUntil - session.clock().nowMs() > longestTerm;
}

/// The term from today; none for somebody who turns out to be old enough to have said yes alone.
Consent begun(const Session& session, const dossier::Dossier& dossier, Consent consent)
{
    const bool isEnough = consent.given && !needsRepresentative(session, dossier.learner());
    consent.at = session.clock().nowMs();
    consent.waitingUntil = isEnough ? 0 : waitingEnd(session);
    return consent;
}

base::Result<void> beginTerm(Session& session, const base::DossierId& id)
{
    const auto dossier = session.store().dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    const auto newest = newestConsent(*dossier, Purpose::Dossier);
    const dossier::Record* record = newest ? dossier->records().find(newest->id) : nullptr;
    if (!record)
        return {};
    dossier::Draft draft = dossier::edit(*record, begun(session, *dossier, newest->value));
    return session.store().append(id, { std::move(draft) }).map([](const auto&) {});
}

bool wasTakenAwayAtNoDate(const Session& session, const dossier::Card& card)
{
    return card.deletedAt > session.clock().nowMs() + dayMs;
}

/// Taken away once more, today; the deletion before counts no longer, so that one is to be undone.
base::Result<void> beginKeeping(Session& session, const base::DossierId& id)
{
    const auto dossier = session.store().dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    const auto gone =
        dossier->records().deletedOfKind(dossier::Traits<dossier::Learner>::kindName());
    const dossier::Change* deletion =
        gone.empty() ? nullptr : dossier->records().change(gone.front()->deletion);
    if (!deletion)
        return {};
    return session.store()
        .append(id, { dossier::retract(*deletion), dossier::remove(*gone.front()) })
        .map([](const auto&) {});
}

/// A talk of 2099 would put off for ever that somebody asks whether the dossier is still needed.
bool wasTalkedWithAtNoDate(const Session& session, const dossier::Card& card)
{
    return card.lastTalk > session.clock().nowMs() + dayMs;
}

base::Result<void> dateTalks(Session& session, const base::DossierId& id)
{
    const auto dossier = session.store().dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    const Time now = session.clock().nowMs();
    std::vector<dossier::Draft> drafts;
    for (const auto& entry : dossier->all<dossier::Conversation>()) {
        dossier::Conversation talk = entry.value;
        talk.opened = std::min(talk.opened, now);
        talk.closed = std::min(talk.closed, now);
        if (talk != entry.value)
            drafts.push_back(dossier::edit(*dossier->records().find(entry.id), talk));
    }
    return session.store().append(id, std::move(drafts)).map([](const auto&) {});
}

using Begin = base::Result<void> (*)(Session&, const base::DossierId&);

void beginAll(Session& session, const std::vector<base::DossierId>& ids, Begin begin)
{
    for (const base::DossierId& id : ids) {
        if (const auto done = begin(session, id); !done)
            qCWarning(logTerms) << "a term has not begun:" << done.error().detail;
    }
}

} // namespace

Time waitingEnd(const Session& session)
{
    if (!isClockBelieved(session.store()))
        return termNotBegun;
    return session.clock().nowMs() + session.settings().waitingDays * dayMs;
}

bool isTermOver(const Session& session, Time waitingUntil)
{
    return waitingUntil != 0 && waitingUntil < session.clock().nowMs()
        && isClockBelieved(session.store());
}

QDate latestBirth(const Session& session)
{
    constexpr int yearsInUse = 10;
    return isClockBelieved(session.store()) ? session.clock().today()
                                            : buildDay().addYears(yearsInUse);
}

bool needsRepresentative(const Session& session, const dossier::Learner& learner)
{
    const QDate day = isClockBelieved(session.store()) ? session.clock().today() : buildDay();
    return dossier::needsRepresentative(learner, session.settings(), day);
}

Consent unansweredConsent(Session& session)
{
    Consent consent;
    consent.purpose = Purpose::Dossier;
    consent.ground = session.settings().ground;
    consent.wording = wordingVersion;
    consent.language = session.languages().first();
    consent.at = session.clock().nowMs();
    consent.waitingUntil = waitingEnd(session);
    return consent;
}

void beginTerms(Session& session)
{
    if (session.store().isReadOnly() || !isClockBelieved(session.store()))
        return;
    std::vector<base::DossierId> waiting;
    std::vector<base::DossierId> gone;
    std::vector<base::DossierId> talks;
    for (const dossier::Card& card : session.learners().allCards()) {
        if (hasNotBegun(session, card))
            waiting.push_back(card.dossier);
        if (wasTakenAwayAtNoDate(session, card))
            gone.push_back(card.dossier);
        if (wasTalkedWithAtNoDate(session, card))
            talks.push_back(card.dossier);
    }
    beginAll(session, waiting, beginTerm);
    beginAll(session, gone, beginKeeping);
    beginAll(session, talks, dateTalks);
}

} // namespace inkaart::session

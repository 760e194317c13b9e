// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/learnerform.h"

#include "core/dossier/newest.h"
#include "ui/learner/names.h"
#include "ui/session/clockquestion.h"
#include "ui/session/consentterm.h"
#include "ui/session/putback.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Consent;
using dossier::Draft;
using dossier::Purpose;
using dossier::Time;

LearnerForm::LearnerForm(session::Session& session, const base::DossierId& existing,
                         QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    if (!existing.isNull())
        adopt(existing);
}

void LearnerForm::adopt(const base::DossierId& id)
{
    const auto opened = m_session.openLearner(id);
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_id = id;
    m_open = *opened;
    m_learner = m_open->dossier().learner();
    if (!m_isMade)
        m_before = m_learner;
    connect(m_open, &session::OpenDossier::changed, this, &LearnerForm::read);
}

const dossier::Dossier* LearnerForm::dossier() const
{
    return m_open && hasDossier() ? &m_open->dossier() : nullptr;
}

Time LearnerForm::now() const
{
    return m_session.clock().nowMs();
}

/// Somebody else changed it: undo, or the other page.
void LearnerForm::read()
{
    if (m_isWriting || !dossier())
        return;
    m_learner = dossier()->learner();
    Q_EMIT changed();
}

bool LearnerForm::write(std::vector<Draft> drafts, const QString& what)
{
    if (drafts.empty() || !m_open)
        return true;
    const QScopedValueRollback writing(m_isWriting, true);
    const auto done = m_open->apply(std::move(drafts), what);
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

bool LearnerForm::setLearner(const dossier::Learner& learner)
{
    m_unkept.reset();
    // Without a dossier yet it may be that the last try to make one failed.
    if (learner == m_learner)
        return dossier() || create();
    const bool neededBefore = needsRepresentative();
    const dossier::Learner known = std::exchange(m_learner, learner);
    // What could not be kept counts as not typed, so that the next touch tries it again.
    const bool isKept = save();
    if (!isKept && dossier()) {
        m_unkept = learner;
        m_learner = known;
    }
    if (needsRepresentative() != neededBefore || !hasDossier())
        Q_EMIT changed();
    return isKept;
}

bool LearnerForm::save()
{
    if (!dossier())
        return create();
    base::RecordId id;
    (void)dossier()->learner(&id);
    const dossier::Record* record = dossier()->records().find(id);
    dossier::Learner clean = m_learner;
    clean.isNameless = clean.isNameless && clean.callName.isEmpty();
    if (!record)
        return true;
    if (Draft draft = dossier::edit(*record, clean); !dossier::isEmpty(draft)) {
        const dossier::Learner kept = dossier()->learner();
        if (!write({ std::move(draft) }, {}))
            return false;
        if (m_before && kept == *m_before)
            offerUndo(id);
    }
    fitWaiting();
    return true;
}

void LearnerForm::offerUndo(const base::RecordId& record)
{
    const QString name = nameIn(m_session, m_before->callName, 24);
    //: The undo strip; %1 is a learner
    const QString what = name.isEmpty() ? tr("Changed") : tr("%1: changed").arg(name);
    session::offerPutBack(m_session, *m_open, record, *m_before, what);
}

Consent LearnerForm::newConsent(Purpose purpose, bool yes) const
{
    const dossier::CentreSettings settings = m_session.settings();
    Consent consent =
        consentFor(purpose, yes, { m_session.languages().first(), settings.ground, now() });
    const bool waits = m_wantsToWait || (yes && needsRepresentative() && !hasRepresentative());
    if (purpose == Purpose::Dossier && waits)
        consent.waitingUntil = session::waitingEnd(m_session);
    return consent;
}

bool LearnerForm::create()
{
    const auto keep = m_answers.find(Purpose::Dossier);
    const bool isKept = m_wantsToWait || (keep != m_answers.end() && keep->second);
    if (m_learner.callName.isEmpty() || !isKept)
        return true;
    std::vector<Draft> first{ dossier::create(m_session.store().newRecordId(), m_learner) };
    // Who waits was asked nothing yet: the record only says until when.
    auto answers = m_answers;
    if (m_wantsToWait)
        answers[Purpose::Dossier] = false;
    for (const auto& [purpose, yes] : answers) {
        m_mine.push_back(m_session.store().newRecordId());
        first.push_back(dossier::create(m_mine.back(), newConsent(purpose, yes)));
    }
    const auto created = m_session.store().createDossier(std::move(first));
    if (!created) {
        m_mine.clear();
        Q_EMIT failed(created.error());
        return false;
    }
    m_isMade = true;
    adopt(*created);
    m_answers.clear();
    if (!m_relation.isEmpty())
        setRepresentative(std::exchange(m_relation, {}), std::exchange(m_representatives, {}), {});
    Q_EMIT changed();
    return true;
}

std::optional<bool> LearnerForm::answer(Purpose purpose) const
{
    if (dossier())
        return shownAnswer(*dossier(), purpose);
    const auto found = m_answers.find(purpose);
    return found == m_answers.end() ? std::nullopt : std::optional(found->second);
}

void LearnerForm::setAnswer(Purpose purpose, bool yes, const QString& what)
{
    if (answer(purpose) == yes)
        return;
    if (purpose == Purpose::Dossier)
        m_wantsToWait = false;
    if (!dossier()) {
        m_answers[purpose] = yes;
        create();
    } else if (purpose == Purpose::Dossier && !yes && isDraft()) {
        // Made in this sitting and nothing in it yet but what stands on this screen.
        erase();
    } else {
        writeAnswer(purpose, yes, what);
    }
    Q_EMIT changed();
}

bool LearnerForm::isDraft() const
{
    return m_isMade && dossier()->all<dossier::Conversation>().empty()
        && dossier()->all<dossier::Evidence>().empty();
}

void LearnerForm::writeAnswer(Purpose purpose, bool yes, const QString& what)
{
    const auto newest = newestConsent(*dossier(), purpose);
    const bool isMine =
        newest && std::find(m_mine.begin(), m_mine.end(), newest->id) != m_mine.end();
    const bool isWithdrawal = newest && !isMine && newest->value.given && !yes;
    if (!newest || newest->value.withdrawn || (!isMine && !isWithdrawal)) {
        m_mine.push_back(m_session.store().newRecordId());
        write({ dossier::create(m_mine.back(), newConsent(purpose, yes)) }, what);
        return;
    }
    // A slip of the finger in this sitting is corrected; an answer of before is taken back, and
    // that stays to be seen.
    Consent consent = newest->value;
    if (isWithdrawal) {
        consent.withdrawn = true;
    } else {
        consent.given = yes;
        consent.waitingUntil = newConsent(purpose, yes).waitingUntil;
    }
    write({ dossier::edit(*dossier()->records().find(newest->id), consent) }, what);
}

bool LearnerForm::needsRepresentative() const
{
    return session::needsRepresentative(m_session, m_learner);
}

bool LearnerForm::hasRepresentative() const
{
    return hasRepresentativesYesTo(Purpose::Dossier);
}

bool LearnerForm::hasRepresentativesYesTo(Purpose purpose) const
{
    if (dossier())
        return hasRepresentativesYes(*dossier(), purpose);
    const auto said = m_representatives.find(purpose);
    return said != m_representatives.end() && said->second;
}

bool LearnerForm::asksRepresentative(Purpose purpose) const
{
    const bool isOpen = purpose == Purpose::Dossier || answer(purpose).value_or(true);
    return isOpen && !hasRepresentativesYesTo(purpose);
}

bool LearnerForm::needsAnswerOfRepresentative() const
{
    return needsRepresentative()
        && std::any_of(std::begin(purposes), std::end(purposes), [this](Purpose purpose) {
               return answer(purpose).value_or(false) && asksRepresentative(purpose);
           });
}

void LearnerForm::setRepresentative(const QString& relation, const Answers& answers,
                                    const QString& what, const dossier::BlobRef& slip)
{
    m_wantsToWait = false;
    if (!dossier()) {
        m_relation = relation;
        m_representatives = answers;
        // Somebody to be waited for was not asked yet: the parent's answer is all there is.
        if (const auto keep = answers.find(Purpose::Dossier); keep != answers.end())
            m_answers.try_emplace(Purpose::Dossier, keep->second);
        create();
        Q_EMIT changed();
        return;
    }
    const Asking asking{ m_session.languages().first(), m_session.settings().ground, now() };
    std::vector<Draft> drafts;
    for (const Consent& consent : representativesConsents(answers, relation, asking, slip))
        drafts.push_back(dossier::create(m_session.store().newRecordId(), consent));
    write(std::move(drafts), what);
    Q_EMIT changed();
}

void LearnerForm::wait(const QString& what)
{
    m_wantsToWait = true;
    if (!dossier()) {
        create();
    } else if (const auto newest = newestConsent(*dossier(), Purpose::Dossier);
               !newest || newest->value.withdrawn || !newest->value.waitingUntil) {
        // A yes stands; this only says until when the dossier may stay without one.
        const bool yes = shownAnswer(*dossier(), Purpose::Dossier).value_or(false);
        m_mine.push_back(m_session.store().newRecordId());
        write({ dossier::create(m_mine.back(), newConsent(Purpose::Dossier, yes)) }, what);
    }
    Q_EMIT changed();
}

/// The age was told or corrected after the yes.
void LearnerForm::fitWaiting()
{
    const auto newest = newestConsent(*dossier(), Purpose::Dossier);
    if (!newest || newest->value.withdrawn || !newest->value.given || m_wantsToWait
        || newest->value.by == dossier::GivenBy::Representative)
        return;
    const bool mustWait = needsRepresentative() && !hasRepresentative();
    if (mustWait == (newest->value.waitingUntil != 0))
        return;
    Consent consent = newest->value;
    consent.waitingUntil = mustWait ? session::waitingEnd(m_session) : 0;
    write({ dossier::edit(*dossier()->records().find(newest->id), consent) }, {});
    Q_EMIT changed();
}

Time LearnerForm::waitingUntil() const
{
    return dossier() ? dossier()->waitingUntil() : 0;
}

bool LearnerForm::isOverdue() const
{
    return session::isTermOver(m_session, waitingUntil());
}

bool LearnerForm::canExtend() const
{
    return isWaiting() && !wasExtended(*dossier(), m_session.settings())
        && session::isClockBelieved(m_session.store());
}

void LearnerForm::extend(const QString& what)
{
    const auto newest = dossier() ? newestConsent(*dossier(), Purpose::Dossier) : std::nullopt;
    if (!newest || !canExtend())
        return;
    Consent consent = newest->value;
    consent.waitingUntil = waitingEnd(m_session.settings(), std::max(now(), consent.waitingUntil));
    write({ dossier::edit(*dossier()->records().find(newest->id), consent) }, what);
    Q_EMIT changed();
}

bool LearnerForm::asksWhatToDo() const
{
    return dossier() && !isWaiting() && answer(Purpose::Dossier) == std::optional(false);
}

bool LearnerForm::erase()
{
    if (!hasDossier())
        return true;
    const base::DossierId id = std::exchange(m_id, {});
    for (const Purpose purpose : purposes) {
        if (const auto said = m_open ? shownAnswer(m_open->dossier(), purpose) : std::nullopt)
            m_answers[purpose] = *said;
    }
    m_answers[Purpose::Dossier] = false;
    m_mine.clear();
    m_isMade = false;
    m_session.undo().clear();
    m_session.closeLearner();
    const auto done = m_session.store().destroyDossier(id);
    if (!done)
        Q_EMIT failed(done.error());
    Q_EMIT changed();
    return done.has_value();
}

void LearnerForm::dropDraft()
{
    if (dossier() && isDraft())
        erase();
}

LearnerForm::Missing LearnerForm::missing() const
{
    if (!answer(Purpose::Dossier) && !isWaiting())
        return Missing::Answer;
    return m_learner.callName.isEmpty() && !isNameless() ? Missing::Name : Missing::Nothing;
}

bool LearnerForm::isNameless() const
{
    return !isWaiting() && answer(Purpose::Dossier) == std::optional(false);
}

dossier::Learner LearnerForm::namelessLearner() const
{
    dossier::Learner learner;
    learner.languages = m_learner.languages;
    // The first is the one beside Dutch.
    if (learner.languages.size() > 1 && learner.languages.removeOne(u"nl"_s))
        learner.languages.append(u"nl"_s);
    learner.address = m_learner.address;
    learner.isNameless = true;
    return learner;
}

} // namespace inkaart::learner

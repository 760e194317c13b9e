// SPDX-License-Identifier: GPL-3.0-or-later
// What AwardModel writes: badges, what is taken back, and who stands behind it.
#include "core/award/undo.h"
#include "ui/award/awardmodel.h"
#include "ui/session/session.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

Request AwardModel::request() const
{
    Request request;
    if (!chosen())
        return request;
    request.achievement = *chosen();
    for (const CriterionLine& line : criteria()) {
        if (!line.isMet())
            continue;
        dossier::MetCriterion met{ .criterion = line.id, .evidence = {} };
        for (const Proof& proof : line.proofs)
            met.evidence.push_back(proof.id);
        request.criteria.push_back(std::move(met));
    }
    request.result = m_draft.result.trimmed();
    // The term of Open Badges 3.0 for an assessment that was done.
    request.resultStatus = request.result.isEmpty() ? QString() : u"Completed"_s;
    request.personalLine = m_draft.personalLine.trimmed();
    if (const auto mended = old()) {
        request.replaces = mended->id;
        request.awarded = mended->value.awarded;
    }
    return request;
}

std::optional<dossier::Entry<dossier::Award>> AwardModel::old() const
{
    return m_old.isNull() ? std::nullopt : m_open->dossier().get<dossier::Award>(m_old);
}

std::optional<dossier::Entry<dossier::Award>> AwardModel::awarded() const
{
    auto entry =
        m_awarded.isNull() ? std::nullopt : m_open->dossier().get<dossier::Award>(m_awarded);
    return entry && !entry->value.revoked ? entry : std::nullopt;
}

bool AwardModel::showAwarded(const base::RecordId& award)
{
    const auto entry = m_open->dossier().get<dossier::Award>(award);
    if (!entry || entry->value.revoked)
        return false;
    m_awarded = award;
    m_chosen = entry->value.achievement;
    readOffers();
    readDraft();
    Q_EMIT choiceChanged();
    return true;
}

base::Result<base::RecordId> AwardModel::award()
{
    const auto issued = issue(request(), m_open->dossier(), m_session.store());
    if (!issued)
        return base::fail(issued.error());
    // A badge that was taken back before only gets the new one beside it.
    std::optional<Revocation> back;
    if (const auto mended = old(); mended && !mended->value.revoked) {
        auto made = takeBack();
        if (!made)
            return base::fail(made.error());
        back = std::move(*made);
    }
    return keep(*issued, back);
}

/// A mended badge stands where the old one does, so that both are kept in one go.
base::DossierId AwardModel::home() const
{
    return m_open->homeOf(m_old);
}

/// The new badge, and what is taken back for it in both dossiers: all of it is kept, or nothing.
base::Result<base::RecordId> AwardModel::keep(const Issued& issued,
                                              const std::optional<Revocation>& back)
{
    const QString key = draftKey(m_open->id(), m_chosen);
    const QString what = tr("Badge given: %1").arg(chosen()->name.in(u"nl"));
    std::vector<dossier::Draft> drafts;
    std::vector<dossier::Draft> inCentre;
    if (back) {
        drafts.push_back(back->inLearner);
        inCentre.push_back(back->inCentre);
    }
    drafts.push_back(dossier::create(issued.id, issued.award));
    const base::RecordId earlier = std::exchange(m_awarded, issued.id);
    const auto done = m_session.store().appendBoth(home(), std::move(drafts), std::move(inCentre));
    if (!done) {
        m_awarded = earlier;
        return base::fail(done.error());
    }
    // What is taken back stays so, hence nothing to undo when a badge is mended.
    if (!back)
        pushUndo(what, done->back());
    m_draft = {};
    (void)m_session.store().setLocal(key, {});
    Q_EMIT choiceChanged();
    return issued.id;
}

/// Not the plain undo of a step: what was printed or handed over since must be revoked.
void AwardModel::pushUndo(const QString& what, const dossier::Change& made)
{
    const QString why = tr("Giving it was undone.");
    m_session.undo().push(
        what,
        [&store = m_session.store(), learner = home(), made, why] {
            return undoAward(learner, made, why, store);
        },
        session::UndoStack::Reach::Dossier);
}

base::Result<Revocation> AwardModel::takeBack() const
{
    return inkaart::award::revoke(m_old, m_draft.why.trimmed(), m_open->dossier(),
                                  m_session.store());
}

base::Result<void> AwardModel::revoke()
{
    auto back = takeBack();
    if (!back)
        return base::fail(back.error());
    return inkaart::award::keep(std::move(*back), home(), m_session.store());
}

Backing AwardModel::backing() const
{
    std::vector<base::RecordId> chosenProofs;
    Backing backing;
    for (const CriterionLine& line : criteria()) {
        for (const Proof& proof : line.proofs) {
            chosenProofs.push_back(proof.id);
            if (backing.name.isEmpty() && proof.kind == Proof::Kind::Seen)
                backing = { proof.who, proof.role, proof.at, false, proof.id };
        }
    }
    for (const auto& entry : m_open->dossier().all<dossier::Endorsement>()) {
        const auto about = std::find(chosenProofs.begin(), chosenProofs.end(), entry.value.of);
        if (about != chosenProofs.end())
            backing = { entry.value.name, entry.value.role, entry.value.at, true, entry.value.of };
    }
    return backing;
}

base::Result<void> AwardModel::endorse(bool on)
{
    const Backing who = backing();
    if (who.name.isEmpty() || who.isEndorsed == on)
        return {};
    if (on) {
        const dossier::Endorsement said{ .of = who.proof,
                                         .name = who.name,
                                         .role = who.role,
                                         .how = u"written-down"_s,
                                         .at = m_session.clock().nowMs() };
        return m_open->add(said, tr("%1 stands behind it").arg(who.name)).map([](const auto&) {});
    }
    for (const auto& entry : m_open->dossier().all<dossier::Endorsement>()) {
        if (entry.value.of == who.proof)
            return m_open->remove(entry.id, tr("%1 no longer stands behind it").arg(who.name));
    }
    return {};
}

} // namespace inkaart::award

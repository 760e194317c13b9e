// SPDX-License-Identifier: GPL-3.0-or-later
// What is touched on the award page: ticks, proofs and level, each a step of undo.
#include "ui/award/awardmodel.h"
#include "ui/session/session.h"

#include <algorithm>

namespace inkaart::award {

using framework::Achievement;
using session::UndoStack;

namespace {

constexpr int levels = 3;

void setTick(AwardDraft& draft, const QString& criterion, bool ticked)
{
    if (ticked)
        draft.ticked.insert(criterion);
    else
        draft.ticked.remove(criterion);
}

/// The draft of a page that was left.
base::Result<void> putBackInStore(store::Store& store, const QString& key,
                                  const std::function<void(AwardDraft&)>& back)
{
    const auto bytes = store.local(key);
    if (!bytes)
        return base::fail(bytes.error());
    AwardDraft draft = decodeDraft(*bytes);
    back(draft);
    return store.setLocal(key, encodeDraft(draft));
}

} // namespace

QString AwardModel::textOf(const QString& criterion) const
{
    for (const CriterionLine& line : criteria()) {
        if (line.id == criterion)
            return line.text;
    }
    return {};
}

void AwardModel::setTicked(const QString& criterion, bool ticked)
{
    if (m_draft.ticked.contains(criterion) == ticked)
        return;
    const QString text = textOf(criterion);
    changeDraft(
        ticked ? tr("Ticked: %1").arg(text) : tr("No longer ticked: %1").arg(text),
        [=](AwardDraft& draft) { setTick(draft, criterion, ticked); },
        [=](AwardDraft& draft) { setTick(draft, criterion, !ticked); });
}

void AwardModel::setProofs(const QString& criterion, const std::vector<base::RecordId>& ids)
{
    const auto before = m_draft.proofs.find(criterion);
    DraftChange back = [criterion](AwardDraft& draft) { draft.proofs.erase(criterion); };
    if (before != m_draft.proofs.end())
        back = [criterion, had = before->second](AwardDraft& draft) {
            draft.proofs[criterion] = had;
        };
    changeDraft(
        tr("Other proof: %1").arg(textOf(criterion)),
        [&](AwardDraft& draft) { draft.proofs[criterion] = ids; }, std::move(back));
}

void AwardModel::changeDraft(const QString& what, const DraftChange& forth, DraftChange back)
{
    forth(m_draft);
    keepDraft();
    m_session.undo().push(
        what,
        [model = QPointer(this), chosen = m_chosen, isNameless = m_open->isNameless(),
         &store = m_session.store(), key = draftKey(m_open->id(), m_chosen),
         back = std::move(back)]() -> base::Result<void> {
            if (model && model->m_chosen == chosen)
                return model->putBack(back);
            // Of a talk without a name nothing is kept once the page is left.
            return isNameless ? base::Result<void>() : putBackInStore(store, key, back);
        },
        UndoStack::Reach::Dossier);
}

base::Result<void> AwardModel::putBack(const DraftChange& back)
{
    const AwardDraft before = m_draft;
    back(m_draft);
    if (const auto kept = writeDraft(); !kept) {
        m_draft = before;
        return base::fail(kept.error());
    }
    Q_EMIT draftChanged();
    return {};
}

void AwardModel::setLevel(int level)
{
    const Achievement* achievement = chosen();
    if (!achievement || level < 1 || level > levels)
        return;
    const Achievement* other = ofLevel(*achievement, level);
    if (!other || other->id == m_chosen)
        return;
    const QString before = m_chosen;
    choose(other->id);
    m_session.undo().push(
        tr("Another level"),
        [model = QPointer(this), before]() -> base::Result<void> {
            if (model)
                model->choose(before);
            return {};
        },
        UndoStack::Reach::Dossier);
}

} // namespace inkaart::award

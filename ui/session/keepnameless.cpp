// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opendossier.h"

#include <algorithm>

namespace inkaart::session {

namespace {

/// A talk that was undone in part is written as it stands now, one change per record: what was
/// taken back was never kept.
std::vector<dossier::Draft> asItStands(const dossier::Records& records,
                                       const std::vector<dossier::Change>& changes)
{
    std::vector<dossier::Draft> drafts;
    for (const dossier::Draft& draft : changes) {
        const dossier::Record* record = records.find(draft.record);
        const bool isWritten = std::any_of(drafts.begin(), drafts.end(), [&](const auto& other) {
            return other.record == draft.record;
        });
        if (!record || record->isDeleted || isWritten)
            continue;
        dossier::Draft whole{ .record = record->id, .kind = record->kind };
        for (const auto& [name, value] : record->fields)
            whole.set[name] = value.value;
        drafts.push_back(std::move(whole));
    }
    return drafts;
}

/// The learner alone first: a file goes into a dossier that is there, and no evidence is written
/// before its file.
std::vector<dossier::Draft> takeLearner(std::vector<dossier::Draft>& drafts)
{
    const auto rest =
        std::stable_partition(drafts.begin(), drafts.end(), [](const dossier::Draft& draft) {
            return draft.kind == dossier::Traits<dossier::Learner>::kindName();
        });
    std::vector<dossier::Draft> learner(drafts.begin(), rest);
    drafts.erase(drafts.begin(), rest);
    return learner;
}

} // namespace

base::Result<void> OpenDossier::storeFiles(const base::DossierId& stored,
                                           std::vector<dossier::Draft>& drafts)
{
    for (dossier::Draft& draft : drafts) {
        const auto entry = m_dossier.get<dossier::Evidence>(draft.record);
        const auto file = entry ? m_files.find(entry->value.file.id) : m_files.end();
        if (file == m_files.end())
            continue;
        dossier::Evidence evidence = entry->value;
        const auto ref =
            m_store.putBlob(stored, file->second, evidence.file.mediaType, evidence.file.name);
        if (!ref)
            return base::fail(ref.error());
        evidence.file = *ref;
        for (auto& [name, value] : dossier::create(draft.record, evidence).set)
            draft.set[name] = std::move(value);
    }
    return {};
}

base::Result<dossier::Dossier> OpenDossier::storeAll(const base::DossierId& stored,
                                                     std::vector<dossier::Draft> drafts)
{
    if (auto done = storeFiles(stored, drafts); !done)
        return base::fail(done.error());
    if (!drafts.empty()) {
        if (const auto done = m_store.append(stored, std::move(drafts)); !done)
            return base::fail(done.error());
    }
    return m_store.dossier(stored);
}

// The talk stays as it is in memory until all of it is on the disk.
base::Result<base::DossierId> OpenDossier::keep(const dossier::Consent& consent)
{
    if (!m_isNameless)
        return id();
    std::vector<dossier::Draft> drafts = asItStands(m_dossier.records(), m_changes);
    // The answer comes first, with who it is: a fall in between leaves nothing without a term.
    std::vector<dossier::Draft> first = takeLearner(drafts);
    first.push_back(dossier::create(m_store.newRecordId(), consent));
    const auto created = m_store.createDossier(std::move(first));
    if (!created)
        return base::fail(created.error());
    auto stored = storeAll(*created, std::move(drafts));
    if (!stored) {
        // Half a talk helps nobody; what is here is whole, and the next try begins anew.
        std::ignore = m_store.destroyDossier(*created);
        return base::fail(stored.error());
    }
    const base::DossierId before = id();
    m_isNameless = false;
    m_changes.clear();
    m_files.clear();
    m_dossier = std::move(*stored);
    m_undo.forget(UndoStack::Reach::Dossier);
    Q_EMIT kept(before);
    Q_EMIT changed();
    return id();
}

} // namespace inkaart::session

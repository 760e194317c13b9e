// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opendossier.h"

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

} // namespace

base::Result<base::DossierId> OpenDossier::keep()
{
    if (!m_isNameless)
        return id();
    std::vector<std::pair<base::RecordId, dossier::Evidence>> withFiles;
    for (const auto& entry : m_dossier.all<dossier::Evidence>()) {
        if (m_files.contains(entry.value.file.id))
            withFiles.emplace_back(entry.id, entry.value);
    }
    const auto created = m_store.createDossier(asItStands(m_dossier.records(), m_changes));
    if (!created)
        return base::fail(created.error());
    auto stored = m_store.dossier(*created);
    if (!stored)
        return base::fail(stored.error());
    m_isNameless = false;
    m_changes.clear();
    m_dossier = std::move(*stored);
    m_undo.forget(UndoStack::Reach::Dossier);
    for (auto& [record, evidence] : withFiles) {
        const QByteArray bytes = m_files[evidence.file.id];
        const auto ref = m_store.putBlob(id(), bytes, evidence.file.mediaType, evidence.file.name);
        if (!ref)
            return base::fail(ref.error());
        evidence.file = *ref;
        if (const auto changed = change(record, evidence); !changed)
            return base::fail(changed.error());
    }
    m_files.clear();
    Q_EMIT changed();
    return id();
}

} // namespace inkaart::session

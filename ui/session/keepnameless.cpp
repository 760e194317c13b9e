// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opendossier.h"

namespace inkaart::session {

// A talk that was undone in part is written as it stands now, one change per record: what was
// taken back was never kept.
base::Result<base::DossierId> OpenDossier::keep()
{
    if (!m_isNameless)
        return id();
    std::vector<dossier::Draft> first;
    std::vector<std::pair<base::RecordId, dossier::Evidence>> withFiles;
    for (const auto& entry : m_dossier.all<dossier::Evidence>()) {
        if (m_files.contains(entry.value.file.id))
            withFiles.emplace_back(entry.id, entry.value);
    }
    for (const dossier::Draft& draft : m_changes) {
        const dossier::Record* record = m_dossier.records().find(draft.record);
        const bool isWritten = std::any_of(first.begin(), first.end(), [&](const auto& other) {
            return other.record == draft.record;
        });
        if (!record || record->isDeleted || isWritten)
            continue;
        dossier::Draft whole{ .record = record->id, .kind = record->kind };
        for (const auto& [name, value] : record->fields)
            whole.set[name] = value.value;
        first.push_back(std::move(whole));
    }
    const auto created = m_store.createDossier(std::move(first));
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

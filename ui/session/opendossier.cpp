// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opendossier.h"

#include "core/dossier/joined.h"

#include <algorithm>

namespace inkaart::session {

using namespace Qt::StringLiterals;

base::Result<std::unique_ptr<OpenDossier>>
OpenDossier::open(store::Store& store, const base::DossierId& id, UndoStack& undo)
{
    auto dossier = store.dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    return std::unique_ptr<OpenDossier>(new OpenDossier(store, std::move(*dossier), false, undo));
}

std::unique_ptr<OpenDossier> OpenDossier::nameless(store::Store& store,
                                                   const dossier::Learner& learner, UndoStack& undo)
{
    dossier::Dossier dossier(base::DossierId::random(store.random()));
    std::unique_ptr<OpenDossier> open(new OpenDossier(store, std::move(dossier), true, undo));
    dossier::Learner nameless = learner;
    nameless.isNameless = true;
    (void)open->add(nameless);
    return open;
}

OpenDossier::OpenDossier(store::Store& store, dossier::Dossier dossier, bool isNameless,
                         UndoStack& undo)
    : m_store(store)
    , m_dossier(std::move(dossier))
    , m_isNameless(isNameless)
    , m_undo(undo)
{
    connect(&store, &store::Store::dossierChanged, this, &OpenDossier::noteStored);
}

// With somebody else before one's eyes nobody takes back, unseen, what was said here.
OpenDossier::~OpenDossier()
{
    m_undo.forget(UndoStack::Reach::Dossier);
}

base::Result<std::vector<dossier::Change>> OpenDossier::apply(std::vector<dossier::Draft> drafts,
                                                              const QString& what)
{
    base::Result<std::vector<dossier::Change>> changes = std::vector<dossier::Change>();
    if (m_isNameless)
        changes = stampInMemory(std::move(drafts));
    else
        changes = store(std::move(drafts));
    if (changes && !what.isEmpty()) {
        // The step goes when the dossier is closed, so it never outlives this.
        m_undo.push(
            what, [this, done = *changes] { return takeBack(done); }, UndoStack::Reach::Dossier);
    }
    return changes;
}

/// Each record where it stands; what came before an error is taken back.
base::Result<std::vector<dossier::Change>> OpenDossier::store(std::vector<dossier::Draft> drafts)
{
    std::map<base::DossierId, std::vector<dossier::Draft>> parts;
    for (dossier::Draft& draft : drafts)
        parts[homeOf(draft.record)].push_back(std::move(draft));
    std::vector<dossier::Change> all;
    for (auto& [home, part] : parts) {
        auto changes = m_store.append(home, std::move(part));
        if (!changes) {
            if (!all.empty())
                std::ignore = takeBack(all);
            return changes;
        }
        std::move(changes->begin(), changes->end(), std::back_inserter(all));
    }
    return all;
}

base::Result<void> OpenDossier::readAlong(const std::vector<base::DossierId>& others)
{
    std::vector<base::DossierId> wanted = others;
    std::sort(wanted.begin(), wanted.end());
    if (m_isNameless || wanted == m_others)
        return {};
    auto own = m_store.dossier(id());
    if (!own)
        return base::fail(own.error());
    // A step of undo would look for its record where it no longer stands.
    if (!m_others.empty())
        m_undo.forget(UndoStack::Reach::Dossier);
    m_others = std::move(wanted);
    m_homes.clear();
    m_dossier = std::move(*own);
    int setAside = m_dossier.setAside();
    for (const base::DossierId& other : m_others) {
        const auto read = m_store.dossier(other);
        setAside += read ? read->setAside() : 1;
        if (read)
            note(other, read->records().history());
    }
    m_dossier.noteSetAside(setAside);
    Q_EMIT changed();
    return {};
}

void OpenDossier::note(const base::DossierId& home, const std::vector<dossier::Change>& changes)
{
    if (home == id()) {
        for (const dossier::Change& change : changes)
            m_dossier.apply(change);
        return;
    }
    for (const dossier::Change& change : changes) {
        if (dossier::isReadAlong(change))
            m_homes.insert_or_assign(change.record, home);
    }
    dossier::readAlong(m_dossier, changes);
}

base::DossierId OpenDossier::homeOf(const base::RecordId& record) const
{
    const auto home = m_homes.find(record);
    return home == m_homes.end() ? id() : home->second;
}

base::Result<void> OpenDossier::remove(const base::RecordId& id, const QString& what)
{
    const dossier::Record* record = m_dossier.records().find(id);
    if (!record)
        return base::fail(base::Code::NotFound, u"no such record"_s);
    return apply({ dossier::remove(*record) }, what).map([](const auto&) {});
}

base::Result<void> OpenDossier::takeBack(const std::vector<dossier::Change>& changes)
{
    std::vector<dossier::Draft> drafts;
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        drafts.push_back(dossier::retract(*it));
    return apply(std::move(drafts)).map([](const auto&) {});
}

void OpenDossier::noteStored(const base::DossierId& id, const std::vector<dossier::Change>& changes)
{
    const bool isOther = std::binary_search(m_others.begin(), m_others.end(), id);
    if (m_isNameless || (id != this->id() && !isOther))
        return;
    note(id, changes);
    Q_EMIT changed();
}

std::vector<dossier::Change> OpenDossier::stampInMemory(std::vector<dossier::Draft> drafts)
{
    std::vector<dossier::Change> changes;
    for (dossier::Draft& draft : drafts) {
        dossier::Change change;
        static_cast<dossier::Draft&>(change) = std::move(draft);
        const qint64 now = m_store.clock().nowMs();
        m_memoryClock = std::max(base::Hlc{ static_cast<quint64>(std::max<qint64>(now, 0)), 0 },
                                 base::Hlc{ m_memoryClock.ms + 1, 0 });
        change.id = base::ChangeId::timeOrdered(m_store.random(), now);
        change.device = m_store.device();
        change.hlc = m_memoryClock;
        change.author = m_store.worker();
        m_dossier.apply(change);
        m_changes.push_back(change);
        changes.push_back(std::move(change));
    }
    Q_EMIT changed();
    return changes;
}

base::Result<dossier::BlobRef> OpenDossier::putBlob(QByteArrayView plain, const QString& mediaType,
                                                    const QString& name)
{
    if (!m_isNameless)
        return m_store.putBlob(id(), plain, mediaType, name);
    dossier::BlobRef ref;
    ref.id = base::BlobId::random(m_store.random());
    ref.size = plain.size();
    ref.mediaType = mediaType;
    ref.name = name;
    m_files[ref.id] = plain.toByteArray();
    return ref;
}

base::Result<QByteArray> OpenDossier::blob(const dossier::BlobRef& ref) const
{
    if (const auto file = m_files.find(ref.id); file != m_files.end())
        return file->second;
    return m_store.blob(ref);
}

} // namespace inkaart::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/session/undostack.h"

#include <QObject>

#include <map>
#include <memory>

namespace inkaart::session {

/// The dossier somebody is working in: the merged values, and the one way to change them. Every
/// change is on disk when the call returns. A talk without a name lives in memory only, through
/// the same calls, until somebody decides to keep it.
class OpenDossier : public QObject {
    Q_OBJECT

public:
    static base::Result<std::unique_ptr<OpenDossier>>
    open(store::Store& store, const base::DossierId& id, UndoStack& undo);
    static std::unique_ptr<OpenDossier> nameless(store::Store& store,
                                                 const dossier::Learner& learner, UndoStack& undo);
    ~OpenDossier() override;

    const dossier::Dossier& dossier() const { return m_dossier; }
    const base::DossierId& id() const { return m_dossier.id(); }
    bool isNameless() const { return m_isNameless; }
    /// A talk without a name in which something was said: it goes when this goes.
    bool holdsTalk() const { return m_isNameless && m_changes.size() > 1; }
    store::Store& store() const { return m_store; }

    /// Reads \a others, dossiers about the same person, along with this one (dossier::isReadAlong);
    /// those read along until now and not among them are left. What is changed goes to the dossier
    /// it stands in, what is new to this one. An error, with all as it was, only when this dossier
    /// itself cannot be read again.
    base::Result<void> readAlong(const std::vector<base::DossierId>& others);
    /// In which dossier a record stands: this one, or one that is read along.
    base::DossierId homeOf(const base::RecordId& record) const;

    /// Appends; \a what, when not empty, makes it one step of undo.
    base::Result<std::vector<dossier::Change>> apply(std::vector<dossier::Draft> drafts,
                                                     const QString& what = {});

    /// A new record; its id.
    template<class T>
    base::Result<base::RecordId> add(const T& value, const QString& what = {})
    {
        const base::RecordId id = m_store.newRecordId();
        return apply({ dossier::create(id, value) }, what).map([id](const auto&) { return id; });
    }

    /// Changes a record to \a value; does nothing when it is so already. NotFound when it is gone.
    template<class T>
    base::Result<void> change(const base::RecordId& id, const T& value, const QString& what = {})
    {
        const dossier::Record* record = m_dossier.records().find(id);
        if (!record)
            return base::fail(base::Code::NotFound, QStringLiteral("no such record"));
        dossier::Draft draft = dossier::edit(*record, value);
        if (draft.set.empty())
            return {};
        return apply({ std::move(draft) }, what).map([](const auto&) {});
    }

    base::Result<void> remove(const base::RecordId& id, const QString& what = {});

    /// Files of a nameless talk stay in memory too.
    base::Result<dossier::BlobRef> putBlob(QByteArrayView plain, const QString& mediaType,
                                           const QString& name);
    base::Result<QByteArray> blob(const dossier::BlobRef& ref) const;

    /// A nameless talk as bytes, to be sealed while the program is locked; thaw() brings it back
    /// as it was. Undo does not come back.
    QByteArray freeze() const;
    /// Malformed when \a bytes are no frozen talk.
    static base::Result<std::unique_ptr<OpenDossier>>
    thaw(store::Store& store, const QByteArray& bytes, UndoStack& undo);

    /// Writes a nameless talk to a new dossier, with \a consent to keeping it: nothing is ever kept
    /// without an answer or a term. From then on this is that dossier. On any error it stays as it
    /// was, with all its files.
    base::Result<base::DossierId> keep(const dossier::Consent& consent);

Q_SIGNALS:
    /// After every change, also those by undo or by another page.
    void changed();
    /// A talk without a name has become a dossier with an id of its own; \a before is no more.
    void kept(const inkaart::base::DossierId& before);

private:
    OpenDossier(store::Store& store, dossier::Dossier dossier, bool isNameless, UndoStack& undo);
    std::vector<dossier::Change> stampInMemory(std::vector<dossier::Draft> drafts);
    base::Result<void> storeFiles(const base::DossierId& stored,
                                  std::vector<dossier::Draft>& drafts);
    base::Result<dossier::Dossier> storeAll(const base::DossierId& stored,
                                            std::vector<dossier::Draft> drafts);
    base::Result<std::vector<dossier::Change>> store(std::vector<dossier::Draft> drafts);
    void note(const base::DossierId& home, const std::vector<dossier::Change>& changes);
    base::Result<void> takeBack(const std::vector<dossier::Change>& changes);
    void noteStored(const base::DossierId& id, const std::vector<dossier::Change>& changes);

    store::Store& m_store;
    dossier::Dossier m_dossier;
    std::vector<base::DossierId> m_others; ///< read along, in order of their ids
    std::map<base::RecordId, base::DossierId> m_homes; ///< of records that stand in one of those
    bool m_isNameless = false;
    UndoStack& m_undo;
    std::vector<dossier::Change> m_changes; ///< of a nameless talk, in order
    std::map<base::BlobId, QByteArray> m_files; ///< of a nameless talk
    base::Hlc m_memoryClock;
};

} // namespace inkaart::session

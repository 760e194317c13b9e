// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/store/store.h"
#include "ui/session/languagepair.h"
#include "ui/session/learnerlist.h"
#include "ui/session/opendossier.h"
#include "ui/session/undostack.h"

#include <QObject>

#include <memory>

namespace inkaart::session {

class Imports;

/// An open vault and what the pages share: the store, the list, the dossier that is open.
class Session : public QObject {
    Q_OBJECT

public:
    explicit Session(std::unique_ptr<store::Store> store, QObject* parent = nullptr);
    ~Session() override;

    store::Store& store() const { return *m_store; }
    const base::Clock& clock() const { return m_store->clock(); }
    const framework::Framework& framework() const { return framework::Framework::builtIn(); }
    dossier::CentreSettings settings() const { return m_store->settings(); }
    /// Who unlocked; a name for greetings and "Gesprek met Noor".
    dossier::Worker worker() const;
    bool isCoordinator() const { return m_store->isCoordinator(); }

    LearnerList& learners() { return *m_learners; }
    UndoStack& undo() { return *m_undo; }
    LanguagePair& languages() { return *m_languages; }
    Imports& imports() { return *m_imports; }

    /// Opens a learner's dossier, or gives the one that is open already.
    base::Result<OpenDossier*> openLearner(const base::DossierId& id);
    /// A talk without a name; it replaces whatever was open.
    OpenDossier* openNameless(const dossier::Learner& learner);
    /// A talk without a name that was frozen for a lock (OpenDossier::freeze).
    base::Result<OpenDossier*> thawNameless(const QByteArray& frozen);
    /// Null when none is open.
    OpenDossier* current() const { return m_open.get(); }
    void closeLearner();
    /// The dossier that a talk without a name has become, also when it is closed by now; else
    /// \a id.
    base::DossierId keptAs(const base::DossierId& id) const;

    /// F8: names give way to initials.
    bool areNamesHidden() const { return m_areNamesHidden; }
    void setNamesHidden(bool hidden);
    /// What stands for a name on the worker's screens: the name, or its first letter while hidden.
    QString shownName(const QString& name) const;

    /// Preferences of this laptop, sealed: text size, theme, language, printer.
    QString preference(const QString& key, const QString& fallback = {}) const;
    /// Kept when this returns well; else it is as it was.
    base::Result<void> setPreference(const QString& key, const QString& value);

Q_SIGNALS:
    void namesHiddenChanged(bool hidden);
    void learnerOpened();
    void learnerClosed();
    void preferenceChanged(const QString& key);

private:
    /// The steps about others go; reading them in comes first, so that a failure changes nothing.
    void put(std::unique_ptr<OpenDossier> open);
    /// The other dossiers of the learner that is open may have become known, or been parted.
    void readOthersAlong();

    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<OpenDossier> m_open;
    UndoStack* m_undo;
    LearnerList* m_learners;
    LanguagePair* m_languages;
    Imports* m_imports;
    bool m_areNamesHidden = false;
    std::map<base::DossierId, base::DossierId> m_kept; ///< talks without a name by their first id
};

} // namespace inkaart::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/settings/tools.h"

namespace inkaart::session {
class Navigator;
}

namespace inkaart::settings {

/// What every section works with: the session, the way to other places, the machine around, and
/// the one way to change what the centre shares. Every change is on disk when the call returns.
class Desk {
public:
    Desk(session::Session& session, session::Navigator& navigator, Tools tools);

    session::Session& session() const { return m_session; }
    session::Navigator& navigator() const { return m_navigator; }
    const Tools& tools() const { return m_tools; }

    dossier::CentreSettings settings() const { return m_session.settings(); }
    /// Changes the centre's settings; \a what, when not empty, makes it one step of undo. Does
    /// nothing when they are so already.
    base::Result<void> setSettings(const dossier::CentreSettings& value, const QString& what);

    std::vector<dossier::Entry<dossier::Worker>> workers() const;
    /// How many coordinators can still open the vault.
    int countCoordinators() const;
    base::Result<void> addWorker(const base::RecordId& id, const dossier::Worker& worker);
    /// Refused when nobody would be coordinator any more.
    base::Result<void> setWorker(const base::RecordId& id, const dossier::Worker& worker,
                                 const QString& what);

    /// Shows what went wrong in the page's window; true when nothing did.
    template<class T>
    bool check(const base::Result<T>& result) const
    {
        warn(result ? QString() : session::sentenceFor(result.error()));
        return result.has_value();
    }
    void warn(const QString& sentence) const;

private:
    base::Result<void> append(std::vector<dossier::Draft> drafts, const QString& what);

    session::Session& m_session;
    session::Navigator& m_navigator;
    Tools m_tools;
};

} // namespace inkaart::settings

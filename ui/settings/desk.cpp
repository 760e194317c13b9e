// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/desk.h"

#include "ui/session/navigator.h"

#include <algorithm>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using dossier::CentreSettings;
using dossier::Role;
using dossier::Worker;

Desk::Desk(session::Session& session, session::Navigator& navigator, Tools tools)
    : m_session(session)
    , m_navigator(navigator)
    , m_tools(std::move(tools))
{ }

base::Result<void> Desk::append(std::vector<dossier::Draft> drafts, const QString& what)
{
    store::Store* store = &m_session.store();
    const auto changes = store->appendToCentre(std::move(drafts));
    if (!changes)
        return base::fail(changes.error());
    if (!what.isEmpty()) {
        m_session.undo().push(what, [store, done = *changes]() -> base::Result<void> {
            std::vector<dossier::Draft> back;
            for (auto it = done.rbegin(); it != done.rend(); ++it)
                back.push_back(dossier::retract(*it));
            return store->appendToCentre(std::move(back)).map([](const auto&) {});
        });
    }
    return {};
}

base::Result<void> Desk::setSettings(const CentreSettings& value, const QString& what)
{
    const dossier::Dossier& centre = m_session.store().centreDossier();
    const auto all = centre.all<CentreSettings>();
    if (all.empty())
        return append({ dossier::create(m_session.store().newRecordId(), value) }, what);
    dossier::Draft draft = dossier::edit(*centre.records().find(all.front().id), value);
    return draft.set.empty() ? base::Result<void>() : append({ std::move(draft) }, what);
}

std::vector<dossier::Entry<Worker>> Desk::workers() const
{
    return m_session.store().centreDossier().all<Worker>();
}

int Desk::countCoordinators() const
{
    const auto all = workers();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [](const auto& entry) {
        return entry.value.role == Role::Coordinator && !entry.value.isAway;
    }));
}

base::Result<void> Desk::addWorker(const base::RecordId& id, const Worker& worker)
{
    return append({ dossier::create(id, worker) }, {});
}

base::Result<void> Desk::setWorker(const base::RecordId& id, const Worker& worker,
                                   const QString& what)
{
    const dossier::Dossier& centre = m_session.store().centreDossier();
    const auto before = centre.get<Worker>(id);
    if (!before)
        return base::fail(base::Code::NotFound, u"no such worker"_s);
    const bool wasCoordinator = before->value.role == Role::Coordinator && !before->value.isAway;
    const bool staysCoordinator = worker.role == Role::Coordinator && !worker.isAway;
    if (wasCoordinator && !staysCoordinator && countCoordinators() == 1)
        return base::fail(base::Code::Refused, u"nobody would be coordinator"_s);
    dossier::Draft draft = dossier::edit(*centre.records().find(id), worker);
    return draft.set.empty() ? base::Result<void>() : append({ std::move(draft) }, what);
}

void Desk::warn(const QString& sentence) const
{
    m_navigator.warn(sentence);
}

} // namespace inkaart::settings

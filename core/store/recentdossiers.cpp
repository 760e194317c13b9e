// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recentdossiers.h"

#include <algorithm>

namespace inkaart::store {

namespace {

constexpr size_t mostKept = 4;

auto isDossier(const base::DossierId& id)
{
    return [id](const ReadDossier& read) { return read.dossier.id() == id; };
}

} // namespace

const ReadDossier* RecentDossiers::find(const base::DossierId& id) const
{
    const auto found = std::find_if(m_dossiers.begin(), m_dossiers.end(), isDossier(id));
    return found == m_dossiers.end() ? nullptr : &*found;
}

std::optional<ReadDossier> RecentDossiers::take(const base::DossierId& id)
{
    const auto found = std::find_if(m_dossiers.begin(), m_dossiers.end(), isDossier(id));
    if (found == m_dossiers.end())
        return std::nullopt;
    ReadDossier taken = std::move(*found);
    m_dossiers.erase(found);
    return taken;
}

void RecentDossiers::keep(ReadDossier dossier)
{
    drop(dossier.dossier.id());
    m_dossiers.push_front(std::move(dossier));
    if (m_dossiers.size() > mostKept)
        m_dossiers.pop_back();
}

void RecentDossiers::drop(const base::DossierId& id)
{
    m_dossiers.remove_if(isDossier(id));
}

} // namespace inkaart::store

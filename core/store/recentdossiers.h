// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/shelf.h"

#include <list>
#include <optional>

namespace inkaart::store {

/// The few dossiers used last, merged, so that sorting a card does not read all changes again.
class RecentDossiers {
public:
    /// Null when it is not kept.
    const ReadDossier* find(const base::DossierId& id) const;
    /// Takes it out; it is kept again once what was written is on disk.
    std::optional<ReadDossier> take(const base::DossierId& id);
    void keep(ReadDossier dossier);
    void drop(const base::DossierId& id);

private:
    std::list<ReadDossier> m_dossiers; ///< the latest first
};

} // namespace inkaart::store

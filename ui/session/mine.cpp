// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/mine.h"

namespace inkaart::session {

bool isMine(const dossier::Card& card, const base::RecordId& worker)
{
    if (card.deletedAt != 0 || !card.aliasOf.isNull())
        return false;
    return card.lastWorker.isNull() || card.lastWorker == worker;
}

} // namespace inkaart::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/conversation/filetaking.h"
#include "ui/session/opendossier.h"

#include <QPointer>

namespace inkaart::session {
class Session;
}

namespace inkaart::conversation {

/// Where a file goes that is still being read in: the skill of the talk in which it was given.
struct Landing {
    QPointer<session::OpenDossier> open; ///< while that dossier is open: with a step of undo
    base::DossierId learner; ///< as it was then; a talk without a name may be kept meanwhile
    base::RecordId conversation;
    QString skill;
};

/// What became of it.
struct Landed {
    bool isKept = true;
    bool isAllowed = true; ///< false: nobody said yes to photos
    QString sentence; ///< what went wrong, for people
    bool mayShowSomebody =
        false; ///< kept, but nobody said yes to photos and there may be one in it
};

/// Keeps \a file there as evidence, whichever page or learner is open by now.
Landed land(session::Session& session, const Landing& landing, const base::Result<TakenFile>& file);

} // namespace inkaart::conversation

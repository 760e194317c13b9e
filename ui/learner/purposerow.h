// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"

namespace inkaart::session {
class Session;
}

namespace inkaart::widgets {
class ConsentRow;
}

namespace inkaart::learner {

/// The question of one purpose with yes and no, in the languages that are on now, to the learner or
/// to their parent or guardian.
widgets::ConsentRow* purposeRow(dossier::Purpose purpose, dossier::GivenBy asked,
                                session::Session& session);

} // namespace inkaart::learner

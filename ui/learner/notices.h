// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

namespace inkaart::session {
class Navigator;
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// What must be seen before all else on a learner's pages, most urgent first: waiting is over,
/// waiting, keeping is not allowed, two laptops changed something, another dossier is of the same
/// person. Often none.
QList<QWidget*> noticesFor(session::OpenDossier& open, session::Session& session,
                           session::Navigator& navigator);

} // namespace inkaart::learner

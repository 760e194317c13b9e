// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

#include <QList>
#include <QString>

namespace inkaart::shell {

/// One place in the rail.
struct RailPlace {
    session::Place::Kind kind = session::Place::Kind::Today;
    QString id; ///< also the button's object name: "placeToday"
    QString word;
    QString pictogram;
};

/// The five places in their order (Ctrl+1 …).
QList<RailPlace> railPlaces();
/// The place in the rail that \a kind belongs to.
QString railIdOf(session::Place::Kind kind);
/// Whether pages of \a kind are about one learner's dossier.
bool isAboutLearner(session::Place::Kind kind);
/// Whether \a place is about many learners at once: one badge for all of them.
bool isForMany(const session::Place& place);
/// Whether such a page can do nothing without an open dossier, with or without a name.
bool needsOpenDossier(session::Place::Kind kind);

} // namespace inkaart::shell

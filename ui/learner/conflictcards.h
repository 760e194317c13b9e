// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/records.h"

#include <QList>

class QWidget;

namespace inkaart::session {
class Navigator;
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// A field of a record that two laptops changed without knowing of each other.
struct OpenConflict {
    base::RecordId record;
    QString kind;
    dossier::Conflict conflict;
};
/// All of a dossier, in the order of the records.
std::vector<OpenConflict> openConflicts(const dossier::Records& records);
/// A value as people may read it; long bytes and lists of files are told in a word.
QString valueInWords(const OpenConflict& conflict, const base::cbor::Value& value);

/// "Twee laptops veranderden dit. Er is niets weg." and a card per conflict with equal sides.
/// Empty when there is none.
QList<QWidget*> conflictCards(session::OpenDossier& open, session::Session& session,
                              session::Navigator& navigator);

} // namespace inkaart::learner

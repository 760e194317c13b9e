// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <QWidget>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// Makes the waiting longer, once. Refused when it was made longer before.
base::Result<void> extendWaiting(session::Session& session, const base::DossierId& id);
/// Erases everything of a dossier on this laptop. Cannot be undone.
base::Result<void> eraseDossier(session::Session& session, const base::DossierId& id);

/// Wacht op toestemming is over: erase, or wait once more. Asks in the row itself.
class OverdueRow : public QWidget {
    Q_OBJECT

public:
    OverdueRow(session::Session& session, const dossier::Card& card, QWidget* parent = nullptr);

Q_SIGNALS:
    void erased();
    void failed(const inkaart::base::Error& error);

private:
    void finish(const base::Result<void>& result);
};

} // namespace inkaart::learner

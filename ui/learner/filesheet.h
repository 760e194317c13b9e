// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/widgets/sidesheet.h"

#include <QImage>
#include <QPointer>

namespace inkaart::session {
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// A kept photo or document, shown inside the program. Pages are pictures: nothing in a document
/// is run. Reading and drawing happen on a worker thread.
class FileSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    FileSheet(session::OpenDossier& open, session::Session& session, QWidget* host);

    void show(const dossier::Evidence& evidence);

private:
    void take(const base::Result<QList<QImage>>& pictures);

    QPointer<session::OpenDossier> m_open;
    session::Session& m_session;
    int m_asked = 0; ///< an older file's pictures are dropped
};

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "ui/session/opendossier.h"

#include <QWidget>

namespace inkaart::session {
class Words;
}

namespace inkaart::conversation {

/// The pieces that show a skill, each to be opened. Object names: piece-0, piece-1, …
class PiecesRow : public QWidget {
    Q_OBJECT

public:
    explicit PiecesRow(QWidget* parent = nullptr);
    void show(const std::vector<dossier::Entry<dossier::Evidence>>& pieces,
              const session::OpenDossier& open, const session::Words& words);

Q_SIGNALS:
    void chosen(const inkaart::base::RecordId& record);

private:
    void addPiece(const dossier::Entry<dossier::Evidence>& piece, const session::OpenDossier& open,
                  const session::Words& words);

    std::vector<dossier::Entry<dossier::Evidence>> m_shown;
    QString m_shownIn; ///< the languages, in their order
};

} // namespace inkaart::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/foreignbadge.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace inkaart::session {
class OpenDossier;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// A badge of others: who gave it, what it shows, and with which mark it was kept.
class ForeignCard : public widgets::Card {
    Q_OBJECT

public:
    ForeignCard(const dossier::Entry<dossier::ForeignBadge>& badge, session::OpenDossier& open,
                session::Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    void saveAsked();
    void removeAsked();

private:
    QWidget* picture(session::OpenDossier& open) const;
    QLayout* words(const session::OpenDossier& open, session::Session& session);
    void addMark(QVBoxLayout& words, const QString& day) const;
    QLayout* actions();

    dossier::ForeignBadge m_badge;
    QString m_title;
};

/// The name of the file for \a badge when it is saved: the one it came with, or its own.
QString foreignFileName(const dossier::ForeignBadge& badge);

} // namespace inkaart::learner

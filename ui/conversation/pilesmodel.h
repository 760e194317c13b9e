// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/tiles.h"
#include "ui/session/opendossier.h"

#include <QObject>
#include <QPointer>

namespace inkaart::session {
class Session;
}

namespace inkaart::conversation {

/// Paper cards that were sorted on a table, being taken over: which card lies on which pile.
/// The conversation is opened with the first card.
class PilesModel : public QObject {
    Q_OBJECT

public:
    PilesModel(session::OpenDossier& open, session::Session& session,
               const base::RecordId& conversation, QObject* parent = nullptr);
    /// Who else is here; written when the conversation is opened.
    void setPresent(const QString& present) { m_present = present; }

    const base::RecordId& conversation() const { return m_conversation; }
    /// The pile of a skill in this conversation; nothing when it lies on none.
    std::optional<dossier::Level> pileOf(const QString& skill) const;
    int countOf(dossier::Level pile) const;
    int taken() const { return static_cast<int>(m_piles.size()); }
    int total() const;
    /// The printed numbers of the cards on \a pile, ascending.
    QList<int> numbersOf(dossier::Level pile) const;
    /// The states to draw: only what this conversation says.
    States states() const;

    /// Puts a card on \a pile, or takes it off when it lies there.
    base::Result<void> toggle(const QString& skill, dossier::Level pile);
    /// Makes \a pile hold exactly these cards, as one step of undo.
    base::Result<void> setNumbers(dossier::Level pile, const QList<int>& numbers);

Q_SIGNALS:
    void changed();

private:
    base::Result<void> begin();
    dossier::Draft place(const QString& skill, dossier::Level pile) const;
    void read();

    QPointer<session::OpenDossier> m_open;
    session::Session& m_session;
    base::RecordId m_conversation;
    QString m_present;
    QHash<QString, dossier::Level> m_piles;
};

/// The numbers in \a text, whatever stands between them; Arabic-Indic digits count too. Those that
/// are no card's go to \a unknown.
QList<int> numbersIn(const QString& text, int highest, QStringList* unknown = nullptr);

} // namespace inkaart::conversation

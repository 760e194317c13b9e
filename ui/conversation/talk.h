// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/cardchoice.h"
#include "ui/session/opendossier.h"

#include <QObject>
#include <QPointer>

namespace inkaart::session {
class Session;
}

namespace inkaart::conversation {

/// A conversation that is being held: its cards in order, the one on the table, what was answered.
/// It keeps the answers beside the dossier, so that the next card is there without reading the
/// dossier again; what others change (undo) is noticed and the talk goes to the card concerned.
class Talk : public QObject {
    Q_OBJECT

public:
    /// Opens a conversation record with the cards of \a choice. NotFound when there are none.
    static base::Result<base::RecordId> begin(session::OpenDossier& open,
                                              const session::Session& session,
                                              const CardChoice& choice,
                                              const QString& present = {});
    /// The newest conversation of that kind that is still open and unfinished, or was finished in
    /// the last hours: coming back to the cards goes on with it. Null when there is none.
    static base::RecordId openTalk(const session::OpenDossier& open, const CardChoice& choice,
                                   dossier::Time now);
    /// As above, of any kind but piles, and only when cards are left.
    static base::RecordId unfinished(const session::OpenDossier& open);

    /// Goes on with \a conversation at the card where it was left, also when nobody could say
    /// goodbye to it.
    Talk(session::OpenDossier& open, const base::RecordId& conversation, QObject* parent = nullptr);

    const base::RecordId& id() const { return m_id; }
    bool exists() const { return m_exists; }
    const dossier::Conversation& conversation() const { return m_conversation; }
    const QStringList& cards() const { return m_conversation.cards; }
    int count() const { return static_cast<int>(cards().size()); }
    /// count() when all are asked.
    int at() const { return m_at; }
    bool isAtEnd() const { return m_at >= count(); }
    /// Empty at the end.
    QString skill() const { return cards().value(m_at); }
    /// What the learner answered in this conversation.
    std::optional<dossier::Level> answerTo(const QString& skill) const;

    /// Saves the answer to the card on the table as one change, and goes on. \a what: the words of
    /// the undo strip.
    base::Result<void> answer(dossier::Level level, dossier::Time now, const QString& what);
    /// False at the first card.
    bool goBack();
    void goTo(int index);
    /// Writes down which card is on the table, unless the answers tell it already.
    base::Result<void> keepPlace();
    /// The end of the conversation; a closed one is not gone on with.
    base::Result<void> close(dossier::Time now);

Q_SIGNALS:
    /// Another card lies on the table, or the answer to it changed by undo.
    void moved(bool backwards);

private:
    using Answers = QHash<QString, dossier::Level>;
    Answers readAnswers() const;
    int placeByAnswers() const;
    void noteChange();

    QPointer<session::OpenDossier> m_open;
    base::RecordId m_id;
    dossier::Conversation m_conversation;
    Answers m_answers;
    QString m_newest; ///< the skill answered last
    int m_at = 0;
    bool m_exists = false;
    bool m_isOwnChange = false;
};

} // namespace inkaart::conversation

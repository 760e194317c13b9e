// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/opendossier.h"

#include <QObject>
#include <QPointer>

namespace inkaart::conversation {

/// What somebody else says about the skill, as it is shown and typed.
struct View {
    std::optional<dossier::Level> level; ///< Can, WithHelp, NotSeen or Unsaid
    QString words;
    QString name; ///< with Voice::Other
    QString role; ///< with Voice::Other

    friend bool operator==(const View&, const View&) = default;
};

/// Who saw it, as it is typed.
struct Witness {
    QString name;
    QString role;
    QString words;
    bool isAtWork = false;
    dossier::Hand hand = dossier::Hand::Unsaid; ///< who typed the words

    bool isEmpty() const { return *this == Witness{}; }
    friend bool operator==(const Witness&, const Witness&) = default;
};

/// Everything that is told about one skill in one conversation: the learner's story, the other's
/// view apart from it, and the pieces that show it. What is typed is one change each time it is
/// saved and no step of undo; what is touched is a step.
class TellModel : public QObject {
    Q_OBJECT

public:
    /// \a conversation null: told outside one.
    TellModel(session::OpenDossier& open, const base::RecordId& conversation, const QString& skill,
              QObject* parent = nullptr);

    QString story() const { return m_story.story; }
    QStringList prompts() const { return m_story.prompts; }
    dossier::Visibility storyVisibility() const { return m_story.visibility; }
    const base::RecordId& storyRecord() const { return m_storyRecord; }
    base::Result<void> saveStory(const QString& text, const QStringList& prompts,
                                 const QString& language, dossier::Time now);

    View view(dossier::Voice voice) const;
    /// A new answer of that voice; the words come along, and those without a level get it. \a what:
    /// the words of the undo strip.
    base::Result<void> answer(dossier::Voice voice, const View& view, dossier::Time now,
                              const QString& what);
    /// Only words, name or role. Without an answer yet they stand without a level and claim
    /// nothing.
    base::Result<void> saveView(dossier::Voice voice, const View& view, dossier::Time now);

    /// Files and people who saw it, oldest first.
    std::vector<dossier::Entry<dossier::Evidence>> pieces() const;
    /// Saves a witness; \a record is null for a new one and then gets its id.
    base::Result<void> saveWitness(base::RecordId& record, const Witness& witness,
                                   dossier::Time now);
    base::Result<void> setVisibility(const base::RecordId& record, dossier::Visibility visibility,
                                     const QString& what);
    base::Result<void> remove(const base::RecordId& record, const QString& what);

Q_SIGNALS:
    /// Something of this changed, here or by undo.
    void changed();

private:
    void read();
    dossier::Evidence blank(dossier::Time now) const;
    std::optional<dossier::Entry<dossier::Rating>> ratingOf(dossier::Voice voice) const;
    dossier::Rating ratingWith(dossier::Voice voice, const View& view, dossier::Time now) const;

    QPointer<session::OpenDossier> m_open;
    base::RecordId m_conversation;
    QString m_skill;
    base::RecordId m_storyRecord;
    dossier::Evidence m_story;
};

} // namespace inkaart::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/fields.h"

#include <map>

namespace inkaart::dossier {

/// What one tile of the map shows.
struct SkillState {
    QString skill;
    std::optional<Level> learner; ///< nothing: not asked
    std::optional<Level> seen; ///< the newest of Worker and Other that saw it
    bool isSeen = false; ///< somebody saw it: a rating Can/WithHelp by Worker or Other, or evidence
                         ///< with seenBy
    bool hasBadge = false; ///< an award that is not revoked
    int evidenceCount = 0;

    friend bool operator==(const SkillState&, const SkillState&) = default;
};

/// One line of the timeline, newest first. The sentence is made in ui.
struct Event {
    enum class Kind {
        LearnerAdded,
        Conversation,
        Evidence,
        Award,
        Revoked,
        Consent,
        Wish,
        Experience
    };
    Kind kind = Kind::LearnerAdded;
    base::RecordId record;
    Time at = 0;
};

/// Everything kept about one learner (or the centre), merged and typed. A value: cheap to ask,
/// copied when a worker thread needs it.
class Dossier {
public:
    Dossier() = default;
    explicit Dossier(const base::DossierId& id)
        : m_id(id)
    { }

    const base::DossierId& id() const { return m_id; }
    void apply(Change change) { m_records.apply(std::move(change)); }
    const Records& records() const { return m_records; }
    /// How many of its changes whoever read it could not read: damaged or gone. They count nowhere,
    /// so what is here may be older than what was said.
    int setAside() const { return m_setAside; }
    void noteSetAside(int changes) { m_setAside = changes; }

    /// The learner; empty when there is none. \a record gets the record's id.
    Learner learner(base::RecordId* record = nullptr) const;
    /// All records of a type that are not deleted, oldest first; without those whose meaning only
    /// a newer program knows.
    template<class T>
    std::vector<Entry<T>> all() const
    {
        std::vector<Entry<T>> entries;
        for (const Record* record : m_records.ofKind(Traits<T>::kindName())) {
            if (Traits<T>::isUnderstood(*record))
                entries.push_back({ record->id, Traits<T>::fromRecord(*record), record->created,
                                    record->author });
        }
        return entries;
    }
    template<class T>
    std::optional<Entry<T>> get(const base::RecordId& id) const
    {
        const Record* record = m_records.find(id);
        if (!record || record->isDeleted || record->kind != Traits<T>::kindName()
            || !Traits<T>::isUnderstood(*record))
            return std::nullopt;
        return Entry<T>{ record->id, Traits<T>::fromRecord(*record), record->created,
                         record->author };
    }

    /// The newest answer per purpose; a withdrawal counts as no. Nothing: never asked.
    std::optional<bool> consent(Purpose purpose) const;
    /// When the waiting for a parent's yes ends, 0 when not waiting.
    Time waitingUntil() const;

    /// The state of every skill that has one, by skill id. \a before: as it was at that moment.
    std::map<QString, SkillState> skillStates(Time before = 0) const;
    SkillState skillState(const QString& skill) const;
    /// Newest rating per (skill, voice); ties by record id. Others are told apart by their name:
    /// what one has not seen takes nothing from what another saw.
    std::vector<Entry<Rating>> ratingsOf(const QString& skill) const;
    std::vector<Entry<Evidence>> evidenceOf(const QString& skill) const;
    /// The conversation that was stopped before its end, if the newest one was.
    std::optional<Entry<Conversation>> openConversation() const;
    Time lastTalk() const;
    std::vector<Event> timeline() const;

private:
    base::DossierId m_id;
    Records m_records;
    int m_setAside = 0;
};

} // namespace inkaart::dossier

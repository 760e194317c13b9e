// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/people.h"
#include "core/store/store.h"

namespace inkaart::demo {

/// How long ago people came in and said yes: long enough for the talks that they had since.
inline constexpr int daysBeforeConsent = 120;
/// How long ago a parent was asked.
inline constexpr int daysWaited = 5;

/// Makes up the records of one dossier: who, consent, experience, talks, ratings, evidence, wishes.
class Life {
public:
    /// \a clock is the present, in which the store need not be yet.
    Life(const store::Store& store, const base::Clock& clock, base::Random& random,
         const std::vector<base::RecordId>& workers);

    /// Of somebody of the example.
    std::vector<dossier::Draft> of(const Person& person);
    /// Somebody of the crowd, as a Person with an invented life.
    Person invent(int number);

private:
    struct Talk {
        base::RecordId id;
        dossier::Time at = 0;
        QStringList answered; ///< cards that had their answer in it
    };
    template<class T>
    base::RecordId add(const T& value);
    void addConsents(const Person& person);
    void addExperience(const Person& person);
    std::vector<Talk> addTalks(const Person& person);
    void addRatings(const Person& person, const std::vector<Talk>& talks);
    void addRating(const QString& skill, dossier::Level level, dossier::Voice voice,
                   const Talk& talk);
    void addWitness(const QString& skill, const Talk& talk);
    void addStory(const QString& skill, const Person& person, const Talk& talk);
    void addWish(const Person& person);
    quint32 pick(size_t count) { return m_random.below(static_cast<quint32>(count)); }

    const store::Store& m_store;
    base::Random& m_random;
    const std::vector<base::RecordId>& m_workers;
    const base::Clock& m_clock;
    dossier::Time m_now;
    std::vector<dossier::Draft> m_drafts;
};

} // namespace inkaart::demo

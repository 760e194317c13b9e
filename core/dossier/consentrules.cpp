// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/consentrules.h"

#include "core/dossier/newest.h"

#include <algorithm>

namespace inkaart::dossier {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestAge = 130;
constexpr Time dayMs = 24 * 60 * 60 * 1000;

bool isConsentTheGround(const CentreSettings& settings)
{
    return settings.ground.isEmpty() || settings.ground == "consent"_L1;
}

bool isGiven(const Consent& consent)
{
    return consent.given && !consent.withdrawn && consent.waitingUntil == 0;
}

/// When the waiting for a representative ends, 0 when nobody is waited for. A yes of a learner
/// who needs one, with no term told, waits as long as the settings say.
Time waitingEnd(const Dossier& dossier, const CentreSettings& settings, QDate today)
{
    if (const Time until = dossier.waitingUntil())
        return until;
    if (!isConsentTheGround(settings) || !dossier.consent(Purpose::Dossier).value_or(false)
        || !needsRepresentative(dossier.learner(), settings, today)
        || hasRepresentativesYes(dossier, Purpose::Dossier))
        return 0;
    Time asked = 0;
    for (const Entry<Consent>& entry : dossier.all<Consent>()) {
        if (entry.value.purpose == Purpose::Dossier)
            asked = std::max(asked, entry.value.at ? entry.value.at : Time(entry.created.ms));
    }
    return asked + settings.waitingDays * dayMs;
}

} // namespace

std::optional<int> ageOn(const Learner& learner, QDate today)
{
    std::optional<int> age;
    const QDate& born = learner.birthDate;
    if (born.isValid()) {
        const bool isBeforeBirthday =
            std::pair(today.month(), today.day()) < std::pair(born.month(), born.day());
        age = today.year() - born.year() - (isBeforeBirthday ? 1 : 0);
        if (born > today)
            return std::nullopt;
    } else if (learner.birthYear && *learner.birthYear <= today.year()) {
        age = std::max(0, today.year() - *learner.birthYear - 1);
    }
    return age && *age <= oldestAge ? age : std::nullopt;
}

bool needsRepresentative(const Learner& learner, const CentreSettings& settings, QDate today)
{
    const std::optional<int> age = ageOn(learner, today);
    return age ? *age < settings.consentAge : settings.isCautiousAboutAge;
}

bool hasRepresentativesYes(const Dossier& dossier, Purpose purpose)
{
    std::optional<Entry<Consent>> newest;
    for (const Entry<Consent>& entry : dossier.all<Consent>()) {
        const bool isTheirs =
            entry.value.purpose == purpose && entry.value.by == GivenBy::Representative;
        if (isTheirs && (!newest || isNewer(entry, *newest)))
            newest = entry;
    }
    return newest && isGiven(newest->value);
}

Allowed allowed(const Dossier& dossier, const CentreSettings& settings, Time now)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    const Time until = waitingEnd(dossier, settings, today);
    const bool isYoung = needsRepresentative(dossier.learner(), settings, today);
    const auto isAllowed = [&](Purpose purpose) {
        return dossier.consent(purpose).value_or(false)
            && (!isYoung || hasRepresentativesYes(dossier, purpose));
    };

    Allowed result;
    result.isWaiting = until != 0;
    result.isOverdue = result.isWaiting && now > until;
    if (result.isWaiting) {
        result.keepDossier = true;
        return result;
    }
    result.keepDossier = dossier.consent(Purpose::Dossier).value_or(!isConsentTheGround(settings));
    result.award = result.keepDossier;
    result.photoAndSound = result.keepDossier && isAllowed(Purpose::PhotoAndSound);
    result.badgesToCity = result.keepDossier && isAllowed(Purpose::BadgesToCity);
    result.statistics = result.keepDossier && isAllowed(Purpose::Statistics);
    return result;
}

} // namespace inkaart::dossier

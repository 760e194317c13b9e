// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/consents.h"

#include "core/dossier/newest.h"
#include "ui/session/consentterm.h"

#include <QDateTime>

namespace inkaart::learner {

using dossier::Consent;
using dossier::Purpose;
using dossier::Time;

namespace {

constexpr Time dayMs = 24LL * 60 * 60 * 1000;

} // namespace

std::optional<bool> shownAnswer(const dossier::Dossier& dossier, Purpose purpose)
{
    const auto newest = newestConsent(dossier, purpose);
    const bool isOpen = newest && !newest->value.given && newest->value.waitingUntil != 0;
    if (!newest || isOpen)
        return std::nullopt;
    return newest->value.given && !newest->value.withdrawn;
}

Consent consentFor(Purpose purpose, bool given, const Asking& asking)
{
    Consent consent;
    consent.purpose = purpose;
    consent.given = given;
    consent.ground = asking.ground;
    consent.wording = session::wordingVersion;
    consent.language = asking.language;
    consent.at = asking.now;
    return consent;
}

std::vector<Consent> representativesConsents(const Answers& answers, const QString& relation,
                                             const Asking& asking, const dossier::BlobRef& slip)
{
    std::vector<Consent> consents;
    for (const auto& [purpose, yes] : answers) {
        Consent consent = consentFor(purpose, yes, asking);
        consent.by = dossier::GivenBy::Representative;
        consent.relation = relation;
        if (consents.empty())
            consent.slip = slip;
        consents.push_back(std::move(consent));
    }
    return consents;
}

Time waitingEnd(const dossier::CentreSettings& settings, Time from)
{
    return from + settings.waitingDays * dayMs;
}

bool wasExtended(const dossier::Dossier& dossier, const dossier::CentreSettings& settings)
{
    const auto newest = newestConsent(dossier, Purpose::Dossier);
    // Half a day of room: the term itself may be changed by a summer hour, never by half a day.
    return newest
        && newest->value.waitingUntil > newest->value.at + settings.waitingDays * dayMs + dayMs / 2;
}

int waitingDaysLeft(Time until, Time now)
{
    if (until < now)
        return -1;
    return static_cast<int>(QDateTime::fromMSecsSinceEpoch(now).date().daysTo(
        QDateTime::fromMSecsSinceEpoch(until).date()));
}

} // namespace inkaart::learner

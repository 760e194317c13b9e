// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::dossier {

/// The learner's age on \a today. With a birth year only, the younger of the two ages counts.
std::optional<int> ageOn(const Learner& learner, QDate today);

/// Whether a parent or guardian must say yes too: younger than the centre's age, or age unknown
/// when \a settings asks for caution.
bool needsRepresentative(const Learner& learner, const CentreSettings& settings, QDate today);

/// The last that a parent or guardian said about \a purpose is yes, and nobody took it back.
bool hasRepresentativesYes(const Dossier& dossier, Purpose purpose);

/// What the consents allow now. For who needs a representative a purpose counts only when the
/// representative said yes to it too. Everything is false while waiting except keeping the dossier.
struct Allowed {
    bool keepDossier = false;
    bool award = false;
    bool photoAndSound = false;
    bool badgesToCity = false;
    bool statistics = false;
    bool isWaiting = false; ///< Wacht op toestemming
    bool isOverdue = false; ///< the term has passed: ask to erase
};
Allowed allowed(const Dossier& dossier, const CentreSettings& settings, Time now);

/// Eleven-proof: a Dutch citizen service number (BSN) in \a text, which must not be kept.
/// Where it stands, or nothing. Spaces, dots and dashes between the digits are seen through.
struct Span {
    qsizetype at = 0;
    qsizetype size = 0;
};
std::optional<Span> findBsn(QStringView text);

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

namespace inkaart::dossier {

/// The last contact with a learner: the last talk, the day they came when there was none yet, or
/// the day a coordinator said that the dossier stays.
Time lastContact(const Card& card);

/// Dossiers of which the last contact is \a months or more ago, the oldest first. \a cards are
/// those of the list: what stands under another dossier (Card::aliasOf) is the same person, so its
/// talks count for that one. Those taken away are left out.
std::vector<const Card*> pastTerm(const std::vector<Card>& cards, int months, Time now);

} // namespace inkaart::dossier

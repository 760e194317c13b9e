// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <functional>

namespace inkaart::demo {

/// Opens the example centre; the same everywhere, since it keeps nobody's secrets.
inline constexpr char16_t passphrase[] = u"voorbeeld";

/// One learner who is on disk now.
struct Made {
    int number = 0; ///< from 1
    base::DossierId dossier;
    dossier::Learner learner;
    int changes = 0;
    int awards = 0;
};
/// Called after each learner; returning false stops (Cancelled).
using Watch = std::function<bool(const Made&)>;

/// A vault for the example centre: its workers, the passphrase above, quick to open.
base::Result<store::Unlocked> makeVault(const QString& directory, const base::Clock& clock,
                                        base::Random& random);

/// Fills an open store with \a learners invented people through the same calls as real ones: the
/// fourteen of the example first, then a crowd. The same \a seed gives the same people.
base::Result<void> fill(store::Store& store, int learners, quint64 seed, const Watch& watch = {});

} // namespace inkaart::demo

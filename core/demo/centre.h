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

/// The clock of the example's store while it is made: months before \a real to begin with, so that
/// nobody came in after the talks they had.
class EarlierClock final : public base::Clock {
public:
    explicit EarlierClock(const base::Clock& real);
    qint64 nowMs() const override;
    qint64 elapsedMs() const override { return m_real.elapsedMs(); }
    const base::Clock& real() const { return m_real; }
    /// From now on it stands so many days before the real one; 0 is the present.
    void setDaysAgo(int days) { m_daysAgo = days; }

private:
    const base::Clock& m_real;
    int m_daysAgo;
};

/// A vault for the example centre: its workers, the passphrase above, quick to open. ClockWrong,
/// and nothing is made, at a date (the real one) when no badge can be given.
base::Result<store::Unlocked> makeVault(const QString& directory, const EarlierClock& clock,
                                        base::Random& random);

/// Fills a store, open on \a clock, with \a learners invented people through the same calls as real
/// ones: the fourteen of the example first, then a crowd. The same \a seed gives the same people.
/// Leaves the clock in the present.
base::Result<void> fill(store::Store& store, EarlierClock& clock, int learners, quint64 seed,
                        const Watch& watch = {});

} // namespace inkaart::demo

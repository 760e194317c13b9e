// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/crypto/kdf.h"

#include <QString>

#include <chrono>
#include <functional>

namespace inkaart::shell {

/// What the program stands in, handed in so that tests choose it.
struct Surroundings {
    QString store; ///< the folder of the store
    QString home; ///< the folder to go back to from the example centre
    const base::Clock& clock;
    base::Random& random;
    crypto::ScryptCost cost; ///< for new passphrases
    std::chrono::milliseconds keychainPatience{ 8000 };
    /// Starts the program anew on a store, at its lock screen; what is in memory goes with the
    /// process. Does not come back in the real program.
    std::function<void(const QString& store)> restart;
};

} // namespace inkaart::shell

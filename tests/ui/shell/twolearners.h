// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/workspace.h"

namespace inkaart::tests {

/// The window, unlocked, with Amina and Danylo in the store.
class TwoLearners : public ShellFixture {
public:
    TwoLearners()
    {
        makeVault();
        withStore([this](store::Store& store) {
            amina = addLearner(store, QStringLiteral("Voorbeeld: Amina"), QStringLiteral("أمينة"),
                               { QStringLiteral("ar"), QStringLiteral("nl") });
            danylo = addLearner(store, QStringLiteral("Voorbeeld: Danylo"),
                                QStringLiteral("Данило"), { QStringLiteral("uk") });
        });
        open();
        unlock();
    }

    shell::Workspace* workspace() { return window->workspace(); }

    /// The same vault, opened days later.
    void openLater(int days)
    {
        window.reset();
        clock.advance(days * 24LL * 3600 * 1000);
        open();
        unlock();
    }

    base::DossierId amina;
    base::DossierId danylo;
};

} // namespace inkaart::tests

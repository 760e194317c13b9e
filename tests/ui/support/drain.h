// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QThreadPool>

namespace inkaart::tests {

/// Until nothing is under way any more: what was read or drawn beside has come in, and what that
/// called in its turn. For pictures of a page at rest.
inline void drain()
{
    for (int turn = 0; turn < 4; ++turn) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace inkaart::tests

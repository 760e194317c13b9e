// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/stopping.h"

#include "ui/shell/mainwindow.h"

#include <QGuiApplication>
#include <QSessionManager>
#include <QSocketNotifier>

#include <csignal>
#include <tuple>
#include <unistd.h>

namespace inkaart::shell {

namespace {

int wakingEnd = -1;

/// In a handler nothing is allowed but to wake the program.
void wake(int)
{
    const char byte = 0;
    std::ignore = ::write(wakingEnd, &byte, 1);
}

} // namespace

void closeOnSignals(MainWindow& window)
{
    // Whoever logs out is not held up by a question; only by what would be lost.
    QObject::connect(qGuiApp, &QGuiApplication::commitDataRequest, &window,
                     [&window](QSessionManager& manager) {
                         if (!window.storeForLogout())
                             manager.cancel();
                     });
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    wakingEnd = ends[1];
    auto* notifier = new QSocketNotifier(ends[0], QSocketNotifier::Read, &window);
    QObject::connect(notifier, &QSocketNotifier::activated, &window, [&window, end = ends[0]] {
        char byte = 0;
        std::ignore = ::read(end, &byte, 1);
        // A window that still holds something stays, and a next signal asks again.
        if (window.end())
            QCoreApplication::quit();
    });
    struct sigaction action = {};
    action.sa_handler = wake;
    action.sa_flags = SA_RESTART;
    for (const int signal : { SIGTERM, SIGINT, SIGHUP })
        ::sigaction(signal, &action, nullptr);
}

} // namespace inkaart::shell

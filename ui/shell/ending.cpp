// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ending.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QCoreApplication>
#include <QTimer>

namespace inkaart::shell {

namespace {

using session::Place;

constexpr int second = 1000;

void endAfterList(MainWindow& window, int wait)
{
    QObject::connect(&window, &MainWindow::unlocked, &window, [&window] {
        window.workspace()->go(
            Place{ .kind = Place::Kind::Learners, .learner = {}, .record = {}, .detail = {} });
    });
    const auto paintAndEnd = [&window, wait] {
        window.repaint();
        QTimer::singleShot(wait, qApp, &QCoreApplication::quit);
    };
    // The pages take the list in first, and what they ask to be laid out anew is.
    QObject::connect(&window, &MainWindow::listLoaded, &window,
                     [&window, paintAndEnd] { QTimer::singleShot(0, &window, paintAndEnd); });
}

} // namespace

void endWhen(Options::QuitAfter when, MainWindow& window)
{
    using QuitAfter = Options::QuitAfter;
    const auto end = &QCoreApplication::quit;
    if (when == QuitAfter::Shown)
        QObject::connect(&window, &MainWindow::painted, qApp, end);
    else if (when == QuitAfter::Unlocked)
        QObject::connect(&window, &MainWindow::unlocked, qApp, end);
    else if (when == QuitAfter::List)
        endAfterList(window, 0);
    else if (when == QuitAfter::Second)
        endAfterList(window, second);
}

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fontsahead.h"
#include "ui/shell/ending.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/options.h"
#include "ui/shell/places.h"
#include "ui/shell/process.h"
#include "ui/shell/singleinstance.h"
#include "ui/shell/stopping.h"
#include "ui/shell/walk.h"
#include "ui/widgets/focusring.h"

#include <QApplication>

#include <cstdio>

using namespace inkaart;
using shell::Options;

namespace {

void follow(shell::MainWindow& window, shell::Language& language, shell::SingleInstance& instance)
{
    using shell::MainWindow;
    QObject::connect(&window, &MainWindow::languageAsked, &window,
                     [&language] { language.toggle(); });
    QObject::connect(&window, &MainWindow::languageChosen, &window,
                     [&language](const QString& chosen) { language.choose(chosen); });
    QObject::connect(&instance, &shell::SingleInstance::startedAgain, &window,
                     &MainWindow::openFile);
}

void startWalk(std::optional<shell::Walk>& walk, shell::MainWindow& window, const QString& folder)
{
    window.resize(1366, 768);
    walk.emplace(window, folder, shell::walkSteps());
    QObject::connect(&*walk, &shell::Walk::ended, qApp,
                     [&walk] { QCoreApplication::exit(walk->missed() == 0 ? 0 : 1); });
    walk->start();
}

} // namespace

int main(int argc, char** argv)
{
    shell::keepToOurselves();
    shell::nameProgram();
    Options options = shell::parseOptions(shell::argumentsOf(argc, argv));
    if (!options.message.isEmpty()) {
        std::fputs(qPrintable(options.message), options.status == 0 ? stdout : stderr);
        return options.status;
    }
    const bool isWalk = !options.walk.isEmpty();
    if (isWalk)
        options.store = shell::walkStore();
    shell::SingleInstance instance(shell::runtimeFolder(), options.store);
    if (!isWalk && instance.handOver(options.file))
        return 0;

    const std::jthread fonts = print::readFontsAhead();
    QApplication app(argc, argv);
    shell::Language language;
    language.start(isWalk ? "nl" : "");
    shell::startLook();
    widgets::FocusRing::install();
    const auto clock = shell::clockOfProcess();
    base::SystemRandom random;
    shell::MainWindow window({ .store = options.store,
                               .home = shell::homeStore(options.store),
                               .clock = *clock,
                               .random = random,
                               .cost = {},
                               .restart = isWalk ? shell::stayHere : shell::restartProgram });
    follow(window, language, instance);
    shell::endWhen(options.quitAfter, window);
    std::optional<shell::Walk> walk;
    if (isWalk) {
        startWalk(walk, window, options.walk);
    } else {
        shell::restoreWindow(window);
    }
    window.start(!shell::isAfterLock());
    window.openFile(options.file);
    window.show();
    shell::closeOnSignals(window);
    instance.listen();
    const int status = QApplication::exec();
    if (options.quitAfter == Options::QuitAfter::Never && !isWalk)
        shell::keepWindow(window);
    return status;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/ending.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/workspace.h"

#include <QListView>

using namespace inkaart;
using namespace Qt::StringLiterals;
using shell::Options;
using tests::ShellFixture;

class EndingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void whenShown();
    void whenTheListIsPainted_data();
    void whenTheListIsPainted();
};

void EndingTest::whenShown()
{
    ShellFixture shell;
    shell.makeVault();
    shell::MainWindow window(shell.around());
    shell::endWhen(Options::QuitAfter::Shown, window);
    QSignalSpy painted(&window, &shell::MainWindow::painted);
    window.start(false);
    window.show();
    QApplication::exec();
    QCOMPARE(painted.count(), 1);
    QVERIFY(!window.session());
}

void EndingTest::whenTheListIsPainted_data()
{
    QTest::addColumn<Options::QuitAfter>("moment");
    QTest::newRow("at once") << Options::QuitAfter::List;
    QTest::newRow("a second later") << Options::QuitAfter::Second;
}

void EndingTest::whenTheListIsPainted()
{
    QFETCH(Options::QuitAfter, moment);
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) {
        ShellFixture::addLearner(store, u"Amina"_s, u"أمينة"_s, { u"ar"_s });
        ShellFixture::addLearner(store, u"Danylo"_s, {}, { u"uk"_s });
    });
    shell.open();
    shell::endWhen(moment, *shell.window);
    shell.type("passphrase", ShellFixture::passphrase());
    shell.click("openButton");
    QApplication::exec();
    QCOMPARE(shell.window->workspace()->place().kind, session::Place::Kind::Learners);
    // The end has closed the window, so what was in it is not visible any more.
    const auto* list = shell.window->findChild<QListView*>(u"learnerList"_s);
    QVERIFY(list && !list->isHidden());
    QCOMPARE(list->model()->rowCount(), 2);
}

QTEST_MAIN(EndingTest)
#include "endingtest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Starting on a full disk. A program of its own: only threads that are made after the small disk
// is mounted see it.
#include "tests/unitmain.h"

#include "tests/core/store/privatemount.h"
#include "tests/ui/shell/shellfixture.h"

#include <QDir>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::ShellFixture;
using tests::wordsOf;

class FullDiskStartTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void aFullDiskWhenItOpens();
};

void FullDiskStartTest::aFullDiskWhenItOpens()
{
    ShellFixture shell;
    QVERIFY(QDir().mkpath(shell.path()));
    if (!store::test::mountSmallDisk(shell.path(), "size=1m"))
        QSKIP("this needs the right to mount");
    const store::test::Unmount back(shell.path());
    shell.makeVault();
    shell.withStore([](store::Store& store) {
        ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, {}, { u"nl"_s });
    });
    {
        const store::test::Filling filling(shell.path());
        shell.open();
        QVERIFY(!shell.find("storeProblem"));
        shell.unlock();
        QCOMPARE(wordsOf(shell.find("readOnlyNotice")),
                 QStringList({ u"Alleen lezen: wat je nu verandert, wordt niet bewaard."_s,
                               u"De schijf van deze laptop was vol toen Inkaart openging. Alles is "
                               "veilig. Maak ruimte, sluit Inkaart en open het opnieuw. Een "
                               "reservekopie op een stick maken kan nu ook."_s }));
        QCOMPARE(shell.window->session()->learners().countPresent(), 1);
        shell.takeShot(u"full-disk"_s);
        shell.window.reset();
    }
    shell.open();
    shell.unlock();
    QVERIFY(!shell.find("readOnlyNotice"));
    shell.window.reset();
}

QTEST_MAIN(FullDiskStartTest)
#include "fulldiskstarttest.moc"

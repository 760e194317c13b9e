// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody new while nobody can believe the laptop's date, and what becomes of it once it is right.
#include "tests/unitmain.h"

#include "core/dossier/newest.h"
#include "core/dossier/toldtime.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/learner/listactions.h"
#include "ui/session/consentterm.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAbstractButton>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

qint64 noonOf(int year)
{
    return QDateTime({ year, 6, 1 }, { 12, 0 }, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class WrongClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void termBeginsWithTheRightDate_data();
    void termBeginsWithTheRightDate();
    void takenAwayBeginsWithTheRightDate_data();
    void takenAwayBeginsWithTheRightDate();
    void aTalkOf2099DoesNotKeepForEver();

private:
    static void addSomebody(ShellFixture& shell, int born, bool isWaiting);
};

void WrongClockTest::addSomebody(ShellFixture& shell, int born, bool isWaiting)
{
    shell.window->workspace()->go(
        Place{ .kind = Place::Kind::NewLearner, .learner = {}, .record = {}, .detail = {} });
    QCoreApplication::processEvents();
    shell.type("callName", u"Sem"_s);
    if (born > 0)
        shell.type("birthYear", QString::number(born));
    if (isWaiting) {
        shell.click("waitButton");
    } else {
        auto* row = shell.find<widgets::ConsentRow>("consent0");
        QTest::mouseClick(row->choice()->option(0), Qt::LeftButton);
    }
    QCoreApplication::processEvents();
}

void WrongClockTest::termBeginsWithTheRightDate_data()
{
    QTest::addColumn<int>("year");
    QTest::addColumn<int>("born");
    QTest::addColumn<bool>("isWaiting"); ///< nobody answered
    QTest::addColumn<bool>("mustWait"); ///< by the right date
    for (const int year : { 1970, 2099 }) {
        QTest::addRow("a child says yes, %d", year) << year << 2012 << false << true;
        QTest::addRow("somebody grown up says yes, %d", year) << year << 1999 << false << false;
        QTest::addRow("a parent is waited for, %d", year) << year << 0 << true << true;
    }
}

void WrongClockTest::termBeginsWithTheRightDate()
{
    QFETCH(int, year);
    QFETCH(int, born);
    QFETCH(bool, isWaiting);
    QFETCH(bool, mustWait);
    ShellFixture shell;
    shell.makeVault();
    shell.clock.set(noonOf(year));
    shell.open();
    shell.unlock();
    addSomebody(shell, born, isWaiting);
    const auto cardOf = [&] { return shell.window->session()->store().cards()->front(); };
    // Its days do not count by this date, and a child is not grown up by it.
    QCOMPARE(cardOf().waitingUntil, mustWait ? session::termNotBegun : 0);
    QCOMPARE(shell.find("representativePlate") != nullptr, mustWait && !isWaiting);
    shell.window.reset();

    shell.clock.set(ShellFixture::start);
    shell.open();
    shell.unlock();
    if (shell.find("clockYes"))
        shell.click("clockYes");
    const qint64 until = mustWait ? ShellFixture::start + 14 * dayMs : 0;
    QTRY_COMPARE(cardOf().waitingUntil, until);
    const auto dossier = shell.window->session()->store().dossier(cardOf().dossier);
    const auto consent = dossier::newestConsent(*dossier, dossier::Purpose::Dossier);
    QCOMPARE(consent->value.given, !isWaiting);
}

void WrongClockTest::takenAwayBeginsWithTheRightDate_data()
{
    QTest::addColumn<int>("year");
    QTest::newRow("1970") << 1970;
    QTest::newRow("2099") << 2099;
}

/// Thirty days from when the date is right; and put back is back, although taken away twice.
void WrongClockTest::takenAwayBeginsWithTheRightDate()
{
    QFETCH(int, year);
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    addSomebody(shell, 1999, false);
    const auto cardOf = [&] { return shell.window->session()->store().cards()->front(); };
    shell.window.reset();
    shell.clock.set(noonOf(year));
    shell.open();
    shell.unlock();
    QVERIFY(learner::takeAway(*shell.window->session(), cardOf()));
    QCOMPARE(cardOf().deletedAt, dossier::notBegun);
    shell.window.reset();

    const qint64 later = ShellFixture::start + 90 * dayMs;
    shell.clock.set(later);
    shell.open();
    shell.unlock();
    if (shell.find("clockYes"))
        shell.click("clockYes");
    QTRY_COMPARE(cardOf().deletedAt, later);
    QVERIFY(learner::putBack(*shell.window->session(), cardOf()));
    QCOMPARE(cardOf().deletedAt, 0);
}

void WrongClockTest::aTalkOf2099DoesNotKeepForEver()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    addSomebody(shell, 1999, false);
    const auto cardOf = [&] { return shell.window->session()->store().cards()->front(); };
    auto* store = &shell.window->session()->store();
    const base::DossierId id = cardOf().dossier;
    const auto talk = [&](dossier::Time at) {
        return dossier::create(store->newRecordId(),
                               dossier::Conversation{ .opened = at, .closed = at + 1000 });
    };
    const qint64 first = ShellFixture::start - 30 * dayMs;
    QVERIFY(store->append(id, { talk(first), talk(noonOf(2099)) }));
    QCOMPARE(cardOf().lastTalk, noonOf(2099) + 1000);
    shell.window.reset();

    shell.open();
    shell.unlock();
    QTRY_COMPARE(cardOf().lastTalk, qint64(ShellFixture::start));
    const auto talks = shell.window->session()->store().dossier(id)->all<dossier::Conversation>();
    QCOMPARE(talks.size(), 2u);
    QVERIFY(std::any_of(talks.begin(), talks.end(),
                        [&](const auto& one) { return one.value.opened == first; }));
}

QTEST_MAIN(WrongClockTest)
#include "wrongclocktest.moc"

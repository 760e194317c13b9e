// SPDX-License-Identifier: GPL-3.0-or-later
// What the days bring: past the term, waited too long, gone for ever.
#include "tests/unitmain.h"

#include "tests/ui/shell/twolearners.h"

#include <QListView>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;
using tests::TwoLearners;

class TermTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init() { m_shell = std::make_unique<TwoLearners>(); }
    void cleanup() { m_shell.reset(); }
    void asksWhatIsPastTheTerm();
    void asksToEraseWhatWaitedTooLong();
    void goesForEverAfterThirtyDays();

private:
    shell::Workspace* workspace() { return m_shell->workspace(); }

    std::unique_ptr<TwoLearners> m_shell;
};

void TermTest::asksWhatIsPastTheTerm()
{
    QVERIFY(!m_shell->find("attention0"));
    m_shell->openLater(25 * 31);
    QTRY_VERIFY(m_shell->find("attention0"));
    auto* row = m_shell->find("attention0");
    QVERIFY2(row->accessibleName().contains(u"2"_s), qPrintable(row->accessibleName()));
    m_shell->click("attention0");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::Learners);
    QTRY_VERIFY(m_shell->find("keepDossierButton"));
    m_shell->click("keepDossierButton");
    QVERIFY(m_shell->find("undoStrip"));
    QTRY_VERIFY(m_shell->find("takeDossierAwayButton"));
    m_shell->click("takeDossierAwayButton");
    QTRY_VERIFY(!m_shell->find("termRow"));
    m_shell->click("placeToday");
    QCOMPARE(m_shell->window->session()->learners().countPresent(), 1);
    // Only the backup is left to be asked for.
    QTRY_VERIFY(m_shell->find("attention0"));
    QVERIFY(!m_shell->find("attention1"));
}

void TermTest::asksToEraseWhatWaitedTooLong()
{
    m_shell->window.reset();
    base::DossierId bohdan;
    m_shell->withStore([&](store::Store& store) {
        bohdan = ShellFixture::addLearner(store, u"Voorbeeld: Bohdan"_s, {}, { u"uk"_s });
        const dossier::Consent waits{ .purpose = dossier::Purpose::Dossier,
                                      .given = true,
                                      .ground = u"consent"_s,
                                      .waitingUntil =
                                          store.clock().nowMs() + 14LL * 24 * 3600 * 1000,
                                      .at = store.clock().nowMs() + 1 };
        QVERIFY(store.append(bohdan, { dossier::create(store.newRecordId(), waits) }));
    });
    m_shell->openLater(13);
    QTRY_VERIFY(m_shell->find("attention0"));
    m_shell->click("attention0");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::NewLearner);
    QVERIFY(!m_shell->find("eraseButton"));
    m_shell->openLater(2);
    QTRY_VERIFY(m_shell->find("attention0"));
    m_shell->click("attention0");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::NewLearner);
    QVERIFY(m_shell->find("goneRow"));
    // Once more is allowed, and undone here.
    m_shell->click("waitMoreButton");
    QTRY_VERIFY(!m_shell->find("goneRow"));
    m_shell->click("undoButton");
    QTRY_VERIFY(m_shell->find("goneRow"));
    m_shell->click("eraseButton");
    m_shell->click("eraseReallyButton");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::Learners);
    QVERIFY(!m_shell->window->session()->store().card(bohdan));
    QVERIFY(!m_shell->window->session()->store().dossier(bohdan));
}

void TermTest::goesForEverAfterThirtyDays()
{
    m_shell->openLater(200); // after the day of the build, or the clock cannot be right
    m_shell->click("placeLearners");
    auto* list = m_shell->find<QListView>("learnerList");
    QVERIFY(list);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    session::LearnerList* learners = &m_shell->window->session()->learners();
    QCOMPARE(learners->countTakenAway(), 1);
    m_shell->openLater(29);
    QCoreApplication::processEvents();
    learners = &m_shell->window->session()->learners();
    QCOMPARE(learners->countTakenAway(), 1);
    m_shell->openLater(2);
    learners = &m_shell->window->session()->learners();
    QTRY_COMPARE(learners->countTakenAway(), 0);
    QCOMPARE(learners->countPresent(), 1);
    QCOMPARE(m_shell->window->session()->store().cards()->size(), size_t(1));
    QVERIFY(!m_shell->find("banner"));
}

QTEST_MAIN(TermTest)
#include "termtest.moc"

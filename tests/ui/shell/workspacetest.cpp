// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/workspace.h"

#include "tests/ui/shell/twolearners.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/shell/cover.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/todaypage.h"

#include <QListView>
#include <QPlainTextEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;
using tests::TwoLearners;

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init() { m_shell = std::make_unique<TwoLearners>(); }
    void cleanup() { m_shell.reset(); }
    void placesByKeys_data();
    void placesByKeys();
    void placesByTouch();
    void goesBack();
    void staysWhereWordsAreNotKept();
    void oneBadgeForManyIsAboutNobody();
    void hidesNames();
    void searchStandsReady();
    void findsAndOpens();
    void greets_data();
    void greets();
    void coversAndLifts();
    void opensAFileToCheck();
    void warns();
    void asksConsentBeforeATalk_data();
    void asksConsentBeforeATalk();
    void survivesALearnerWhoIsGone();
    void everySize_data();
    void everySize();

private:
    shell::Workspace* workspace() { return m_shell->workspace(); }

    std::unique_ptr<TwoLearners> m_shell;
};

void WorkspaceTest::placesByKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::addColumn<int>("kind");
    const int control = Qt::ControlModifier;
    QTest::newRow("Ctrl+2") << int(Qt::Key_2) << control << int(Place::Kind::Learners);
    QTest::newRow("Ctrl+3") << int(Qt::Key_3) << control << int(Place::Kind::City);
    QTest::newRow("Ctrl+4") << int(Qt::Key_4) << control << int(Place::Kind::Insight);
    QTest::newRow("Ctrl+5") << int(Qt::Key_5) << control << int(Place::Kind::Settings);
    QTest::newRow("Ctrl+N") << int(Qt::Key_N) << control << int(Place::Kind::NewLearner);
}

void WorkspaceTest::placesByKeys()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QFETCH(int, kind);
    QTest::keyClick(m_shell->window.get(), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    QTRY_COMPARE(int(workspace()->place().kind), kind);
}

void WorkspaceTest::placesByTouch()
{
    m_shell->click("placeCity");
    QCOMPARE(workspace()->place().kind, Place::Kind::City);
    m_shell->click("placeToday");
    QCOMPARE(workspace()->place().kind, Place::Kind::Today);
    QVERIFY(m_shell->find("placeInsight"));
}

void WorkspaceTest::goesBack()
{
    m_shell->click("placeCity");
    m_shell->click("placeSettings");
    QTest::keyClick(m_shell->window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(workspace()->place().kind, Place::Kind::City);
    workspace()->navigator().back();
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::Today);
    workspace()->back();
    QCOMPARE(workspace()->place().kind, Place::Kind::Today);
}

void WorkspaceTest::staysWhereWordsAreNotKept()
{
    workspace()->go({ .kind = Place::Kind::Tell,
                      .learner = m_shell->amina,
                      .record = {},
                      .detail = u"helpen"_s });
    QTRY_VERIFY(m_shell->find("story"));
    store::Store& store = m_shell->window->session()->store();
    auto disk = std::make_unique<tests::FullDisk>(
        m_shell->path(), store,
        ShellFixture::addLearner(store, u"Voorbeeld: Vol"_s, {}, { u"nl"_s }));
    const QString words = u"Ik hielp in de keuken. "_s.repeated(1000);
    m_shell->find<QPlainTextEdit>("story")->insertPlainText(words);
    m_shell->click("doneButton");
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(workspace()->place().kind, Place::Kind::Tell);
    QVERIFY(m_shell->find("banner"));
    m_shell->click("stopButton");
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QCOMPARE(workspace()->place().kind, Place::Kind::Tell);
    QCOMPARE(m_shell->find<QPlainTextEdit>("story")->toPlainText(), words);
    disk->makeRoom();
    m_shell->click("stopButton");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::Learner);
    const auto kept = m_shell->window->session()->current()->dossier().all<dossier::Evidence>();
    QCOMPARE(kept.front().value.story, words);
}

/// Nobody's dossier is open there; back is the learner one came from.
void WorkspaceTest::oneBadgeForManyIsAboutNobody()
{
    workspace()->go({ Place::Kind::Learner, m_shell->amina, {}, {} });
    QVERIFY(m_shell->window->session()->current());
    workspace()->go({ Place::Kind::Award, {}, {}, u"batch"_s });
    QTRY_VERIFY(m_shell->find("batchSearch"));
    QVERIFY(!m_shell->window->session()->current());
    m_shell->click("batchBack");
    QTRY_COMPARE(workspace()->place().learner, m_shell->amina);
    QVERIFY(m_shell->window->session()->current());
}

void WorkspaceTest::hidesNames()
{
    auto* list = m_shell->find<QListView>("todayList");
    QVERIFY(list);
    const auto texts = [list] {
        QStringList all;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            all += list->model()->index(row, 0).data().toString()
                + list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return all.join(u' ');
    };
    QVERIFY(texts().contains(u"Amina"_s));
    QTest::keyClick(m_shell->window.get(), Qt::Key_F8);
    QVERIFY(!texts().contains(u"Amina"_s));
    QVERIFY(!texts().contains(u"أمينة"_s));
    QVERIFY(texts().contains(u"A."_s));
    m_shell->click("hideNamesButton");
    QVERIFY(texts().contains(u"Amina"_s));
}

void WorkspaceTest::searchStandsReady()
{
    QTest::keyClick(m_shell->window.get(), Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), m_shell->find("todaySearch"));
    m_shell->click("placeCity");
    QTest::keyClick(m_shell->window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::Learners);
    QCOMPARE(workspace()->place().detail, QString(session::detail::search));
}

void WorkspaceTest::findsAndOpens()
{
    auto* list = m_shell->find<QListView>("todayList");
    m_shell->type("todaySearch", u"amina"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::Learner);
    QCOMPARE(workspace()->place().learner, m_shell->amina);
    QVERIFY(m_shell->window->session()->current());
    m_shell->click("placeToday");
    QVERIFY(!m_shell->window->session()->current());
    m_shell->type("todaySearch", u"zzzz"_s);
    list = m_shell->find<QListView>("todayList");
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Er is niemand"_s));
}

void WorkspaceTest::greets_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("words");
    QTest::newRow("5") << 5 << u"Goedenavond, Noor"_s;
    QTest::newRow("6") << 6 << u"Goedemorgen, Noor"_s;
    QTest::newRow("11") << 11 << u"Goedemorgen, Noor"_s;
    QTest::newRow("12") << 12 << u"Goedemiddag, Noor"_s;
    QTest::newRow("18") << 18 << u"Goedenavond, Noor"_s;
}

void WorkspaceTest::greets()
{
    QFETCH(int, hour);
    QFETCH(QString, words);
    QCOMPARE(shell::TodayPage::greeting(hour, u"Noor"_s), words);
}

void WorkspaceTest::coversAndLifts()
{
    shell::IdleWatch* idle = m_shell->window->idleWatch();
    idle->setWithLearner(true);
    m_shell->clock.advance(10 * 60000);
    idle->check();
    QWidget* cover = m_shell->find("cover");
    QVERIFY(cover);
    QCOMPARE(cover->geometry(), m_shell->window->rect());
    // A key under the cover does nothing but lift it.
    QTest::keyClick(cover, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(!m_shell->find("cover"));
    QCOMPARE(workspace()->place().kind, Place::Kind::Today);
    QVERIFY(m_shell->restarts.isEmpty());
    m_shell->clock.advance(45 * 60000);
    idle->check();
    QTRY_COMPARE(m_shell->restarts.size(), 1);
}

void WorkspaceTest::opensAFileToCheck()
{
    m_shell->window->openFile(u"/tmp/badge.jwt"_s);
    QCOMPARE(workspace()->place().kind, Place::Kind::Check);
    QCOMPARE(workspace()->place().detail, u"/tmp/badge.jwt"_s);
    // Handed over while locked, it is there after the unlock.
    m_shell->open();
    m_shell->window->openFile(u"/tmp/other.jwt"_s);
    m_shell->unlock();
    QCOMPARE(workspace()->place().detail, u"/tmp/other.jwt"_s);
}

void WorkspaceTest::warns()
{
    workspace()->navigator().warn(u"De printer antwoordt niet."_s);
    QVERIFY(m_shell->find("banner"));
    m_shell->click("placeCity");
    QVERIFY(!m_shell->find("banner"));
}

void WorkspaceTest::asksConsentBeforeATalk_data()
{
    QTest::addColumn<Place::Kind>("kind");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("pictures") << Place::Kind::WhatDidYouDo << false;
    QTest::newRow("cards") << Place::Kind::Cards << false;
    QTest::newRow("cards, said no") << Place::Kind::Cards << true;
    QTest::newRow("telling") << Place::Kind::Tell << false;
    QTest::newRow("own card") << Place::Kind::BlankCard << false;
    QTest::newRow("piles") << Place::Kind::Piles << false;
    QTest::newRow("agreement") << Place::Kind::Agreement << false;
}

/// Nothing is added to a dossier that nobody said may be kept; a talk without a name always can.
void WorkspaceTest::asksConsentBeforeATalk()
{
    QFETCH(Place::Kind, kind);
    QFETCH(bool, isAsked);
    store::Store& store = m_shell->window->session()->store();
    std::vector<dossier::Draft> drafts{ dossier::create(
        store.newRecordId(), dossier::Learner{ .callName = u"Voorbeeld: Sem"_s }) };
    if (isAsked)
        drafts.push_back(dossier::create(store.newRecordId(),
                                         dossier::Consent{ .purpose = dossier::Purpose::Dossier }));
    const base::DossierId sem = *store.createDossier(std::move(drafts));
    // Looking at it is another thing.
    const Place look{ .kind = Place::Kind::Learner, .learner = sem, .record = {}, .detail = {} };
    workspace()->go(look);
    QCOMPARE(workspace()->place(), look);
    workspace()->go(Place{ .kind = kind, .learner = sem, .record = {}, .detail = {} });
    QCOMPARE(workspace()->place().kind, Place::Kind::NewLearner);
    QCOMPARE(workspace()->place().learner, sem);
    QVERIFY(m_shell->find("banner"));
    m_shell->takeShot(u"first-consent"_s);
    m_shell->click("namelessButton");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::WhatDidYouDo);
    QVERIFY(m_shell->window->session()->current()->isNameless());
}

void WorkspaceTest::survivesALearnerWhoIsGone()
{
    base::SeededRandom random(1);
    Place place;
    place.kind = Place::Kind::Learner;
    place.learner = base::DossierId::random(random);
    workspace()->go(place);
    QCOMPARE(workspace()->place().kind, Place::Kind::Today);
    QVERIFY(m_shell->find("banner"));
    // A talk's page without a talk leads to Vandaag.
    workspace()->go(Place{ .kind = Place::Kind::Cards, .learner = {}, .record = {}, .detail = {} });
    QCOMPARE(workspace()->place().kind, Place::Kind::Today);
}

void WorkspaceTest::everySize_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("wide") << QSize(1366, 768);
    QTest::newRow("low") << QSize(1280, 720);
    QTest::newRow("compact") << QSize(683, 384);
}

void WorkspaceTest::everySize()
{
    QFETCH(QSize, size);
    m_shell->window->resize(size);
    QCoreApplication::processEvents();
    QCOMPARE(m_shell->window->size(), size.expandedTo({ 680, 380 }));
    for (const char* name : { "placeToday", "lockButton", "newTalkButton", "hideNamesButton" }) {
        const QWidget* widget = m_shell->find(name);
        QVERIFY2(widget, name);
        const QRect place(widget->mapTo(m_shell->window.get(), QPoint()), widget->size());
        QVERIFY2(m_shell->window->rect().contains(place), name);
        QVERIFY2(widget->height() >= 44, name);
    }
}

QTEST_MAIN(WorkspaceTest)
#include "workspacetest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/shell/cover.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/todaypage.h"
#include "ui/widgets/undostrip.h"

#include <QListView>
#include <QPlainTextEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;

class WorkspaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init();
    void cleanup() { m_shell.reset(); }
    void placesByKeys_data();
    void placesByKeys();
    void placesByTouch();
    void goesBack();
    void undoesByKeyAndButton();
    void undoHidesNothing_data();
    void undoHidesNothing();
    void staysWhereWordsAreNotKept();
    void undoesNothingOfSomebodyElse();
    void aFieldTakesItsOwnLettersBack();
    void hidesNames();
    void searchStandsReady();
    void findsAndOpens();
    void greets_data();
    void greets();
    void coversAndLifts();
    void opensAFileToCheck();
    void warns();
    void hidesTheStripWhereAPageAsks();
    void asksWhatIsPastTheTerm();
    void asksToEraseWhatWaitedTooLong();
    void goesForEverAfterThirtyDays();
    void survivesALearnerWhoIsGone();
    void everySize_data();
    void everySize();

private:
    shell::Workspace* workspace() { return m_shell->window->workspace(); }
    /// The same vault, opened days later.
    void openLater(int days);
    std::unique_ptr<ShellFixture> m_shell;
    base::DossierId m_amina;
};

void WorkspaceTest::init()
{
    m_shell = std::make_unique<ShellFixture>();
    m_shell->makeVault();
    m_shell->withStore([this](store::Store& store) {
        m_amina = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s,
                                           { u"ar"_s, u"nl"_s });
        ShellFixture::addLearner(store, u"Voorbeeld: Danylo"_s, u"Данило"_s, { u"uk"_s });
    });
    m_shell->open();
    m_shell->unlock();
}

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

void WorkspaceTest::undoesByKeyAndButton()
{
    int undone = 0;
    session::UndoStack& undo = m_shell->window->session()->undo();
    const auto takeBack = [&undone]() -> base::Result<void> {
        ++undone;
        return {};
    };
    undo.push(u"Samenwerken: kan ik"_s, takeBack);
    undo.push(u"Leren: later"_s, takeBack);
    QVERIFY(m_shell->find("undoStrip"));
    m_shell->click("undoButton");
    QCOMPARE(undone, 1);
    // It says what went, and the button goes on to the step before.
    QCOMPARE(m_shell->find("undoStrip")->accessibleName(), u"Ongedaan gemaakt: Leren: later"_s);
    QVERIFY(m_shell->find("undoButton"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 2);
    QCOMPARE(m_shell->find("undoStrip")->accessibleName(),
             u"Ongedaan gemaakt: Samenwerken: kan ik"_s);
    QVERIFY(!m_shell->find("undoButton"));
    undo.push(u"Helpen: kan ik"_s, takeBack);
    // The next touch anywhere else takes the strip away, not the step.
    m_shell->click("placeCity");
    QVERIFY(!m_shell->find("undoStrip"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 3);
}

void WorkspaceTest::undoHidesNothing_data()
{
    QTest::addColumn<Place::Kind>("kind");
    QTest::addColumn<QSize>("size");
    const std::pair<const char*, Place::Kind> pages[] = { { "new learner",
                                                            Place::Kind::NewLearner },
                                                          { "pictures", Place::Kind::WhatDidYouDo },
                                                          { "cards", Place::Kind::Cards },
                                                          { "blank card", Place::Kind::BlankCard },
                                                          { "telling", Place::Kind::Tell },
                                                          { "choose", Place::Kind::ChooseCards },
                                                          { "piles", Place::Kind::Piles },
                                                          { "settings", Place::Kind::Settings },
                                                          { "learner", Place::Kind::Learner } };
    for (const auto& [name, kind] : pages) {
        for (const QSize size : { QSize(1366, 768), QSize(1366, 700), QSize(683, 384) })
            QTest::addRow("%s, %d x %d", name, size.width(), size.height()) << kind << size;
    }
}

void WorkspaceTest::undoHidesNothing()
{
    QFETCH(Place::Kind, kind);
    QFETCH(QSize, size);
    m_shell->window->resize(size);
    const bool isNew = kind == Place::Kind::NewLearner || kind == Place::Kind::Settings;
    const QString detail = kind == Place::Kind::Cards ? u"intake"_s
        : kind == Place::Kind::Tell                   ? u"helpen"_s
                                                      : QString();
    workspace()->go({ .kind = kind,
                      .learner = isNew ? base::DossierId() : m_amina,
                      .record = {},
                      .detail = detail });
    QCoreApplication::processEvents();
    m_shell->window->session()->undo().push(u"Samenwerken: kan ik met hulp"_s,
                                            []() -> base::Result<void> { return {}; });
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    QWidget* strip = m_shell->find("undoStrip");
    QCOMPARE(strip != nullptr, workspace()->page()->showsUndoStrip());
    if (!strip)
        return;
    const QRect over(strip->mapTo(workspace(), QPoint()), strip->size());
    for (const QWidget* widget : workspace()->page()->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QRect seen(widget->mapTo(workspace(), QPoint()), widget->size());
        for (const QWidget* around = widget->parentWidget(); around != workspace();
             around = around->parentWidget())
            seen &= QRect(around->mapTo(workspace(), QPoint()), around->size());
        QVERIFY2(!seen.intersects(over),
                 qPrintable(widget->objectName() + u' ' + widget->accessibleName()));
    }
}

void WorkspaceTest::staysWhereWordsAreNotKept()
{
    workspace()->go(
        { .kind = Place::Kind::Tell, .learner = m_amina, .record = {}, .detail = u"helpen"_s });
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

void WorkspaceTest::undoesNothingOfSomebodyElse()
{
    session::Session& session = *m_shell->window->session();
    base::DossierId danylo;
    for (const dossier::Card& card : session.learners().allCards()) {
        if (card.dossier != m_amina)
            danylo = card.dossier;
    }
    const auto tell = [&](const base::DossierId& id, const QString& skill) {
        workspace()->go(
            Place{ .kind = Place::Kind::Tell, .learner = id, .record = {}, .detail = skill });
        const auto open = session.openLearner(id);
        QVERIFY(open && (*open)->add(dossier::Rating{ .skill = skill }, skill));
    };
    tell(m_amina, u"samenwerken"_s);
    workspace()->go({});
    tell(danylo, u"helpen"_s);
    m_shell->find("doneButton")->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    const auto ratings = [&](const base::DossierId& id) {
        return session.store().dossier(id)->all<dossier::Rating>().size();
    };
    QCOMPARE(ratings(danylo), size_t(0));
    QCOMPARE(ratings(m_amina), size_t(1));
}

void WorkspaceTest::aFieldTakesItsOwnLettersBack()
{
    int undone = 0;
    m_shell->window->session()->undo().push(u"iets"_s, [&undone]() -> base::Result<void> {
        ++undone;
        return {};
    });
    m_shell->type("todaySearch", u"am"_s);
    QWidget* field = m_shell->find("todaySearch");
    for (int i = 0; i < 5 && qobject_cast<QLineEdit*>(field)->isUndoAvailable(); ++i)
        QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(qobject_cast<QLineEdit*>(field)->text().isEmpty());
    QCOMPARE(undone, 0);
    QTest::keyClick(field, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undone, 1);
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
    QCOMPARE(workspace()->place().learner, m_amina);
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

void WorkspaceTest::hidesTheStripWhereAPageAsks()
{
    session::UndoStack& undo = m_shell->window->session()->undo();
    const Place cards{ .kind = Place::Kind::Cards,
                       .learner = m_amina,
                       .record = {},
                       .detail = session::detail::shortTalk };
    // One that stands there from the page before goes too.
    undo.push(u"Iets"_s, []() -> base::Result<void> { return {}; });
    QVERIFY(m_shell->find("undoStrip"));
    workspace()->go(cards);
    QVERIFY(m_shell->find("skillCard"));
    QVERIFY(!m_shell->find("undoStrip"));
    const QString before = undo.what();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTRY_VERIFY(undo.what() != before);
    QVERIFY(!m_shell->find("undoStrip"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(undo.what(), before);
    QVERIFY(!m_shell->find("undoStrip"));
    workspace()->go(Place{ .kind = Place::Kind::BlankCard,
                           .learner = m_amina,
                           .record = workspace()->place().record,
                           .detail = {} });
    QVERIFY(workspace()->page() && !workspace()->page()->showsUndoStrip());
    undo.push(u"Eigen kaartje"_s, []() -> base::Result<void> { return {}; });
    QVERIFY(!m_shell->find("undoStrip"));
    // Everywhere else it comes.
    workspace()->go(
        Place{ .kind = Place::Kind::Learner, .learner = m_amina, .record = {}, .detail = {} });
    undo.push(u"Nog iets"_s, []() -> base::Result<void> { return {}; });
    QVERIFY(m_shell->find("undoStrip"));
}

void WorkspaceTest::openLater(int days)
{
    m_shell->window.reset();
    m_shell->clock.advance(days * 24LL * 3600 * 1000);
    m_shell->open();
    m_shell->unlock();
}

void WorkspaceTest::asksWhatIsPastTheTerm()
{
    QVERIFY(!m_shell->find("attention0"));
    openLater(25 * 31);
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

void WorkspaceTest::asksToEraseWhatWaitedTooLong()
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
    openLater(13);
    QTRY_VERIFY(m_shell->find("attention0"));
    m_shell->click("attention0");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::NewLearner);
    QVERIFY(!m_shell->find("eraseButton"));
    openLater(2);
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

void WorkspaceTest::goesForEverAfterThirtyDays()
{
    openLater(200); // after the day of the build, or the clock cannot be right
    m_shell->click("placeLearners");
    auto* list = m_shell->find<QListView>("learnerList");
    QVERIFY(list);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Delete);
    session::LearnerList* learners = &m_shell->window->session()->learners();
    QCOMPARE(learners->countTakenAway(), 1);
    openLater(29);
    QCoreApplication::processEvents();
    learners = &m_shell->window->session()->learners();
    QCOMPARE(learners->countTakenAway(), 1);
    openLater(2);
    learners = &m_shell->window->session()->learners();
    QTRY_COMPARE(learners->countTakenAway(), 0);
    QCOMPARE(learners->countPresent(), 1);
    QCOMPARE(m_shell->window->session()->store().cards()->size(), size_t(1));
    QVERIFY(!m_shell->find("banner"));
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

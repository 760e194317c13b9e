// SPDX-License-Identifier: GPL-3.0-or-later
// The strip with "undo" and Ctrl+Z over the pages.
#include "tests/unitmain.h"

#include "tests/ui/shell/twolearners.h"
#include "ui/widgets/consentrow.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/segmentedchoice.h"

#include <QAbstractButton>
#include <QPushButton>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::TwoLearners;

class UndoingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init() { m_shell = std::make_unique<TwoLearners>(); }
    void cleanup() { m_shell.reset(); }
    void undoesByKeyAndButton();
    void undoHidesNothing_data();
    void undoHidesNothing();
    void undoesNothingOfSomebodyElse();
    void aFieldTakesItsOwnLettersBack();
    void hidesTheStripWhereAPageAsks();
    void answersMoveNoButton();
    void theRoomGoesWithTheStrip();

private:
    shell::Workspace* workspace() { return m_shell->workspace(); }

    std::unique_ptr<TwoLearners> m_shell;
};

void UndoingTest::undoesByKeyAndButton()
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

void UndoingTest::undoHidesNothing_data()
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

void UndoingTest::undoHidesNothing()
{
    QFETCH(Place::Kind, kind);
    QFETCH(QSize, size);
    m_shell->window->resize(size);
    const bool isNew = kind == Place::Kind::NewLearner || kind == Place::Kind::Settings;
    const QString detail = kind == Place::Kind::Cards ? u"intake"_s
        : kind == Place::Kind::Tell                   ? u"helpen"_s
                                                      : QString();
    workspace()->go({ .kind = kind,
                      .learner = isNew ? base::DossierId() : m_shell->amina,
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

void UndoingTest::undoesNothingOfSomebodyElse()
{
    session::Session& session = *m_shell->window->session();
    const auto tell = [&](const base::DossierId& id, const QString& skill) {
        workspace()->go(
            Place{ .kind = Place::Kind::Tell, .learner = id, .record = {}, .detail = skill });
        const auto open = session.openLearner(id);
        QVERIFY(open && (*open)->add(dossier::Rating{ .skill = skill }, skill));
    };
    tell(m_shell->amina, u"samenwerken"_s);
    workspace()->go({});
    tell(m_shell->danylo, u"helpen"_s);
    m_shell->find("doneButton")->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    const auto ratings = [&](const base::DossierId& id) {
        return session.store().dossier(id)->all<dossier::Rating>().size();
    };
    QCOMPARE(ratings(m_shell->danylo), size_t(0));
    QCOMPARE(ratings(m_shell->amina), size_t(1));
}

void UndoingTest::aFieldTakesItsOwnLettersBack()
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

void UndoingTest::hidesTheStripWhereAPageAsks()
{
    session::UndoStack& undo = m_shell->window->session()->undo();
    const Place cards{ .kind = Place::Kind::Cards,
                       .learner = m_shell->amina,
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
                           .learner = m_shell->amina,
                           .record = workspace()->place().record,
                           .detail = {} });
    QVERIFY(workspace()->page() && !workspace()->page()->showsUndoStrip());
    undo.push(u"Eigen kaartje"_s, []() -> base::Result<void> { return {}; });
    QVERIFY(!m_shell->find("undoStrip"));
    // Everywhere else it comes.
    workspace()->go(Place{
        .kind = Place::Kind::Learner, .learner = m_shell->amina, .record = {}, .detail = {} });
    undo.push(u"Nog iets"_s, []() -> base::Result<void> { return {}; });
    QVERIFY(m_shell->find("undoStrip"));
}

/// What is touched next lies where it lay: "Begin gesprek" after every answer.
void UndoingTest::answersMoveNoButton()
{
    workspace()->go(
        Place{ .kind = Place::Kind::NewLearner, .learner = {}, .record = {}, .detail = {} });
    m_shell->type("callName", u"Sem"_s);
    m_shell->type("birthYear", u"2003"_s);
    QCoreApplication::processEvents();
    const QWidget* begin = m_shell->find("beginButton");
    const auto where = [&] { return QRect(begin->mapToGlobal(QPoint()), begin->size()); };
    const QRect before = where();
    for (int i = 0; i < 4; ++i) {
        const auto* row = m_shell->find<widgets::ConsentRow>(qPrintable(u"consent%1"_s.arg(i)));
        for (const int option : { 0, 1, 0 }) {
            QTest::mouseClick(row->choice()->option(option), Qt::LeftButton);
            for (int turn = 0; turn < 3; ++turn)
                QCoreApplication::processEvents();
            QCOMPARE(where(), before);
        }
    }
    // The answers can be taken back all the same.
    QVERIFY(!m_shell->window->session()->undo().isEmpty());
    m_shell->click("beginButton");
    QTRY_COMPARE(workspace()->place().kind, Place::Kind::WhatDidYouDo);
}

/// What the strip took is the page's again once it has gone, and never while it is there.
void UndoingTest::theRoomGoesWithTheStrip()
{
    m_shell->window->resize(1366, 700);
    workspace()->go(
        { .kind = Place::Kind::Learner, .learner = m_shell->amina, .record = {}, .detail = {} });
    const auto settle = [] {
        for (int turn = 0; turn < 6; ++turn)
            QCoreApplication::processEvents();
    };
    settle();
    session::Page* page = workspace()->page();
    const int whole = page->height();
    auto* map = page->findChild<widgets::Honeycomb*>(u"skillMap"_s);
    const double radius = map->radius();
    // Something to press all along the bottom: there is no free place for the strip.
    auto* bar = new QPushButton(page);
    bar->setGeometry(0, whole - 60, page->width(), 60);
    bar->show();
    m_shell->window->session()->undo().push(u"Iets"_s, []() -> base::Result<void> { return {}; });
    settle();
    QVERIFY(page->height() < whole);
    QCOMPARE(map->radius(), radius);
    // Nothing moves under a finger that is still down.
    QTest::mousePress(page, Qt::LeftButton, {}, QPoint(4, 4));
    settle();
    QVERIFY(!m_shell->find("undoStrip"));
    QVERIFY(page->height() < whole);
    QTest::mouseRelease(page, Qt::LeftButton, {}, QPoint(4, 4));
    settle();
    QCOMPARE(page->height(), whole);
}

QTEST_MAIN(UndoingTest)
#include "undoingtest.moc"

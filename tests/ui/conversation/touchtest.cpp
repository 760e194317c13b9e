// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "ui/widgets/honeycomb.h"

#include <QPointingDevice>
#include <QScrollArea>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Level;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// A finger finds its window by the place on the screen; off screen that is 800 x 600.
static constexpr QSize onScreen(790, 590);

/// Sorting with a finger on the screen, as on a laptop without a mouse.
class TouchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void tapAnswers_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<Level>("level");
        QTest::newRow("can") << u"answerCan"_s << Level::Can;
        QTest::newRow("help") << u"answerHelp"_s << Level::WithHelp;
        QTest::newRow("learn") << u"answerLearn"_s << Level::WantToLearn;
        QTest::newRow("later") << u"answerLater"_s << Level::Later;
    }

    void tapAnswers()
    {
        QFETCH(QString, button);
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s, onScreen);
        QWidget* answer = stage.find(qPrintable(button));
        tap(answer, answer->rect().center());
        const auto ratings = world.store().dossier(world.amina)->all<dossier::Rating>();
        QCOMPARE(ratings.size(), 1u);
        QTEST(ratings.front().value.level, "level");
    }

    void cardIsDraggedOntoAPile()
    {
        TestStore world;
        Stage stage(world, Kind::Cards, u"intake"_s, onScreen);
        const auto ratings = [&] {
            return world.store().dossier(world.amina)->all<dossier::Rating>();
        };
        QWidget* card = stage.find("skillCard");
        QWidget* pile = stage.find("answerHelp");
        const QPoint start = card->rect().center();
        drag(card, start, card->mapFromGlobal(pile->mapToGlobal(pile->rect().center())));
        QCOMPARE(ratings().size(), 1u);
        QCOMPARE(ratings().front().value.level, Level::WithHelp);
        // Let go on nothing: the card lies where it lay.
        drag(card, start, start + QPoint(60, 40));
        QCOMPARE(ratings().size(), 1u);
        // A tap on the card itself answers nothing.
        tap(card, start);
        QCOMPARE(ratings().size(), 1u);
    }

    void tapPutsATileOnAPile()
    {
        TestStore world;
        Stage stage(world, Kind::Piles, {}, onScreen);
        auto* map = stage.find<widgets::Honeycomb>("pilesMap");
        const QString skill = map->tiles().front().id;
        const auto level = [&] {
            return world.store().dossier(world.amina)->skillState(skill).learner;
        };
        QWidget* pile = stage.find("pileLearn");
        tap(pile, pile->rect().center());
        // In so low a window the map lies below; a finger reaches only what is in sight.
        stage.page->findChild<QScrollArea*>()->ensureWidgetVisible(map);
        QApplication::processEvents();
        tap(map, map->tileRect(skill).center());
        QCOMPARE(level(), Level::WantToLearn);
        tap(map, map->tileRect(skill).center());
        QCOMPARE(level(), std::optional<Level>());
    }

private:
    void tap(QWidget* widget, QPoint at)
    {
        QTest::touchEvent(widget, m_finger).press(0, at, widget);
        QTest::touchEvent(widget, m_finger).release(0, at, widget);
        QApplication::processEvents();
    }

    void drag(QWidget* widget, QPoint from, QPoint to)
    {
        QTest::touchEvent(widget, m_finger).press(0, from, widget);
        for (int i = 1; i <= 4; ++i)
            QTest::touchEvent(widget, m_finger).move(0, from + (to - from) * i / 4, widget);
        QTest::touchEvent(widget, m_finger).release(0, to, widget);
        QApplication::processEvents();
    }

    QPointingDevice* m_finger = QTest::createTouchDevice();
};

QTEST_MAIN(TouchTest)
#include "touchtest.moc"

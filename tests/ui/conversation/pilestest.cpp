// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "ui/conversation/pilesmodel.h"
#include "ui/widgets/honeycomb.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Level;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// Kaartjes overnemen: touches, numbers, undo.
class PilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void numbersInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QStringList>("unknown");
        QTest::newRow("spaces") << u"2 4 5"_s << QList<int>{ 2, 4, 5 } << QStringList();
        QTest::newRow("mixed") << u" 2,4;  5. "_s << QList<int>{ 2, 4, 5 } << QStringList();
        QTest::newRow("twice") << u"2 2"_s << QList<int>{ 2 } << QStringList();
        QTest::newRow("arabic") << u"١٢ ٣"_s << QList<int>{ 12, 3 } << QStringList();
        QTest::newRow("none") << u"0 25 99999999999"_s << QList<int>()
                              << QStringList{ u"0"_s, u"25"_s, u"99999999999"_s };
        QTest::newRow("words") << u"kaart"_s << QList<int>() << QStringList();
    }

    void numbersInText()
    {
        QFETCH(QString, text);
        QFETCH(QList<int>, numbers);
        QFETCH(QStringList, unknown);
        QStringList found;
        QCOMPARE(conversation::numbersIn(text, 24, &found), numbers);
        QCOMPARE(found, unknown);
    }

    void fieldStaysInSightBesideTheUndoStrip()
    {
        TestStore world;
        Stage stage(world, { 1280, 720 });
        stage.resize(1280, 720 - 76); // what the strip takes below
        stage.learner = world.amina;
        stage.open(Kind::Piles);
        const auto* scroll = stage.page->findChild<QScrollArea*>();
        QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
        QVERIFY(!stage.find("numbers")->visibleRegion().isEmpty());
    }

    void pilesByNumbers()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        QVERIFY(world.store().dossier(world.amina)->all<dossier::Conversation>().empty());
        QCOMPARE(QApplication::focusWidget(), stage.find("numbers"));
        for (const QString& pile : { u"2 4 5 9"_s, u"1 7 10"_s, u"6 13"_s, u"22"_s }) {
            auto* field = stage.find<QLineEdit>("numbers");
            field->selectAll();
            QTest::keyClicks(field, pile);
            QTest::keyClick(field, Qt::Key_Return);
        }
        stage.touch("pilesDone");
        QCOMPARE(stage.place.kind, Kind::Result);
        const auto dossier = world.store().dossier(world.amina);
        const auto talks = dossier->all<dossier::Conversation>();
        QCOMPARE(talks.size(), 1u);
        QCOMPARE(talks.front().value.kind, dossier::ConversationKind::Piles);
        QCOMPARE(dossier->all<dossier::Rating>().size(), 10u);
        QCOMPARE(dossier->skillState(u"samenwerken"_s).learner, Level::Can);
        QCOMPARE(dossier->skillState(u"meedoen"_s).learner, Level::Later);
        QVERIFY(!dossier->skillState(u"helpen"_s).learner);
    }

    /// Under a minute by hand: one touch a card, one a pile.
    void allCardsTakeFewTouches()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        auto* map = stage.find<widgets::Honeycomb>("pilesMap");
        const QStringList piles{ u"pileCan"_s, u"pileHelp"_s, u"pileLearn"_s, u"pileLater"_s };
        const auto& skills = world.session().framework().skills;
        QCOMPARE(skills.size(), qsizetype(24));
        for (qsizetype i = 0; i < skills.size(); ++i) {
            if (i % 6 == 0)
                stage.touch(qPrintable(piles.at(i / 6)));
            QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(skills[i].id).center());
            ++stage.touches;
        }
        stage.touch("pilesDone");
        QCOMPARE(stage.place.kind, Kind::Result);
        QVERIFY2(stage.touches <= 40, qPrintable(QString::number(stage.touches)));
        const auto dossier = world.store().dossier(world.amina);
        for (qsizetype i = 0; i < skills.size(); ++i)
            QCOMPARE(dossier->skillState(skills[i].id).learner,
                     std::optional(static_cast<Level>(i / 6)));
    }

    void touchingPutsAndTakesOff()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        auto* map = stage.find<widgets::Honeycomb>("pilesMap");
        const auto level = [&] {
            return world.store().dossier(world.amina)->skillState(u"helpen"_s).learner;
        };
        const auto touchTile = [&] {
            QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(u"helpen"_s).center());
        };
        stage.touch("pileHelp");
        touchTile();
        QCOMPARE(level(), Level::WithHelp);
        map->setFocus();
        stage.press(Qt::Key_4);
        touchTile();
        QCOMPARE(level(), Level::Later);
        touchTile();
        QCOMPARE(level(), std::optional<Level>());
        stage.undo();
        QCOMPARE(level(), Level::Later);
        stage.undo();
        QCOMPARE(level(), Level::WithHelp);
    }

    /// Nobody presses Enter or leaves the field: the program may stop right now.
    void numbersAreKeptWhileTyping()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        const auto kept = [&] {
            return world.store().dossier(world.amina)->all<dossier::Rating>();
        };
        auto* field = stage.find<QLineEdit>("numbers");
        QTest::keyClicks(field, u"2 4 "_s);
        QTRY_COMPARE(kept().size(), 2u);
        // The last one may become 12, and what stands in the field stays as it is typed.
        QTest::keyClicks(field, u"1"_s);
        QCOMPARE(field->text(), u"2 4 1"_s);
        QVERIFY(field->hasFocus());
        QTest::keyClicks(field, u"2"_s);
        stage.page->flush();
        QCOMPARE(kept().size(), 3u);
        QVERIFY(world.store()
                    .dossier(world.amina)
                    ->skillState(world.session().framework().skills[11].id)
                    .learner);
    }

    void wrongNumbersAreNamed()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        auto* field = stage.find<QLineEdit>("numbers");
        QTest::keyClicks(field, u"3 40"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(stage.find<QLabel>("unknownNumbers")->text().contains(u"40"_s));
        QCOMPARE(world.store().dossier(world.amina)->all<dossier::Rating>().size(), 1u);
    }

    /// The window around takes an Enter that nobody wants for its primary button.
    void enterStaysInTheNumbers()
    {
        TestStore world;
        Stage stage(world, Kind::Piles);
        auto* field = stage.find<QLineEdit>("numbers");
        field->setFocus();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, {});
        QCoreApplication::sendEvent(field, &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(stage.place.kind, Kind::Piles);
    }
};

QTEST_MAIN(PilesTest)
#include "pilestest.moc"

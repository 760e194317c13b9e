// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/legend.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Level;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// The result: what is in sight, and how the hexagons look.
class ResultTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void legendIsInSight_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isNameless");
        QTest::addColumn<bool>("hasOwnSkill");
        const QSize sizes[] = { { 1280, 720 }, { 1366, 768 } };
        for (const QSize size : sizes) {
            for (const QString& language : { u"nl"_s, u"ar"_s, u"uk"_s }) {
                for (const int kind : { 0, 1, 2, 3 }) {
                    QTest::addRow("%d %s %d", size.width(), qPrintable(language), kind)
                        << size << language << bool(kind & 1) << bool(kind & 2);
                }
            }
        }
    }

    void legendIsInSight()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        QFETCH(bool, isNameless);
        QFETCH(bool, hasOwnSkill);
        TestStore world;
        Stage stage(world, size);
        stage.learner = isNameless ? base::DossierId() : world.addLearner(u"Sam"_s, { language });
        if (isNameless)
            world.session().openNameless(dossier::Learner{ .languages = { language } });
        else
            QVERIFY(world.session().openLearner(stage.learner));
        fill(*world.session().current(), hasOwnSkill);
        stage.open(Kind::Result, {}, s_talk);
        // Said once more, as after a swap of languages: what is new in a layout is not shown yet.
        stage.page->refresh();
        QApplication::processEvents();
        auto* legend = stage.find("resultLegend");
        QTRY_VERIFY(stage.rect().contains(
            legend->geometry().translated(legend->parentWidget()->mapTo(&stage, QPoint()))));
        const QWidget* last = legend->findChildren<widgets::LegendItem*>().last();
        QVERIFY(last->geometry().bottom() <= legend->height());
        QVERIFY(stage.find("agreementButton")->isVisible());
        QTRY_VERIFY(barsInSight(stage) <= 1);
    }

    void largeTextScrollsOnce_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("factor");
        QTest::newRow("large") << QSize(1366, 768) << 1.25;
        QTest::newRow("larger") << QSize(1366, 768) << 1.5;
        QTest::newRow("largest") << QSize(1366, 768) << 2.0;
        QTest::newRow("one column") << QSize(683, 384) << 1.0;
    }

    void largeTextScrollsOnce()
    {
        QFETCH(QSize, size);
        QFETCH(double, factor);
        TestStore world;
        Stage stage(world, size);
        theme::Theme::instance().setTextFactor(factor);
        theme::Theme::instance().setSizeClass(theme::sizeClassFor(size, factor));
        stage.learner = world.amina;
        fill(**world.session().openLearner(world.amina), true);
        stage.open(Kind::Result, {}, s_talk);
        QTRY_COMPARE(barsInSight(stage), 1);
        theme::Theme::instance().setTextFactor(1.0);
    }

    void nothingIsNewAtFirst()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.addLearner(u"Sam"_s, { u"nl"_s });
        fill(**world.session().openLearner(stage.learner), false);
        const auto rings = [&] {
            const auto& tiles = stage.find<widgets::Honeycomb>("resultMap")->tiles();
            return std::count_if(tiles.begin(), tiles.end(),
                                 [](const auto& tile) { return tile.isNew; });
        };
        stage.open(Kind::Result, {}, s_talk);
        QVERIFY(!stage.find("beforeNow")->isVisible());
        QCOMPARE(rings(), 0);
        // Next time there is something to compare with.
        session::OpenDossier& open = *world.session().current();
        const auto second = open.add(dossier::Conversation{ .cards = { u"helpen"_s } });
        QVERIFY(second);
        QVERIFY(open.add(dossier::Rating{
            .conversation = *second, .skill = u"helpen"_s, .level = Level::WithHelp }));
        stage.open(Kind::Result, {}, *second);
        QVERIFY(stage.find("beforeNow")->isVisible());
        QCOMPARE(rings(), 1);
    }

    /// The way to a first badge begins here; what was told leads back here.
    void answersLeadToTelling()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.addLearner(u"Sam"_s, { u"ar"_s });
        fill(**world.session().openLearner(stage.learner), false);
        stage.open(Kind::Result, {}, s_talk);
        stage.touch("tellButton");
        QCOMPARE(stage.place.kind, Kind::Tell);
        QCOMPARE(stage.place.detail, framework::Framework::builtIn().skills.front().id);
        QTest::keyClicks(stage.find("story"), u"Zo ging het"_s);
        stage.touch("doneButton");
        QVERIFY(stage.wantsBack);
        stage.open(Kind::Result, {}, s_talk);
        QVERIFY(!stage.page->findChild<QWidget*>(u"tellButton"_s));
    }

    void notAskedIsPlain_data()
    {
        QTest::addColumn<theme::SchemeChoice>("scheme");
        QTest::newRow("light") << theme::SchemeChoice::Light;
        QTest::newRow("dark") << theme::SchemeChoice::Dark;
    }

    void notAskedIsPlain()
    {
        QFETCH(theme::SchemeChoice, scheme);
        theme::Theme::instance().setChoice(scheme);
        for (int zone = 0; zone < theme::ZoneCount; ++zone) {
            widgets::StateSwatch swatch(widgets::TileState::NotAsked, zone, 32);
            swatch.resize(32, 32);
            QCOMPARE(swatch.grab().toImage().pixelColor(16, 16), theme::now(theme::Token::Sunken));
        }
        theme::Theme::instance().setChoice(theme::SchemeChoice::Light);
    }

private:
    /// More changes than fit beside the map.
    static void fill(session::OpenDossier& open, bool hasOwnSkill)
    {
        QStringList skills;
        for (const auto& skill : framework::Framework::builtIn().skills)
            skills << skill.id;
        skills = skills.mid(0, 12);
        if (hasOwnSkill) {
            const auto own =
                open.add(dossier::OwnSkill{ .sentenceDutch = u"Ik kan haren vlechten."_s });
            QVERIFY(own);
            skills << u"own:"_s + own->toString();
        }
        const auto talk = open.add(dossier::Conversation{ .cards = skills });
        QVERIFY(talk);
        for (const QString& skill : std::as_const(skills))
            QVERIFY(open.add(
                dossier::Rating{ .conversation = *talk, .skill = skill, .level = Level::Can }));
        s_talk = *talk;
    }

    static int barsInSight(const Stage& stage)
    {
        int bars = 0;
        for (const QScrollArea* area : stage.page->findChildren<QScrollArea*>())
            bars += area->isVisible() && area->verticalScrollBar()->isVisible();
        return bars;
    }

    static inline base::RecordId s_talk;
};

QTEST_MAIN(ResultTest)
#include "resulttest.moc"

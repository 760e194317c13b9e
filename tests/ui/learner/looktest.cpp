// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where on a learner's pages: whole, in sight, equally wide.
#include "tests/unitmain.h"

#include "tests/ui/learner/stage.h"
#include "ui/learner/names.h"
#include "ui/session/learnerdelegate.h"
#include "ui/session/learnerwords.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/sidesheet.h"
#include "ui/widgets/tilewords.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

class LookTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void storiesAreWhole()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Evidence story;
        story.skills = { u"helpen"_s };
        story.story = u"Vorige week heb ik met twee collega's de hele bestelling ingepakt, het "
                      "was druk en wij hebben eerst verdeeld wie wat doet, en toen ging het."_s;
        story.at = world.clock.nowMs();
        QVERIFY(open->add(story));
        story.story = u"في المطبخ أشرح لزميلتي ماذا تفعل."_s;
        story.seenBy = u"Jan-Willem van den Oudenrijn-Vermeulen-Schoonderwoert"_s;
        story.seenByRole = u"leermeester"_s;
        QVERIFY(open->add(story));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina, u"evidence"_s);
        int seen = 0;
        for (const auto* label : stage.page->findChildren<widgets::Label*>()) {
            QVERIFY(label->height() >= label->heightForWidth(label->width()));
            seen += label->text().contains(u"Gezien door"_s);
            if (label->text().contains(u"Gezien door"_s))
                QVERIFY(label->text().contains(u"Schoonderwoert"_s));
        }
        QCOMPARE(seen, 1);
        for (const auto* card : stage.page->findChildren<QWidget*>(u"evidenceCard"_s)) {
            auto* words = card->findChild<widgets::Label*>(u"evidenceWords"_s);
            QVERIFY(words);
            const int right = words->mapTo(card, words->rect().topRight()).x();
            if (words->text().isRightToLeft())
                QVERIFY2(card->width() - right < 40, qPrintable(QString::number(right)));
            QVERIFY(card->childrenRect().bottom() < card->height() - 8);
        }
        QVERIFY(stage.page->printPlace().detail == u"passport"_s);
    }

    void whoSawItStandsInTheSheet()
    {
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        dossier::Evidence seen;
        seen.skills = { u"helpen"_s };
        seen.seenBy = u"Jan-Willem van den Oudenrijn-Vermeulen-Schoonderwoert"_s;
        seen.seenByRole = u"leermeester"_s;
        seen.at = world.clock.nowMs();
        QVERIFY(open->add(seen));
        Stage stage(world);
        stage.go(Kind::Learner, world.amina);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        map->setCurrentId(u"helpen"_s);
        stage.press(Qt::Key_Space);
        QVERIFY(stage.isSeen("witnessVoice"));
        const int difference =
            stage.find("witnessVoice")->width() - stage.find("learnersVoice")->width();
        QVERIFY2(std::abs(difference) <= 1, qPrintable(QString::number(difference)));
    }

    void legendIsInSight_data()
    {
        QTest::addColumn<QSize>("window");
        QTest::addColumn<int>("owns");
        QTest::newRow("wide") << QSize(1366, 768) << 0;
        QTest::newRow("wide with own skills") << QSize(1366, 768) << 3;
        QTest::newRow("low") << QSize(1280, 720) << 0;
        QTest::newRow("low with own skills") << QSize(1280, 720) << 3;
        QTest::newRow("below a strip") << QSize(1366, 712) << 3;
    }
    void legendIsInSight()
    {
        QFETCH(QSize, window);
        QFETCH(int, owns);
        TestStore world;
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        for (int i = 0; i < owns; ++i)
            QVERIFY(
                open->add(dossier::OwnSkill{ .sentence = u"Ik kan koken voor %1 mensen."_s.arg(i),
                                             .language = u"nl"_s,
                                             .zone = u"zelf"_s }));
        for (int i = 0; i < 9; ++i) {
            QVERIFY(open->add(
                dossier::Plan{ .wish = u"Een lange wens van nummer %1"_s.arg(i), .at = 1000 + i }));
            world.clock.advance(24LL * 3600 * 1000);
        }
        Stage stage(world, window);
        stage.resize(window - QSize(104, 72)); // rail and learner's bar
        stage.go(Kind::Learner, world.amina);
        QTest::qWait(0);
        Stage::settle();
        const auto* scroll = stage.page->findChild<QScrollArea*>();
        QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
        auto* map = stage.find<widgets::Honeycomb>("skillMap");
        QVERIFY(map->radius() >= 46.0);
        QVERIFY(stage.isSeen("moreTimelineButton"));
        for (const auto* item : stage.page->findChildren<widgets::LegendItem*>())
            QVERIFY(item->mapTo(stage.page, item->rect().bottomLeft()).y() < stage.page->height());
        QVERIFY(!stage.isSeen("skillWords"));
    }

    void namelessSentencesBeginWithACapital()
    {
        TestStore world;
        const auto learner = world.addLearner({}, { u"nl"_s });
        QVERIFY((*world.session().openLearner(learner))
                    ->add(dossier::Plan{ .wish = u"Beter Nederlands"_s, .at = 1000 }));
        Stage stage(world);
        stage.go(Kind::Learner, learner);
        QCOMPARE(stage.find<QLabel>("nextSentence")->text(),
                 u"Deze deelnemer zegt: ‘Beter Nederlands’"_s);
    }

    void smallTilesHaveTheirWordsBelow()
    {
        TestStore world;
        Stage stage(world, { 683, 384 });
        stage.resize(683 - 84, 384 - 92);
        stage.go(Kind::Learner, world.amina);
        QVERIFY(stage.isSeen("skillWord-samenwerken"));
        const auto yOf = [&](const char* name) {
            return stage.find(name)->mapTo(stage.page, QPoint()).y();
        };
        QVERIFY(yOf("beginTalkButton") < yOf("skillMap"));
        QVERIFY(yOf("skillMap") < yOf("skillWord-samenwerken"));
        auto* word = stage.find<QAbstractButton>("skillWord-samenwerken");
        word->setFocus();
        stage.press(Qt::Key_Space);
        QVERIFY(stage.find<widgets::SideSheet>("skillSheet")->isOpen());
        theme::Theme::instance().setSizeClass(theme::SizeClass::Wide);
    }

    void everyNameFitsItsTile_data()
    {
        QTest::addColumn<QStringList>("lines");
        for (const framework::Skill& skill : framework::Framework::builtIn().skills) {
            for (const QString& language : { u"nl"_s, u"en"_s, u"ar"_s, u"uk"_s })
                QTest::addRow("%s %s", qPrintable(skill.id), qPrintable(language))
                    << skill.tile.in(language).split(u'|');
        }
    }
    void everyNameFitsItsTile()
    {
        QFETCH(QStringList, lines);
        for (const double radius : { 57.0, 52.0, 48.0 }) {
            for (const double inset : { 0.0, 5.0 }) {
                const widgets::TileWords words(lines, radius, true, inset);
                const QString shown = words.lines().join(u'|');
                QVERIFY2(words.lines().size() <= 3 && !shown.contains(u'…'),
                         qPrintable(u"%1: %2"_s.arg(radius).arg(shown)));
                QVERIFY(words.fontSize() >= 11);
            }
        }
    }

    void shortWordsForLongOnes()
    {
        QCOMPARE(learner::shortened(u"Piet"_s, 40), u"Piet"_s);
        QCOMPARE(learner::shortened(u"Jan-Willem van den Oudenrijn-Vermeulen"_s, 20),
                 u"Jan-Willem van den…"_s);
        QCOMPARE(session::withoutICan(u"Ik kan haren vlechten."_s), u"Haren vlechten"_s);
        QCOMPARE(session::withoutICan(u"أستطيع أن أضفر الشعر."_s), u"أضفر الشعر"_s);
        QCOMPARE(session::withoutICan(u"Vlechten"_s), u"Vlechten"_s);
    }

    void namelessIsNotBlank()
    {
        TestStore world;
        dossier::Card card;
        card.created = world.clock.nowMs();
        const QString said = session::LearnerDelegate::spoken(card, world.session());
        QVERIFY2(said.startsWith(u"Zonder naam, "_s), qPrintable(said));
    }
};

QTEST_MAIN(LookTest)
#include "looktest.moc"

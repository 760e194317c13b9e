// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/segmentedchoice.h"

#include <QLineEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// What is asked while the learner sits beside is there in their language too.
class BothLanguagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void choicesOfCards()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.amina;
        stage.open(Kind::ChooseCards);
        for (const char* name : { "choice-intake", "choice-short", "choice-all", "choice-piles",
                                  "printCardsButton", "choice-zone:denken", "present-parent" }) {
            const auto* button = stage.find<widgets::Button>(name);
            QVERIFY2(button && button->texts().first().isRightToLeft(), name);
            QVERIFY2(!button->texts().second().isEmpty(), name);
        }
        world.session().languages().swap();
        QCOMPARE(stage.find<widgets::Button>("choice-intake")->text(), u"Eerste gesprek"_s);
    }

    void zonesHaveTheirLetterAndColour()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.amina;
        for (const Kind kind : { Kind::ChooseCards, Kind::BlankCard }) {
            stage.open(kind);
            const QString prefix = kind == Kind::BlankCard ? u"zone-"_s : u"choice-zone:"_s;
            int zone = 0;
            for (const framework::Zone& each : world.session().framework().zones) {
                auto* button = stage.find((prefix + each.id).toLatin1());
                QVERIFY(button);
                QVERIFY(has(button->grab().toImage(), theme::Theme::instance().zone(zone++).fill));
            }
        }
    }

    void caretWaitsWhereTheLanguageBegins()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.amina;
        stage.open(Kind::BlankCard);
        auto* own = stage.find<QLineEdit>("ownSentence");
        const auto caret = [&] {
            own->grab(); // where it stands is known once it is painted
            return own->inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().x();
        };
        QVERIFY(caret() > own->width() * 0.9);
        own->insert(u"Ik"_s);
        QVERIFY(caret() < own->width() * 0.2);
        own->clear();
        QVERIFY(caret() > own->width() * 0.9);
        const auto* dutch = stage.find<QLineEdit>("dutchSentence");
        QCOMPARE(dutch->layoutDirection(), Qt::LeftToRight);
    }

    /// What the learner chooses by, beside the cards, is in both languages too.
    void choicesBesideTheCards()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.amina;
        const auto says = [&](const char* name, const QString& own, const QString& dutch) {
            const widgets::TwoTexts texts = stage.find<widgets::Button>(name)->texts();
            return texts.first() == own && texts.second() == dutch;
        };
        stage.open(Kind::WhatDidYouDo);
        QVERIFY(says("otherButton", u"شيء آخر"_s, u"Iets anders"_s));
        QVERIFY(says("skipButton", u"تخطٍّ"_s, u"Sla over"_s));
        stage.open(Kind::Cards, u"short"_s);
        QVERIFY(says("tellButton", u"قول المزيد عن ذلك"_s, u"Vertel erover"_s));
        QStringList hints;
        for (const auto* label : stage.page->findChildren<widgets::DualLabel*>())
            hints << label->texts().second();
        QVERIFY(hints.contains(u"Alles kan later nog anders."_s));
        stage.open(Kind::Tell, u"samenwerken"_s, talk(world));
        hints.clear();
        for (const auto* label : stage.page->findChildren<widgets::DualLabel*>())
            hints << label->texts().second();
        QVERIFY(!hints.filter(u"Niemand ziet dit buiten"_s).isEmpty());
    }

    void whoMaySeeIt()
    {
        TestStore world;
        Stage stage(world);
        stage.learner = world.amina;
        stage.open(Kind::Tell, u"samenwerken"_s, talk(world));
        stage.touch("seenButton");
        auto* choice = stage.find<widgets::SegmentedChoice>("visibility");
        QVERIFY(choice && choice->option(1));
        QCOMPARE(choice->option(1)->accessibleName(), u"على الشارة, Op de badge"_s);
        QTest::mouseClick(choice->option(1), Qt::LeftButton);
        world.session().languages().swap();
        QCOMPARE(choice->option(1)->accessibleName(), u"Op de badge, على الشارة"_s);
        QCOMPARE(choice->current(), 1);
    }

    void keepingATalkWithoutAName()
    {
        TestStore world;
        world.session().openNameless(dossier::Learner{ .languages = { u"uk"_s } });
        Stage stage(world);
        stage.open(Kind::Result);
        const auto says = [&](const char* name, const QString& own, const QString& dutch) {
            const QString text = stage.find<widgets::Button>(name)->text();
            return text.contains(own) && text.contains(dutch);
        };
        QVERIFY(says("keepButton", u"Так, зберегти"_s, u"Ja, bewaar het"_s));
        QVERIFY(says("dropButton", u"Закрити, не зберігати"_s, u"Sluit, bewaar niets"_s));
        stage.touch("dropButton");
        QVERIFY(says("dropButton", u"Так, закрити"_s, u"Ja, sluit het"_s));
    }

private:
    static base::RecordId talk(TestStore& world)
    {
        return *(*world.session().openLearner(world.amina))
                    ->add(dossier::Conversation{ .cards = { u"samenwerken"_s } });
    }

    static bool has(const QImage& image, const QColor& colour)
    {
        int found = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found += image.pixelColor(x, y) == colour;
        }
        return found > 100;
    }
};

QTEST_MAIN(BothLanguagesTest)
#include "bothlanguagestest.moc"

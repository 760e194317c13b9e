// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"
#include "tests/ui/support/drain.h"

#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// Pictures of every page, to be looked at beside the mock-ups: INKAART_SHOTS names the folder.
class ShotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("INKAART_SHOTS"))
            QSKIP("INKAART_SHOTS names no folder for the pictures");
        tests::dressUp();
        QDir().mkpath(qEnvironmentVariable("INKAART_SHOTS"));
    }

    void pages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<double>("text");
        QTest::newRow("wide") << QSize(1366, 768) << false << 1.0;
        QTest::newRow("dark") << QSize(1366, 768) << true << 1.0;
        QTest::newRow("low") << QSize(1280, 720) << false << 1.0;
        QTest::newRow("compact") << QSize(683, 384) << false << 1.0;
        QTest::newRow("largest") << QSize(1280, 720) << true << 2.0;
    }

    void pages()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(double, text);
        theme::Theme::instance().setTextFactor(text);
        theme::Theme::instance().setChoice(dark ? theme::SchemeChoice::Dark
                                                : theme::SchemeChoice::Light);
        TestStore world;
        Stage stage(world, size);
        stage.learner = world.amina;
        const auto shoot = [&](const QString& name) {
            tests::drain();
            const QString file = name + u'-' + QString::fromLatin1(QTest::currentDataTag());
            QVERIFY(
                stage.grab().save(qEnvironmentVariable("INKAART_SHOTS") + u'/' + file + u".png"_s));
        };
        history(world);
        stage.open(Kind::WhatDidYouDo);
        stage.touch("activity-koken");
        stage.touch("experience-koken");
        QTest::keyClicks(stage.find("experiencePlace"), u"Aleppo"_s);
        QTest::keyClicks(stage.find("experienceYears"), u"6 jaar"_s);
        shoot(u"17-sheet"_s);
        stage.touch("experienceDone");
        stage.touch("activity-zorgen");
        shoot(u"17"_s);
        stage.touch("nextButton");
        shoot(u"choose"_s);
        stage.touch("choice-intake");
        for (int i = 0; i < 6; ++i)
            stage.press(i % 3 == 0 ? Qt::Key_2 : Qt::Key_1);
        shoot(u"04"_s);
        stage.press(Qt::Key_Backspace);
        shoot(u"04-back"_s);
        stage.press(Qt::Key_F5);
        tell(stage);
        shoot(u"05"_s);
        stage.touch("voiceOther");
        shoot(u"05-other"_s);
        stage.touch("seenButton");
        shoot(u"05-seen"_s);
        stage.touch("seenDone");
        stage.touch("doneButton");
        while (stage.place.kind == Kind::Cards)
            stage.press(Qt::Key_1 + stage.touches % 4);
        stage.touch("picture-doen-haar");
        stage.touch("zone-zelf");
        stage.find<QLineEdit>("ownSentence")->setText(u"أستطيع أن أضفر الشعر."_s);
        QTest::keyClicks(stage.find("dutchSentence"), u"Ik kan haren vlechten."_s);
        stage.page->flush();
        shoot(u"20"_s);
        stage.touch("answerCan");
        stage.touch("doneButton");
        shoot(u"06"_s);
        stage.touch("agreementButton");
        QTest::keyClicks(stage.find("learnerDoes"), u"Ik kijk mee bij de Open Keuken"_s);
        QTest::keyClicks(stage.find("when"), u"Zaterdag 16 mei, 10.00 uur"_s);
        shoot(u"agreement"_s);
        stage.open(Kind::Piles);
        QTest::keyClicks(stage.find("numbers"), u"2 4 5 9 11"_s);
        QTest::keyClick(stage.find("numbers"), Qt::Key_Return);
        QTest::keyClicks(stage.find("numbers"), u"1 7 10"_s);
        QTest::keyClick(stage.find("numbers"), Qt::Key_Return);
        shoot(u"25"_s);
        world.session().openNameless(dossier::Learner{ .languages = { u"uk"_s } });
        stage.learner = {};
        stage.open(Kind::Cards, u"short"_s);
        for (int i = 0; i < 6; ++i)
            stage.press(Qt::Key_1);
        stage.touch("doneButton");
        shoot(u"06-nameless"_s);
    }

private:
    /// A talk of two weeks ago, so that there is a before.
    static void history(TestStore& world)
    {
        session::OpenDossier* open = *world.session().openLearner(world.amina);
        const QStringList skills{ u"samenwerken"_s, u"kritisch-denken"_s, u"helpen"_s,
                                  u"ict-basis"_s,   u"veilig-werken"_s,   u"werkritme"_s };
        int i = 0;
        for (const QString& skill : skills) {
            dossier::Rating rating;
            rating.skill = skill;
            rating.level = static_cast<dossier::Level>(i++ % 4);
            rating.at = world.clock.nowMs();
            QVERIFY(open->add(rating));
        }
        world.clock.advance(14LL * 24 * 3600 * 1000);
    }

    static void tell(Stage& stage)
    {
        stage.find<QPlainTextEdit>("story")->setPlainText(
            u"في السادس من أيار، في المطبخ. طبخت لعشرين شخصًا مع زميلين."_s);
        stage.touch("prompt-action");
        stage.touch("viewCan");
        QTest::keyClicks(stage.find("viewWords"), u"Ik was erbij. Amina verdeelde het werk."_s);
        stage.touch("seenButton");
        QTest::keyClicks(stage.find("seenName"), u"Marleen"_s);
        QTest::keyClicks(stage.find("seenRole"), u"Werkbegeleider, Houtwerkplaats"_s);
        stage.touch("seenDone");
    }
};

QTEST_MAIN(ShotsTest)
#include "shotstest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/framework/phrases.h"
#include "tests/ui/learner/consentstage.h"
#include "ui/learner/languagepicker.h"
#include "ui/session/consentterm.h"

#include <QComboBox>
#include <QTimer>

using namespace inkaart;
using namespace Qt::StringLiterals;
using dossier::Purpose;
using tests::answer;
using tests::formOf;
using tests::rowOf;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

class NewLearnerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }

    void addWithYes()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        QCOMPARE(QApplication::focusWidget(), stage.find<QLineEdit>("callName"));
        for (int i = 0; i < 4; ++i)
            QVERIFY(!rowOf(stage, i)->answer());
        stage.type("callName", u"Oksana"_s);
        stage.type("ownScriptName", u"Оксана"_s);
        stage.touch("language-uk");
        stage.type("birthYear", u"2004"_s);
        QCOMPARE(countDossiers(world), 1);
        answer(stage, 0, true);
        QCOMPARE(countDossiers(world), 2);
        answer(stage, 1, true);
        answer(stage, 2, false);
        QVERIFY(!stage.isSeen("representativePlate"));
        stage.touch("beginButton");
        QCOMPARE(stage.asked.kind, Kind::WhatDidYouDo);
        const auto dossier = world.store().dossier(stage.asked.learner);
        QVERIFY(dossier);
        const dossier::Learner learner = dossier->learner();
        QCOMPARE(learner.callName, u"Oksana"_s);
        QCOMPARE(learner.nameInOwnScript, u"Оксана"_s);
        QCOMPARE(learner.languages, QStringList{ u"uk"_s });
        QCOMPARE(learner.birthYear, std::optional(2004));
        QCOMPARE(dossier->consent(Purpose::Dossier), std::optional(true));
        QCOMPARE(dossier->consent(Purpose::BadgesToCity), std::optional(true));
        QCOMPARE(dossier->consent(Purpose::Statistics), std::optional(false));
        QCOMPARE(dossier->consent(Purpose::PhotoAndSound), std::nullopt);
        const auto consent = dossier->all<dossier::Consent>().front().value;
        QCOMPARE(consent.ground, u"consent"_s);
        QCOMPARE(consent.language, u"uk"_s);
        QCOMPARE(consent.wording, session::wordingVersion);
        QCOMPARE(consent.by, dossier::GivenBy::Learner);
    }

    void shortTalkGoesToTheCards()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, {}, u"short"_s);
        stage.type("callName", u"Sem"_s);
        answer(stage, 0, true);
        stage.touch("beginButton");
        QCOMPARE(stage.asked.kind, Kind::Cards);
        QCOMPARE(stage.asked.detail, u"short"_s);
    }

    void saysWhatIsMissing()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.touch("beginButton");
        QVERIFY(!stage.hasAsked);
        QVERIFY(stage.isSeen("missingSentence"));
        answer(stage, 0, true);
        QVERIFY(!stage.isSeen("missingSentence"));
        stage.touch("beginButton");
        QVERIFY(!stage.hasAsked);
        QCOMPARE(QApplication::focusWidget(), stage.find<QLineEdit>("callName"));
        stage.type("callName", u"Sem"_s);
        stage.touch("beginButton");
        QVERIFY(stage.hasAsked);
    }

    void namelessKeepsNothing()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Sem"_s);
        stage.touch("language-ar");
        answer(stage, 0, true);
        QCOMPARE(countDossiers(world), 2);
        stage.touch("namelessButton");
        QCOMPARE(countDossiers(world), 1);
        QCOMPARE(stage.asked.kind, Kind::WhatDidYouDo);
        QVERIFY(stage.asked.learner.isNull());
        QVERIFY(world.session().current()->isNameless());
        QCOMPARE(world.session().languages().own(), u"ar"_s);
    }

    void noNeverStopsTheTalk()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Sem"_s);
        answer(stage, 0, true);
        answer(stage, 0, false);
        QCOMPARE(countDossiers(world), 1);
        stage.touch("beginButton");
        QVERIFY(stage.hasAsked);
        QVERIFY(world.session().current()->isNameless());
        QVERIFY(world.session().current()->dossier().learner().callName.isEmpty());
    }

    void changesAreOneStepOfUndo()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        const dossier::Learner before = world.store().dossier(world.amina)->learner();
        stage.type("callName", u" Nour"_s);
        stage.page->flush();
        stage.type("callName", u"a"_s);
        stage.page->flush();
        QCOMPARE(world.store().dossier(world.amina)->learner().callName,
                 u"Voorbeeld: Amina Noura"_s);
        QVERIFY(!world.session().undo().isEmpty());
        stage.undo();
        QCOMPARE(world.store().dossier(world.amina)->learner(), before);
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), before.callName);
        QVERIFY(world.session().undo().isEmpty());
    }

    void bsnIsTakenOut()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Sem 111222333"_s);
        QVERIFY(stage.isSeen("callNameTakeOut"));
        stage.touch("callNameTakeOut");
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), u"Sem"_s);
        QVERIFY(!stage.isSeen("callNameTakeOut"));
    }

    void nothingTypedIsLost()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Sem"_s);
        stage.touch("moreButton");
        stage.type("fullName", u"Sem de Wit"_s);
        stage.touch("language-ar");
        stage.touch("language-nl");
        answer(stage, 1, false);
        stage.page->flush();
        const QByteArray state = stage.page->remember();
        stage.go(Kind::NewLearner);
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), QString());
        stage.page->recall(state);
        Stage::settle();
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), u"Sem"_s);
        QCOMPARE(stage.find<QLineEdit>("fullName")->text(), u"Sem de Wit"_s);
        QCOMPARE(rowOf(stage, 1)->answer(), std::optional(false));
        QCOMPARE(formOf(stage).learner().languages, (QStringList{ u"ar"_s, u"nl"_s }));
        QCOMPARE(world.session().languages().own(), u"ar"_s);
        QCOMPARE(countDossiers(world), 1);
    }

    /// Whoever types on and on leaves no pause, and a fall waits for none.
    void isKeptWhileSomebodyTypesOn()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        auto* field = stage.find<QLineEdit>("callName");
        field->setFocus();
        QTimer typing;
        connect(&typing, &QTimer::timeout, field, [field] { QTest::keyClick(field, Qt::Key_A); });
        typing.start(20);
        QTRY_VERIFY(world.store().dossier(world.amina)->learner().callName.endsWith(u"aa"_s));
    }

    void otherLanguagesByName()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.touch("otherLanguageButton");
        stage.type("languageSearch", u"tigr"_s);
        stage.touch("hit-ti");
        stage.page->flush();
        QCOMPARE(formOf(stage).learner().languages, QStringList{ u"ti"_s });
        QVERIFY(stage.isSeen("language-ti"));
        stage.touch("language-ti");
        QVERIFY(formOf(stage).learner().languages.isEmpty());
        QCOMPARE(learner::LanguagePicker::matches(u"العربية"_s, 3).value(0), u"ar"_s);
        QVERIFY(learner::LanguagePicker::matches({}, 3).isEmpty());
    }

    void strangeNames_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        const QString family = u"👩\u200D👧"_s; // held together by a joiner
        const QString whole = QString(u"Wolfeschlegelsteinhausen "_s).repeated(12) + u"أمينة"_s;
        QTest::newRow("spaces") << u"  Sem   de  Wit "_s << u"Sem de Wit"_s;
        QTest::newRow("turned") << u"\u202ESem\u202C"_s << u"Sem"_s;
        QTest::newRow("mixed directions") << u"Sem \u2067سامي\u2069 \u200Fde \u05D5\u05D9\u05D8"_s
                                          << u"Sem سامي de \u05D5\u05D9\u05D8"_s;
        QTest::newRow("control characters")
            << u"Se\u0007m\u001B\u0085 de\tWit\r\n\u0000"_s << u"Sem de Wit"_s;
        QTest::newRow("only emoji") << u"🌻🌻"_s << u"🌻🌻"_s;
        QTest::newRow("joined emoji") << family << family;
        QTest::newRow("300 letters") << QString(300, u'x') << QString(300, u'x');
        QTest::newRow("300 letters, mixed") << whole << whole;
        QTest::newRow("only what is not seen") << u"\u202E\u0007\u200F\uFEFF"_s << QString();
        QTest::newRow("only spaces without width") << u"\u200B\u200B"_s << QString();
    }
    void strangeNames()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        TestStore world;
        Stage stage(world, { 683, 384 });
        stage.go(Kind::NewLearner);
        auto* field = stage.find<QLineEdit>("callName");
        field->insert(typed);
        stage.page->flush();
        QCOMPARE(formOf(stage).learner().callName, kept);
        QVERIFY(stage.width() <= 683);
        answer(stage, 0, true);
        stage.touch("beginButton");
        // A name that nobody can see is no name: it is asked for.
        QCOMPARE(stage.hasAsked, !kept.isEmpty());
        QCOMPARE(countDossiers(world), kept.isEmpty() ? 1 : 2);
        if (kept.isEmpty())
            QCOMPARE(QApplication::focusWidget(), field);
        else
            QCOMPARE(world.store().dossier(stage.asked.learner)->learner().callName, kept);
    }

    void keptTalkIsNeverWithoutAnAnswerOrATerm_data()
    {
        QTest::addColumn<std::optional<bool>>("said");
        QTest::addColumn<bool>("byTheRail");
        QTest::newRow("nothing, Klaar") << std::optional<bool>() << false;
        QTest::newRow("nothing, another place") << std::optional<bool>() << true;
        QTest::newRow("no, Klaar") << std::optional(false) << false;
        QTest::newRow("no, another place") << std::optional(false) << true;
        QTest::newRow("yes") << std::optional(true) << false;
    }
    void keptTalkIsNeverWithoutAnAnswerOrATerm()
    {
        QFETCH(std::optional<bool>, said);
        QFETCH(bool, byTheRail);
        TestStore world;
        auto* open = world.session().openNameless({ .languages = { u"uk"_s } });
        QVERIFY(open->add(dossier::Rating{ .skill = u"helpen"_s }));
        const auto id = open->keep(session::unansweredConsent(world.session()));
        Stage stage(world);
        stage.go(Kind::NewLearner, *id, u"edit"_s);
        QVERIFY(stage.isSeen("waitingState"));
        QVERIFY(!rowOf(stage, 0)->answer());
        if (said)
            answer(stage, 0, *said);
        QCOMPARE(stage.isSeen("goneRow"), said == std::optional(false));
        if (byTheRail)
            stage.page->flush();
        else
            stage.touch("beginButton");
        QCOMPARE(stage.asked.kind == Kind::Learner, !byTheRail);
        stage.page->flush();
        const bool isYes = said.value_or(false);
        QCOMPARE(world.store().card(*id)->waitingUntil,
                 isYes ? 0 : world.clock.nowMs() + 14LL * 24 * 3600 * 1000);
        QCOMPARE(world.store().dossier(*id)->consent(Purpose::Dossier).value_or(false), isYes);
    }

    void editAndTakeAway()
    {
        TestStore world;
        Stage stage(world);
        stage.load();
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        QCOMPARE(stage.find<QLineEdit>("callName")->text(), u"Voorbeeld: Amina"_s);
        QCOMPARE(rowOf(stage, 0)->answer(), std::optional(true));
        QVERIFY(!stage.isSeen("namelessButton"));
        stage.find<QComboBox>("address")->setFocus();
        stage.press(Qt::Key_Down);
        stage.touch("beginButton");
        QCOMPARE(stage.asked.kind, Kind::Learner);
        stage.touch("takeAwayButton");
        QCOMPARE(stage.asked.kind, Kind::Learners);
        QVERIFY(world.store().card(world.amina)->deletedAt != 0);
        stage.undo();
        QCOMPARE(world.store().card(world.amina)->deletedAt, 0);
    }

    void parentReadsTheFieldsToo()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner);
        stage.type("callName", u"Bohdan"_s);
        stage.touch("language-uk");
        stage.type("birthYear", u"2012"_s);
        answer(stage, 0, true);
        stage.touch("parentHereButton");
        const auto& phrases = framework::Phrases::builtIn();
        const auto isHeadedIn = [&](QStringView language) {
            return stage.find("parentName")
                       ->accessibleName()
                       .startsWith(phrases.text(language, QLatin1StringView("slip.name")))
                && stage.find("parentRelation")
                       ->accessibleName()
                       .startsWith(phrases.text(language, QLatin1StringView("slip.relation")));
        };
        QVERIFY(isHeadedIn(u"uk"));
        stage.type("parentName", u"Olena"_s);
        stage.touch("swapButton");
        QVERIFY(isHeadedIn(u"nl"));
        QCOMPARE(stage.find<QLineEdit>("parentName")->text(), u"Olena"_s);
        stage.touch("parentNotNowButton");
        // A worker takes the slip over, so the buttons are for them.
        stage.touch("slipPhotoButton");
        QCOMPARE(stage.find("parentNotNowButton")->accessibleName(),
                 phrases.text(u"nl", QLatin1StringView("consent.parentNotNow")));
    }

    void oneKeyTurnsTheLanguages()
    {
        TestStore world;
        Stage stage(world);
        stage.go(Kind::NewLearner, world.amina, u"edit"_s);
        const auto spoken = [&] { return rowOf(stage, 0)->accessibleName(); };
        const QString before = spoken();
        stage.touch("swapButton");
        QVERIFY(spoken() != before);
        QVERIFY(spoken().startsWith(u"We bewaren"_s));
        QVERIFY(stage.isSeen("conceptMark"));
        QCOMPARE(rowOf(stage, 0)->answer(), std::optional(true));
    }

private:
    static int countDossiers(const TestStore& world)
    {
        return static_cast<int>(const_cast<TestStore&>(world).store().cards()->size());
    }
};

QTEST_MAIN(NewLearnerTest)
#include "newlearnertest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/conversation/stage.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Stage;
using tests::TestStore;
using Kind = session::Place::Kind;

/// A citizen service number gets its hint, and goes at one touch, in every field of a talk.
class BsnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void everyFieldGetsTheHint_data();
    void everyFieldGetsTheHint();

private:
    static QString textOf(QWidget* field)
    {
        if (const auto* line = qobject_cast<QLineEdit*>(field))
            return line->text();
        return qobject_cast<QPlainTextEdit*>(field)->toPlainText();
    }
};

void BsnTest::everyFieldGetsTheHint_data()
{
    QTest::addColumn<Kind>("page");
    QTest::addColumn<QByteArray>("before"); // what is touched to see the field
    QTest::addColumn<QByteArray>("field");
    const auto row = [](Kind page, const char* before, const char* field) {
        QTest::newRow(field) << page << QByteArray(before) << QByteArray(field);
    };
    row(Kind::Tell, "", "story");
    row(Kind::Tell, "", "viewWords");
    row(Kind::Tell, "voiceOther", "otherName");
    row(Kind::Tell, "voiceOther", "otherRole");
    for (const char* field : { "seenName", "seenRole", "seenWords" })
        row(Kind::Tell, "seenButton", field);
    for (const char* field :
         { "experienceWhat", "experiencePlace", "experienceYears", "experienceDiploma" })
        row(Kind::WhatDidYouDo, "diplomaButton", field);
    row(Kind::BlankCard, "", "ownSentence");
    row(Kind::BlankCard, "", "dutchSentence");
    for (const char* field :
         { "learnerDoes", "workerDoes", "when", "where", "whoElse", "nextTalk" })
        row(Kind::Agreement, "", field);
    row(Kind::ChooseCards, "", "presentSomeone");
}

void BsnTest::everyFieldGetsTheHint()
{
    QFETCH(Kind, page);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, field);
    TestStore world;
    Stage stage(world, Kind::Cards, u"short"_s);
    const auto talk = world.store().dossier(world.amina)->all<dossier::Conversation>().front().id;
    stage.open(page, page == Kind::Tell ? u"veilig-werken"_s : QString(), talk);
    if (!before.isEmpty())
        stage.touch(before.constData());
    const QByteArray hint = field + "BsnHint";
    const QByteArray out = field + "TakeOut";
    QTest::keyClicks(stage.find(field.constData()), u"nummer 111222333 ja"_s);
    QApplication::processEvents();
    QWidget* shown = stage.find(hint.constData());
    QVERIFY(shown && shown->isVisible());
    // Below the field, not over it.
    QWidget* typed = stage.find(field.constData());
    const int bottom = typed->mapTo(stage.page, QPoint(0, typed->height())).y();
    QVERIFY(shown->mapTo(stage.page, QPoint()).y() >= bottom);
    stage.touch(out.constData());
    QVERIFY(!shown->isVisible());
    QCOMPARE(textOf(typed).simplified(), u"nummer ja"_s);
    // What is left is kept, as if somebody had typed it.
    stage.page->flush();
    QVERIFY(!stage.page->hasUnsaved());
    for (const auto& evidence : world.store().dossier(world.amina)->all<dossier::Evidence>())
        QVERIFY(!evidence.value.story.contains(u"111222333"_s));
}

QTEST_MAIN(BsnTest)
#include "bsntest.moc"

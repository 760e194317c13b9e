// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/award/stage.h"
#include "ui/award/batchrow.h"
#include "ui/session/paperports.h"
#include "ui/widgets/button.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::PaperPorts;
using test::Stage;
using Kind = session::Place::Kind;

namespace {

const QString talking = QStringLiteral("praten-en-luisteren");
const QString badge = QStringLiteral("batch:urn:inkaart:achievement:praten-en-luisteren/2");

/// A stage with more people than Amina, of whom each has a story about talking but the last.
struct People : Stage {
    base::DossierId sem, yara, kim;

    People()
    {
        fillTalking();
        sem = data.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s });
        yara = data.addLearner(u"Voorbeeld: Yara"_s, { u"ar"_s, u"nl"_s });
        kim = data.addLearner(u"Voorbeeld: Kim"_s, { u"nl"_s });
        for (const auto& id : { sem, yara })
            tell(id);
        QSignalSpy loaded(&session().learners(), &session::LearnerList::loaded);
        session().learners().load();
        loaded.wait();
        learner = {};
        record = {};
    }

    void tell(const base::DossierId& id)
    {
        const dossier::Evidence story{ .skills = { talking }, .story = u"Ik praatte."_s };
        if (!data.store().append(id, { dossier::create(data.store().newRecordId(), story) }))
            qFatal("no story");
    }
    BatchRow* row(const base::DossierId& id)
    {
        return qobject_cast<BatchRow*>(find("batchRow", "learner", id.toString()));
    }
    QString state(const base::DossierId& id)
    {
        settle();
        return row(id) ? row(id)->findChild<widgets::Label*>(u"batchState"_s)->text() : QString();
    }
    void choose(const char* name)
    {
        auto* search = qobject_cast<QLineEdit*>(find("batchSearch"));
        search->setFocus();
        QTest::keyClicks(search, QString::fromLatin1(name));
        QVERIFY(click("batchHit"));
    }
    void type(const base::DossierId& id, const QString& line)
    {
        QTest::keyClicks(row(id)->findChild<QLineEdit*>(u"batchLine"_s), line);
    }
    bool clickIn(const base::DossierId& id, const char* name)
    {
        auto* button = row(id)->findChild<QWidget*>(QLatin1StringView(name));
        if (!button->isVisible())
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        settle();
        return true;
    }
    std::vector<dossier::Entry<dossier::Award>> awards(const base::DossierId& id)
    {
        return data.store().dossier(id)->all<dossier::Award>();
    }
    QStringList problems()
    {
        QStringList said;
        for (auto* label : page->findChildren<widgets::Label*>(u"listProblem"_s)) {
            if (label->isVisible())
                said.append(label->text());
        }
        return said;
    }
    void takeList(const QByteArray& csv)
    {
        const QString path = folder.filePath(u"lijst.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size());
        file.close();
        PaperPorts::instance().chooseTable = [path](QWidget*, const auto& chosen) { chosen(path); };
        QVERIFY(click("batchListButton"));
    }

    QTemporaryDir folder;
};

} // namespace

/// Badge geven aan meer mensen, with clicks and keys.
class BatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void cleanup() { PaperPorts::instance() = PaperPorts::real(); }
    void givesEachTheirOwnLine();
    void eachIsUndone();
    void isUndoneAfterAnotherChoice();
    void leavesOut();
    void aBadgeIsFound();
    void listWithMistakes();
    void listWithoutMistakes();
    void listThatIsNone();
    void comesBackAfterALock();
    void isReachedFromABadge();
};

void BatchTest::givesEachTheirOwnLine()
{
    People stage;
    stage.show(Kind::Award, badge);
    QVERIFY(!stage.find("batchAward")->isEnabled());
    for (const char* name : { "Sem", "Yara", "Kim" })
        stage.choose(name);
    QTRY_COMPARE(stage.state(stage.sem), u"Kan nu"_s);
    QCOMPARE(stage.state(stage.kim),
             u"Er is nog geen bewijs. Vertel er eerst over in een gesprek."_s);
    QCOMPARE(stage.words("batchCount"), u"De badge kan nu naar 2 van de 3 mensen."_s);
    stage.type(stage.sem, u"Goed gedaan, Sem"_s);
    stage.type(stage.yara, u"Mooi, Yara"_s);
    stage.grab(u"batch"_s);
    QVERIFY(stage.click("batchAward"));
    QTRY_COMPARE(stage.words("batchCount"), u"De badge ging naar 2 van de 3 mensen."_s);
    QCOMPARE(stage.awards(stage.sem).front().value.personalLine, u"Goed gedaan, Sem"_s);
    QCOMPARE(stage.awards(stage.yara).front().value.personalLine, u"Mooi, Yara"_s);
    QVERIFY(stage.awards(stage.kim).empty());
    QVERIFY(stage.state(stage.sem).startsWith(u"Gegeven: IK-"_s));
    QVERIFY(stage.state(stage.kim).startsWith(u"Niet gegeven."_s));
    stage.grab(u"batch-done"_s);
}

void BatchTest::eachIsUndone()
{
    People stage;
    stage.show(Kind::Award, badge);
    for (const char* name : { "Sem", "Yara" })
        stage.choose(name);
    QTRY_COMPARE(stage.state(stage.yara), u"Kan nu"_s);
    stage.click("batchAward");
    QTRY_VERIFY(stage.state(stage.yara).startsWith(u"Gegeven"_s));
    QVERIFY(stage.clickIn(stage.sem, "undoPersonButton"));
    QVERIFY(stage.awards(stage.sem).empty());
    QCOMPARE(stage.awards(stage.yara).size(), 1u);
    QCOMPARE(stage.state(stage.sem), u"Ongedaan gemaakt."_s);
    // By Ctrl+Z too; what was undone in its row is nothing to undo any more.
    QVERIFY(stage.session().undo().undo());
    QVERIFY(stage.awards(stage.yara).empty());
    QCOMPARE(stage.state(stage.yara), u"Ongedaan gemaakt."_s);
    QVERIFY(stage.session().undo().undo());
}

void BatchTest::isUndoneAfterAnotherChoice()
{
    People stage;
    stage.show(Kind::Award, badge);
    stage.choose("Sem");
    QTRY_COMPARE(stage.state(stage.sem), u"Kan nu"_s);
    stage.click("batchAward");
    QTRY_VERIFY(stage.state(stage.sem).startsWith(u"Gegeven"_s));
    QVERIFY(stage.click("chooseBatchBadge"));
    QTest::keyClicks(stage.find("badgeSearch"), u"samenwerken"_s);
    QVERIFY(stage.click("badgeHit"));
    QVERIFY(stage.session().undo().undo());
    QVERIFY(stage.awards(stage.sem).empty());
}

void BatchTest::leavesOut()
{
    People stage;
    stage.show(Kind::Award, badge);
    for (const char* name : { "Sem", "Yara" })
        stage.choose(name);
    QTRY_COMPARE(stage.state(stage.sem), u"Kan nu"_s);
    QVERIFY(stage.clickIn(stage.sem, "dropPersonButton"));
    QTRY_VERIFY(!stage.row(stage.sem));
    QVERIFY(stage.row(stage.yara));
}

void BatchTest::aBadgeIsFound()
{
    People stage;
    stage.show(Kind::Award, u"batch"_s);
    stage.choose("Sem");
    QVERIFY(!stage.find("batchAward")->isEnabled());
    QVERIFY(stage.click("chooseBatchBadge"));
    QTest::keyClicks(stage.find("badgeSearch"), u"praten en luisteren"_s);
    QVERIFY(stage.click("badgeHit"));
    QVERIFY(stage.find("batchBadge"));
    QTRY_VERIFY(!stage.state(stage.sem).isEmpty());
}

void BatchTest::listWithMistakes()
{
    People stage;
    stage.data.addLearner(u"Voorbeeld: Sem"_s, { u"nl"_s });
    stage.show(Kind::Award, badge);
    stage.takeList("naam;regel\r\nYara;Mooi\r\nWie;Hoi\r\nSem;Hoi\r\nKim;\"Hoi\" daar\r\nAmina;"
                   + QByteArray(301, 'x') + "\r\n");
    QTRY_COMPARE(stage.words("batchListNote"), u"4 rijen kloppen niet"_s);
    QCOMPARE(stage.problems(),
             QStringList({ u"rij 3, kolom 1: niemand heet hier zo (\u2068Wie\u2069)"_s,
                           u"rij 4, kolom 1: meer mensen heten zo, kies de juiste zelf "
                           "(\u2068Sem\u2069)"_s,
                           u"rij 5, kolom 2: een aanhalingsteken staat verkeerd"_s,
                           u"rij 6, kolom 2: dit is te lang, er passen hooguit 300 letters "
                           "(\u2068Amina\u2069)"_s }));
    QVERIFY(!stage.find("batchRow"));
    stage.grab(u"batch-list"_s);
    QVERIFY(stage.click("takeGoodRows"));
    QVERIFY(stage.row(stage.yara));
    QCOMPARE(stage.row(stage.yara)->findChild<QLineEdit*>(u"batchLine"_s)->text(), u"Mooi"_s);
    QVERIFY(!stage.find("batchListNote"));
}

void BatchTest::listWithoutMistakes()
{
    People stage;
    stage.show(Kind::Award, badge);
    stage.takeList("Naam,Regel\nSem,Goed\nYara,Mooi\n");
    QTRY_VERIFY(stage.row(stage.sem) && stage.row(stage.yara));
    stage.takeList("Naam,Regel\nWie,Goed\nSem,Anders\n");
    QTRY_VERIFY(stage.find("dropList"));
    QVERIFY(stage.click("dropList"));
    QVERIFY(!stage.find("batchListNote"));
    QCOMPARE(stage.row(stage.sem)->findChild<QLineEdit*>(u"batchLine"_s)->text(), u"Goed"_s);
}

void BatchTest::listThatIsNone()
{
    People stage;
    stage.show(Kind::Award, badge);
    stage.takeList("wie;wat\nSem;Goed\n");
    QTRY_VERIFY(
        stage.words("batchListNote").startsWith(u"Deze lijst heeft geen kolom met namen"_s));
    QVERIFY(!stage.find("batchRow"));
}

void BatchTest::comesBackAfterALock()
{
    People stage;
    stage.show(Kind::Award, badge);
    stage.choose("Sem");
    QTRY_VERIFY(stage.row(stage.sem));
    stage.type(stage.sem, u"Half"_s);
    const QByteArray state = stage.page->remember();
    stage.show(Kind::Award, u"batch"_s)->recall(state);
    QTRY_COMPARE(stage.state(stage.sem), u"Kan nu"_s);
    QCOMPARE(stage.row(stage.sem)->findChild<QLineEdit*>(u"batchLine"_s)->text(), u"Half"_s);
    QVERIFY(stage.find("batchBadge"));
}

void BatchTest::isReachedFromABadge()
{
    People stage;
    stage.learner = stage.data.amina;
    (void)stage.open();
    stage.show(Kind::Award, badge.section(u':', 1));
    QVERIFY(stage.click("forMorePeopleButton"));
    QCOMPARE(stage.asked.detail, badge);
    QVERIFY(stage.asked.learner.isNull());
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::BatchTest)
#include "batchtest.moc"

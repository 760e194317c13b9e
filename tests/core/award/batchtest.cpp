// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/award/batch.h"

#include "core/award/undo.h"
#include "tests/core/award/centre.h"
namespace inkaart::award {

using namespace Qt::StringLiterals;
using test::Centre;
using test::talking;
using Kind = ListProblem::Kind;

namespace {

framework::Achievement achievement()
{
    return *framework::Achievements::builtIn().ofSkill(talking, 2);
}

base::DossierId addLearner(Centre& centre, const QString& name, bool saidYes = true,
                           bool hasProof = true)
{
    store::Store& store = centre.store();
    dossier::Learner learner;
    learner.callName = name;
    learner.birthYear = 2003;
    dossier::Consent consent;
    consent.given = saidYes;
    consent.at = centre.clock.nowMs();
    std::vector<dossier::Draft> drafts{ dossier::create(store.newRecordId(), learner),
                                        dossier::create(store.newRecordId(), consent) };
    if (hasProof)
        drafts.push_back(
            dossier::create(store.newRecordId(),
                            dossier::Evidence{ .skills = { talking }, .story = u"Ik praatte."_s }));
    return *store.createDossier(std::move(drafts));
}

std::vector<dossier::Award> awardsOf(Centre& centre, const base::DossierId& learner)
{
    std::vector<dossier::Award> awards;
    for (const auto& entry : centre.store().dossier(learner)->all<dossier::Award>())
        awards.push_back(entry.value);
    return awards;
}

QString kindName(Kind kind)
{
    const char* names[] = { "quote",  "many",    "few",     "long", "text",
                            "noname", "unknown", "several", "twice" };
    return QString::fromLatin1(names[static_cast<int>(kind)]);
}

/// "rij 3, kolom 2: long".
QStringList shown(const std::vector<ListProblem>& problems)
{
    QStringList lines;
    for (const ListProblem& problem : problems)
        lines.append(u"rij %1, kolom %2: %3"_s.arg(problem.row)
                         .arg(problem.column)
                         .arg(kindName(problem.kind)));
    return lines;
}

} // namespace

/// One badge for many: whoever cannot get it stops nobody else.
class BatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenOneFails();
    void eachIsUndoneAlone();
    void noneOnAWrongDate();
    void readsTheList_data();
    void readsTheList();
    void findsPeopleByName_data();
    void findsPeopleByName();
    void aNumberIsBeyondDoubt();
    void tenThousandRows();
};

void BatchTest::goesOnWhenOneFails()
{
    Centre centre;
    const auto sem = addLearner(centre, u"Sem"_s);
    const auto no = addLearner(centre, u"Nee"_s, false);
    const auto bare = addLearner(centre, u"Kaal"_s, true, false);
    const auto yara = addLearner(centre, u"Yara"_s);
    const auto gone = base::DossierId::random(centre.store().random());
    const auto has = addLearner(centre, u"Heeft"_s);
    QVERIFY(awardOne(achievement(), { has, {} }, centre.store()).issued);
    const QString tooLong(longestPersonalLine + 1, u'x');
    const auto wordy = addLearner(centre, u"Lang"_s);
    const auto outcomes = awardBatch(achievement(),
                                     { { sem, u" Goed, Sem! "_s },
                                       { no, {} },
                                       { bare, {} },
                                       { gone, {} },
                                       { has, {} },
                                       { wordy, tooLong },
                                       { yara, u"Mooi, Yara!"_s } },
                                     centre.store());
    QCOMPARE(outcomes.size(), 7u);
    QVERIFY(outcomes[0].issued && outcomes[0].made && !outcomes[0].error);
    QCOMPARE(outcomes[1].standing.obstacle, Obstacle::NoConsent);
    QCOMPARE(outcomes[2].standing.obstacle, Obstacle::CriteriaOpen);
    QCOMPARE(outcomes[3].error->code, base::Code::NotFound);
    QVERIFY(outcomes[4].standing.hasIt && !outcomes[4].issued);
    QCOMPARE(outcomes[5].error->code, base::Code::TooBig);
    QVERIFY(outcomes[6].issued.has_value());
    QCOMPARE(awardsOf(centre, sem).front().personalLine, u"Goed, Sem!"_s);
    QCOMPARE(awardsOf(centre, yara).front().personalLine, u"Mooi, Yara!"_s);
    QVERIFY(awardsOf(centre, sem).front().number != awardsOf(centre, yara).front().number);
    QCOMPARE(awardsOf(centre, has).size(), 1u);
    for (const auto& learner : { no, bare, wordy })
        QVERIFY(awardsOf(centre, learner).empty());
}

void BatchTest::eachIsUndoneAlone()
{
    Centre centre;
    const auto sem = addLearner(centre, u"Sem"_s);
    const auto yara = addLearner(centre, u"Yara"_s);
    const auto outcomes = awardBatch(achievement(), { { sem, {} }, { yara, {} } }, centre.store());
    QVERIFY(undoAward(sem, *outcomes[0].made, u"Vergissing"_s, centre.store()));
    QVERIFY(awardsOf(centre, sem).empty());
    QCOMPARE(awardsOf(centre, yara).size(), 1u);
}

void BatchTest::noneOnAWrongDate()
{
    Centre centre;
    const auto sem = addLearner(centre, u"Sem"_s);
    centre.clock.set(0);
    const auto outcomes = awardBatch(achievement(), { { sem, {} } }, centre.store());
    QCOMPARE(outcomes.front().error->code, base::Code::ClockWrong);
    QVERIFY(awardsOf(centre, sem).empty());
}

void BatchTest::readsTheList_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<QStringList>("lines"); // of Sem, Yara, in that order
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("good") << QByteArray("Naam;Regel\nSem;Goed\nYara;Mooi")
                          << QStringList{ u"Goed"_s, u"Mooi"_s } << QStringList();
    QTest::newRow("English, line first") << QByteArray("line,name\nGoed,Sem\n,Yara")
                                         << QStringList{ u"Goed"_s, QString() } << QStringList();
    QTest::newRow("no lines") << QByteArray("roepnaam\nSem\nYara")
                              << QStringList{ QString(), QString() } << QStringList();
    QTest::newRow("other columns") << QByteArray("groep;naam;zin\nA;Sem;Goed\nB;yara ;Mooi")
                                   << QStringList{ u"Goed"_s, u"Mooi"_s } << QStringList();
    QTest::newRow("wrong rows")
        << QByteArray("naam;regel\nSem;Goed\nWie;Hoi\n;Leeg\nSem;Weer\nYara;\"Mooi\" zo\nTim;Hoi\n"
                      "Ya\"ra;Hoi\n"
                      + ("Yara;" + QByteArray(301, 'x')) + "\nYara;Mooi;Meer\nYara\nYara;Mooi")
        << QStringList{ u"Goed"_s, u"Mooi"_s }
        << QStringList{ u"rij 3, kolom 1: unknown"_s, u"rij 4, kolom 1: noname"_s,
                        u"rij 5, kolom 1: twice"_s,   u"rij 6, kolom 2: quote"_s,
                        u"rij 7, kolom 1: several"_s, u"rij 8, kolom 1: quote"_s,
                        u"rij 9, kolom 2: long"_s,    u"rij 10, kolom 3: many"_s,
                        u"rij 11, kolom 2: few"_s };
}

void BatchTest::readsTheList()
{
    QFETCH(QByteArray, csv);
    QFETCH(QStringList, lines);
    QFETCH(QStringList, problems);
    Centre centre;
    const auto sem = addLearner(centre, u"Sem"_s);
    const auto yara = addLearner(centre, u"Voorbeeld: Yara"_s);
    addLearner(centre, u"Tim"_s);
    addLearner(centre, u"Tim"_s);
    const auto list = readPeople(csv, *centre.store().cards());
    QVERIFY(list.has_value());
    QCOMPARE(shown(list->problems), problems);
    QVERIFY(list->people
            == std::vector<BatchPerson>({ { sem, lines.at(0) }, { yara, lines.at(1) } }));
}

void BatchTest::findsPeopleByName_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("call name") << QByteArray("Amina");
    QTest::newRow("full name") << QByteArray("amina  YUSUF");
    QTest::newRow("in quotation marks") << QByteArray("\"Amina\"");
}

void BatchTest::findsPeopleByName()
{
    QFETCH(QByteArray, name);
    Centre centre;
    const auto list = readPeople("naam\n" + name, *centre.store().cards());
    QCOMPARE(list->people.size(), 1u);
    QCOMPARE(list->people.front().learner, centre.learner().id());
}

void BatchTest::aNumberIsBeyondDoubt()
{
    Centre centre;
    addLearner(centre, u"Tim"_s);
    const auto second = addLearner(centre, u"Tim"_s);
    const QByteArray id = second.toString().toLatin1();
    const auto list = readPeople("naam;nummer;regel\nTim;" + id + ";Goed", *centre.store().cards());
    QVERIFY(list->people == std::vector<BatchPerson>({ { second, u"Goed"_s } }));
    const auto none = readPeople("regel\nGoed", *centre.store().cards());
    QCOMPARE(none.error().code, base::Code::Malformed);
}

void BatchTest::tenThousandRows()
{
    std::vector<dossier::Card> cards;
    QByteArray csv = "naam;regel\r\n";
    base::SeededRandom random(5);
    for (int i = 0; i < 10000; ++i) {
        cards.push_back({ .dossier = base::DossierId::random(random),
                          .callName = u"Voorbeeld: Lid %1"_s.arg(i) });
        csv += "Lid " + QByteArray::number(i) + ";Regel " + QByteArray::number(i) + "\r\n";
    }
    const auto list = readPeople(csv, cards);
    QCOMPARE(list->people.size(), 10000u);
    QCOMPARE(list->people.back().personalLine, u"Regel 9999"_s);
    QVERIFY(list->problems.empty());
}

} // namespace inkaart::award

QTEST_MAIN(inkaart::award::BatchTest)
#include "batchtest.moc"

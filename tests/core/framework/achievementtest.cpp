// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/framework/achievement.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using framework::Achievement;
using framework::Achievements;
using framework::Framework;
using framework::Kind;

namespace {

QByteArray withCriteria(const QByteArray& criteria, const QByteArray& kind = "skill")
{
    return R"({"version": "1", "languages": [{"code": "nl", "reviewed": true}], "achievements": [{
        "id": "urn:inkaart:achievement:a/1", "kind": ")"
        + kind + R"(", "level": 1, "zone": "werk", "skills": ["a"], "pictogram": "p",
        "name": {"nl": "A"}, "description": {"nl": "B"}, "achievementType": "Competency",
        "criteria": [)"
        + criteria + "]}]}";
}

} // namespace

class AchievementTest : public QObject {
    Q_OBJECT
private slots:
    void oneForEverySkillAndLevel();
    void fiveOfPractice();
    void everyOneIsComplete();
    void criteriaAreAllDifferent();
    void titleSaysTheLevel();
    void refusesAndNamesThePlace_data();
    void refusesAndNamesThePlace();
};

void AchievementTest::oneForEverySkillAndLevel()
{
    const Achievements& all = Achievements::builtIn();
    QCOMPARE(all.list.size(), 24 * 3 + 5);
    for (const framework::Skill& skill : Framework::builtIn().skills) {
        for (int level = 1; level <= 3; ++level) {
            const Achievement* one = all.ofSkill(skill.id, level);
            QVERIFY2(one, qPrintable(skill.id));
            QCOMPARE(one->id, u"urn:inkaart:achievement:%1/%2"_s.arg(skill.id).arg(level));
            QCOMPARE(one->slug(), u"%1/%2"_s.arg(skill.id).arg(level));
            QCOMPARE(one->pictogram, skill.pictogram);
            QCOMPARE(one->zone, skill.zone);
            QCOMPARE(one->alignments, skill.alignments);
            QCOMPARE(all.find(one->id), one);
        }
    }
}

void AchievementTest::fiveOfPractice()
{
    const auto practice = Achievements::builtIn().ofKind(Kind::Practice);
    QCOMPARE(practice.size(), 5);
    for (const Achievement* one : practice) {
        QVERIFY2(one->needsSeenAtWork, qPrintable(one->id));
        QCOMPARE(one->level, 0);
    }
}

void AchievementTest::everyOneIsComplete()
{
    for (const Achievement& one : Achievements::builtIn().list) {
        QVERIFY2(one.criteria.size() >= 3, qPrintable(one.id));
        QVERIFY(QFile::exists(u":/inkaart/pictograms/%1.svg"_s.arg(one.pictogram)));
        QVERIFY(Framework::builtIn().zone(one.zone));
        for (const QString& skill : one.skills)
            QVERIFY2(Framework::builtIn().skill(skill), qPrintable(one.id));
        for (const QString& language : Framework::builtIn().languages) {
            QVERIFY(one.name.has(language) && one.description.has(language));
            for (const framework::Criterion& criterion : one.criteria)
                QVERIFY2(criterion.text.has(language), qPrintable(one.id + language));
        }
    }
}

/// "At least three criteria of its own": no two achievements share a sentence of Dutch, apart from
/// one that a level repeats on purpose.
void AchievementTest::criteriaAreAllDifferent()
{
    QHash<QString, QString> seen;
    for (const Achievement& one : Achievements::builtIn().list) {
        for (const framework::Criterion& criterion : one.criteria) {
            const QString text = criterion.text.in(u"nl");
            QVERIFY2(!seen.contains(text), qPrintable(text + seen.value(text) + one.id));
            QVERIFY2(text.size() <= 80 && !text.endsWith(u'.'), qPrintable(text));
            seen.insert(text, one.id);
        }
    }
}

void AchievementTest::titleSaysTheLevel()
{
    const Achievement* one = Achievements::builtIn().ofSkill(u"samenwerken", 2);
    QCOMPARE(one->title(u"nl"), u"Samenwerken, niveau 2: zelfstandig"_s);
    QCOMPARE(one->title(u"uk"), u"Співпраця, рівень 2: самостійно"_s);
    const Achievement* practice = Achievements::builtIn().ofKind(Kind::Practice).front();
    QCOMPARE(practice->title(u"nl"), practice->name.in(u"nl"));
}

void AchievementTest::refusesAndNamesThePlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QByteArray a = R"({"id": "a", "text": {"nl": "x"}})";
    const QByteArray b = R"({"id": "b", "text": {"nl": "x"}})";
    const QString place = u"achievements[0] (urn:inkaart:achievement:a/1)"_s;
    QTest::newRow("two criteria") << withCriteria(a + ',' + b)
                                  << place + u": criteria has fewer than 3"_s;
    QTest::newRow("criterion twice") << withCriteria(a + ',' + b + ',' + a)
                                     << place + u".criteria[2]: criterion a stands here twice"_s;
    QTest::newRow("criterion without words") << withCriteria(a + ',' + b + R"(,{"id": "c"})")
                                             << place + u".criteria[2]: text is missing"_s;
    QTest::newRow("unknown kind") << withCriteria(a, "medal")
                                  << place + u": kind medal is not known"_s;
    QTest::newRow("none") << QByteArray(R"({"version": "1", "languages": [{"code": "nl"}]})")
                          << u"achievements is missing or no list"_s;
}

void AchievementTest::refusesAndNamesThePlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto parsed = Achievements::parse(json);
    QVERIFY(!parsed);
    QVERIFY2(parsed.error().detail.startsWith(message), qPrintable(parsed.error().detail));
}

QTEST_GUILESS_MAIN(AchievementTest)
#include "achievementtest.moc"

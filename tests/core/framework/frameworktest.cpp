// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/framework/framework.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using framework::Framework;
using framework::Skill;

namespace {

const QStringList cardLanguages{ u"nl"_s, u"en"_s, u"ar"_s, u"uk"_s };

QJsonObject smallest()
{
    static const QByteArray json = R"({
        "id": "urn:test", "version": "1", "name": {"nl": "Proef"},
        "languages": [{"code": "nl", "reviewed": true}],
        "zones": [{"id": "z", "letter": "A", "name": {"nl": "Zone"}, "pictogram": "zone-werk"},
                  {"id": "y", "letter": "B", "name": {"nl": "Tweede"}, "pictogram": "zone-werk"}],
        "skills": [
            {"id": "last", "zone": "y", "name": {"nl": "L"}, "sentence": {"nl": "Ik kan l."},
             "examples": [{"nl": "a"}, {"nl": "b"}], "pictogram": "p", "column": 1, "row": 0},
            {"id": "first", "zone": "z", "name": {"nl": "F"}, "sentence": {"nl": "Ik kan f."},
             "examples": [{"nl": "a"}, {"nl": "b"}], "pictogram": "p", "column": 0, "row": 0}],
        "activities": [{"id": "k", "pictogram": "doen-koken", "name": {"nl": "K"},
                        "skills": ["first"]}]})";
    return QJsonDocument::fromJson(json).object();
}

/// Sets one value deep in the smallest framework: "skills/0/zone".
QJsonValue changed(QJsonValue root, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty())
        return value;
    const QStringList rest = path.mid(1);
    if (root.isArray()) {
        QJsonArray array = root.toArray();
        array[path[0].toInt()] = changed(array[path[0].toInt()], rest, value);
        return array;
    }
    QJsonObject object = root.toObject();
    object[path[0]] = changed(object[path[0]], rest, value);
    return object;
}

QByteArray bytes(const QJsonObject& object)
{
    return QJsonDocument(object).toJson();
}

/// Two tiles touch: side by side, or one row apart and half a tile aside.
bool touch(const Skill& a, const Skill& b)
{
    const int down = std::abs(a.row - b.row);
    const int twiceAside = std::abs(2 * a.column + a.row % 2 - 2 * b.column - b.row % 2);
    return (down == 0 && twiceAside == 2) || (down == 1 && twiceAside == 1);
}

} // namespace

class FrameworkTest : public QObject {
    Q_OBJECT
private slots:
    void everySkillIsComplete();
    void zonesHoldTogether();
    void twelveCardsForAFirstTalk();
    void placesAreThoseOfTheDesign();
    void activitiesLightCards();
    void textFallsBackToDutch();
    void readsTheSmallest();
    void refusesAndNamesThePlace_data();
    void refusesAndNamesThePlace();
    void refusesTooManyBytes();
};

void FrameworkTest::everySkillIsComplete()
{
    const Framework& own = Framework::builtIn();
    QCOMPARE(own.languages, cardLanguages);
    QCOMPARE(own.skills.size(), 24);
    int number = 0;
    for (const Skill& skill : own.skills) {
        QCOMPARE(skill.number, ++number);
        QCOMPARE(skill.examples.size(), 2);
        QVERIFY2(!skill.alignments.isEmpty(), qPrintable(skill.id));
        QVERIFY2(QFile::exists(u":/inkaart/pictograms/%1.svg"_s.arg(skill.pictogram)),
                 qPrintable(skill.pictogram));
        QVERIFY2(skill.sentence.in(u"nl").startsWith("Ik kan "_L1), qPrintable(skill.id));
        for (const QString& language : cardLanguages) {
            QVERIFY(skill.name.has(language) && skill.tile.has(language));
            QVERIFY2(skill.sentence.in(language).size() <= 90, qPrintable(skill.id + language));
            QVERIFY(skill.examples[0].has(language) && skill.examples[1].has(language));
            QCOMPARE(skill.sentence.reviewed(language), language == "nl"_L1 || language == "en"_L1);
        }
    }
}

void FrameworkTest::zonesHoldTogether()
{
    const Framework& own = Framework::builtIn();
    QCOMPARE(own.zones.size(), 6);
    QString letters;
    for (const framework::Zone& zone : own.zones) {
        letters += zone.letter;
        const auto skills = own.skillsOf(zone.id);
        QVERIFY2(skills.size() >= 3, qPrintable(zone.id));
        QSet<const Skill*> reached{ skills.front() };
        for (qsizetype grown = 0; grown != reached.size();) {
            grown = reached.size();
            for (const Skill* one : skills) {
                const bool near = std::any_of(reached.cbegin(), reached.cend(),
                                              [&](const Skill* two) { return touch(*one, *two); });
                if (near)
                    reached.insert(one);
            }
        }
        QCOMPARE(reached.size(), skills.size());
    }
    QCOMPARE(letters, u"ABCDEF"_s);
}

void FrameworkTest::twelveCardsForAFirstTalk()
{
    QHash<QString, int> perZone;
    for (const Skill* skill : Framework::builtIn().intake())
        ++perZone[skill->zone];
    QCOMPARE(perZone.size(), 6);
    for (const int count : perZone)
        QCOMPARE(count, 2);
}

void FrameworkTest::placesAreThoseOfTheDesign()
{
    const Framework& own = Framework::builtIn();
    const Skill* skill = own.skill(u"afspraken-nakomen");
    QVERIFY(skill);
    QCOMPARE(skill->number, 18);
    QCOMPARE(skill->column, 3);
    QCOMPARE(skill->row, 2);
    QCOMPARE(skill->tile.in(u"nl"), u"Afspraken|nakomen"_s);
    QCOMPARE(own.skill(u"rechten-en-plichten")->number, 24);
    QVERIFY(!own.skill(u"bestaat-niet"));
}

void FrameworkTest::activitiesLightCards()
{
    const Framework& own = Framework::builtIn();
    QCOMPARE(own.activities.size(), 12);
    for (const framework::Activity& activity : own.activities) {
        QVERIFY(QFile::exists(u":/inkaart/pictograms/%1.svg"_s.arg(activity.pictogram)));
        QVERIFY2(activity.skills.size() >= 3, qPrintable(activity.id));
    }
    QCOMPARE(own.activity(u"koken")->name.in(u"ar"), u"الطبخ"_s);
}

void FrameworkTest::textFallsBackToDutch()
{
    framework::Text text(u"Helpen"_s);
    text.set(u"uk"_s, u"Допомагати"_s);
    text.setUnreviewed({ u"uk"_s });
    QCOMPARE(text.in(u"uk"), u"Допомагати"_s);
    QCOMPARE(text.in(u"so"), u"Helpen"_s);
    QVERIFY(text.reviewed(u"nl") && !text.reviewed(u"uk") && !text.reviewed(u"so"));
    QCOMPARE(framework::Text().in(u"nl"), QString());
}

void FrameworkTest::readsTheSmallest()
{
    const auto parsed = Framework::parse(bytes(smallest()));
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->skills[0].id, u"first"_s);
    QCOMPARE(parsed->skills[0].number, 1);
    QCOMPARE(parsed->skills[0].tile, parsed->skills[0].name);
    QCOMPARE(*parsed, *Framework::parse(bytes(smallest())));
}

void FrameworkTest::refusesAndNamesThePlace_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("message");

    const QJsonValue nothing(QJsonValue::Undefined);
    QTest::newRow("no id") << u"id"_s << nothing << u"id is missing"_s;
    QTest::newRow("no language") << u"languages"_s << QJsonValue(QJsonArray())
                                 << u"languages has fewer than 1"_s;
    QTest::newRow("skill without sentence")
        << u"skills/1/sentence"_s << nothing << u"skills[1] (first): sentence is missing"_s;
    QTest::newRow("sentence not in Dutch") << u"skills/1/sentence"_s << QJsonValue(QJsonObject())
                                           << u"skills[1] (first): sentence has no nl"_s;
    QTest::newRow("long sentence")
        << u"skills/0/sentence/nl"_s << QJsonValue(QString(91, u'x'))
        << u"skills[0] (last): sentence in nl is longer than 90 characters"_s;
    QTest::newRow("one example") << u"skills/0/examples"_s << QJsonValue(QJsonArray())
                                 << u"skills[0] (last): examples has fewer than 2"_s;
    QTest::newRow("unknown zone") << u"skills/0/zone"_s << QJsonValue(u"q"_s)
                                  << u"skills[0] (last): zone q does not exist"_s;
    QTest::newRow("same place") << u"skills/1/column"_s << QJsonValue(1)
                                << u"skills[1] (first): another skill lies at column 1, row 0"_s;
    QTest::newRow("same id") << u"skills/1/id"_s << QJsonValue(u"last"_s)
                             << u"skills[1] (last): this id stands here twice"_s;
    QTest::newRow("negative row") << u"skills/1/row"_s << QJsonValue(-1)
                                  << u"skills[1] (first): row is no whole number"_s;
    QTest::newRow("half row") << u"skills/1/row"_s << QJsonValue(0.5)
                              << u"skills[1] (first): row is no whole number"_s;
    QTest::newRow("long letter") << u"zones/0/letter"_s << QJsonValue(u"AB"_s)
                                 << u"zones[0] (z): letter is not one"_s;
    QTest::newRow("zones no list")
        << u"zones"_s << QJsonValue(1) << u"zones is missing or no list"_s;
    QTest::newRow("skill no object")
        << u"skills/0"_s << QJsonValue(7) << u"skills[0]: is no object"_s;
    QTest::newRow("activity lights nothing known")
        << u"activities/0/skills"_s << QJsonValue(QJsonArray{ u"q"_s })
        << u"activities[0] (k): skill q does not exist"_s;
    QTest::newRow("intake no flag") << u"skills/0/intake"_s << QJsonValue(u"yes"_s)
                                    << u"skills[0] (last): intake is neither true nor false"_s;
    QTest::newRow("alignment without url")
        << u"skills/0/alignments"_s
        << QJsonValue(QJsonArray{ QJsonObject{ { u"targetName"_s, u"x"_s } } })
        << u"skills[0] (last).alignments[0]: targetUrl is missing"_s;
}

void FrameworkTest::refusesAndNamesThePlace()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    QFETCH(QString, message);
    const auto parsed =
        Framework::parse(bytes(changed(smallest(), path.split(u'/'), value).toObject()));
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, base::Code::Malformed);
    QVERIFY2(parsed.error().detail.startsWith(message), qPrintable(parsed.error().detail));
}

void FrameworkTest::refusesTooManyBytes()
{
    QCOMPARE(Framework::parse("{").error().code, base::Code::Malformed);
    QCOMPARE(Framework::parse("[]").error().detail, u"the file is no JSON object"_s);
    const QByteArray big(17 * 1024 * 1024, ' ');
    QCOMPARE(Framework::parse(big).error().code, base::Code::TooBig);
}

QTEST_GUILESS_MAIN(FrameworkTest)
#include "frameworktest.moc"

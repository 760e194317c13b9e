// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/artwork/badge.h"

#include "core/artwork/zonecolours.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

using namespace Qt::StringLiterals;
using namespace inkaart;
using framework::Achievement;
using framework::Kind;

namespace {

Achievement achievement(Kind kind, int level, const QString& zone, const QString& pictogram)
{
    Achievement one;
    one.kind = kind;
    one.level = level;
    one.zone = zone;
    one.pictogram = pictogram;
    return one;
}

/// The words and the numbers of a drawing.
struct Tokens {
    QStringList words;
    QList<double> numbers;
};

Tokens tokens(QByteArray svg)
{
    static const QRegularExpression token(u"-?\\d*\\.?\\d+|[A-Za-z#-]+"_s);
    svg.replace(" class=\"i\"", "");
    Tokens found;
    for (auto it = token.globalMatch(QString::fromUtf8(svg)); it.hasNext();) {
        const QString one = it.next().captured();
        bool isNumber = false;
        const double value = one.toDouble(&isNumber);
        if (isNumber)
            found.numbers.append(value);
        else
            found.words.append(one);
    }
    found.words.sort();
    std::sort(found.numbers.begin(), found.numbers.end());
    return found;
}

/// The designed files are rounded to a tenth.
void compare(const QByteArray& drawn, const QByteArray& designed)
{
    const Tokens one = tokens(drawn);
    const Tokens two = tokens(designed);
    QCOMPARE(one.words, two.words);
    QCOMPARE(one.numbers.size(), two.numbers.size());
    for (qsizetype i = 0; i < one.numbers.size(); ++i)
        QVERIFY2(std::abs(one.numbers[i] - two.numbers[i]) < 0.06,
                 qPrintable(QString::number(one.numbers[i])));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double one = luminance(a) + 0.05;
    const double two = luminance(b) + 0.05;
    return std::max(one, two) / std::min(one, two);
}

} // namespace

class BadgeTest : public QObject {
    Q_OBJECT
private slots:
    void drawsAsDesigned_data();
    void drawsAsDesigned();
    void ringByLevel();
    void everyAchievementHasAPicture();
    void smallFormIsTheSmallForm();
    void unknownPictogramIsAStar();
    void sameBytesFromAnyThread();
    void coloursCanBeRead();
};

void BadgeTest::drawsAsDesigned_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("level");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("pictogram");
    QTest::newRow("hexagon, dashed")
        << u"zelf-plannen-niveau-1"_s << int(Kind::Skill) << 1 << u"zelf"_s << u"vh-zelf-plannen"_s;
    QTest::newRow("hexagon, thin") << u"problemen-oplossen-niveau-2"_s << int(Kind::Skill) << 2
                                   << u"denken"_s << u"vh-problemen-oplossen"_s;
    QTest::newRow("hexagon, thick")
        << u"samenwerken-niveau-3"_s << int(Kind::Skill) << 3 << u"samen"_s << u"vh-samenwerken"_s;
    QTest::newRow("square") << u"afspraken-nakomen-niveau-1"_s << int(Kind::Practice) << 1
                            << u"werk"_s << u"vh-afspraken-nakomen"_s;
    QTest::newRow("circle") << u"codeclub-deelname"_s << int(Kind::Participation) << 0 << u"doen"_s
                            << u"vh-digitaal-maken"_s;
}

void BadgeTest::drawsAsDesigned()
{
    QFETCH(QString, file);
    QFETCH(int, kind);
    QFETCH(int, level);
    QFETCH(QString, zone);
    QFETCH(QString, pictogram);
    const Achievement one = achievement(Kind(kind), level, zone, pictogram);
    const QString folder = QStringLiteral(INKAART_SOURCE_DIR "/../shared/design/ui/badge/");
    QFile large(folder + file + ".svg"_L1);
    QFile small(folder + file + "-klein.svg"_L1);
    if (!large.open(QIODevice::ReadOnly) || !small.open(QIODevice::ReadOnly))
        QSKIP("The designed badges are not beside this checkout.");
    compare(artwork::badgeSvg(one), large.readAll());
    compare(artwork::badgeSvgSmall(one), small.readAll());
}

void BadgeTest::ringByLevel()
{
    const auto svg = [](Kind kind, int level) {
        return artwork::badgeSvg(achievement(kind, level, u"werk"_s, u"vh-werkritme"_s));
    };
    QVERIFY(svg(Kind::Skill, 1).contains("stroke-dasharray"));
    QVERIFY(!svg(Kind::Skill, 2).contains("stroke-dasharray"));
    QVERIFY(svg(Kind::Skill, 3).contains("stroke-width=\"6\""));
    QVERIFY(svg(Kind::Practice, 0).contains("scale(1.9)"));
    QCOMPARE(svg(Kind::Participation, 2), svg(Kind::Participation, 0));
    QVERIFY(svg(Kind::Practice, 2).contains("<rect"));
    QVERIFY(svg(Kind::Participation, 0).contains("<circle"));
    QVERIFY(!svg(Kind::Skill, 2).contains("currentColor"));
    QVERIFY(!svg(Kind::Skill, 2).contains("<text"));
}

void BadgeTest::everyAchievementHasAPicture()
{
    for (const Achievement& one : framework::Achievements::builtIn().list) {
        const QByteArray png = artwork::badgePng(one);
        QVERIFY2(png.startsWith("\x89PNG"), qPrintable(one.id));
        const QImage image = QImage::fromData(png);
        QCOMPARE(image.size(), QSize(512, 512));
        QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
        const QColor zone = artwork::lightColours(one.zone).zone;
        QVERIFY2(image.pixelColor(256, 110) == zone || image.pixelColor(256, 60) == zone,
                 qPrintable(one.id));
        // It stands in every edition of every badge.
        QVERIFY2(png.size() < 12 * 1024, qPrintable(QString::number(png.size())));
    }
}

void BadgeTest::smallFormIsTheSmallForm()
{
    const Achievement one = achievement(Kind::Skill, 3, u"samen"_s, u"vh-helpen"_s);
    QCOMPARE(artwork::badgeImage(one, 24).size(), QSize(24, 24));
    QVERIFY(artwork::badgeImage(one, 32) != artwork::badgeImage(one, 33).scaled(32, 32));
    QVERIFY(artwork::badgeImage(one, 0).isNull());
}

void BadgeTest::unknownPictogramIsAStar()
{
    const auto svg = [](const QString& pictogram) {
        return artwork::badgeSvg(achievement(Kind::Skill, 1, u"zelf"_s, pictogram));
    };
    QCOMPARE(svg(u"../../etc/passwd"_s), svg(u"vh-eigen"_s));
    QCOMPARE(svg(QString()), svg(u"vh-eigen"_s));
    QVERIFY(svg(u"vh-helpen"_s) != svg(u"vh-eigen"_s));
}

void BadgeTest::sameBytesFromAnyThread()
{
    const Achievement one = framework::Achievements::builtIn().list.front();
    const QByteArray expected = artwork::badgePng(one, 128);
    std::array<QByteArray, 4> made;
    std::array<std::thread, 4> threads;
    for (size_t i = 0; i < made.size(); ++i)
        threads[i] = std::thread([&one, &made, i] { made[i] = artwork::badgePng(one, 128); });
    for (std::thread& thread : threads)
        thread.join();
    for (const QByteArray& png : made)
        QCOMPARE(png, expected);
}

/// WCAG 2.2, 1.4.3 and 1.4.11: 4.5 for words, 3 for the rest; the design asks 4.5 of all.
void BadgeTest::coloursCanBeRead()
{
    for (const auto* zone : { u"denken", u"doen", u"samen", u"zelf", u"werk", u"wereld", u"own" }) {
        for (const auto& colours : { artwork::lightColours(zone), artwork::darkColours(zone) }) {
            QVERIFY(contrast(colours.zone, colours.onZone) >= 4.5);
            QVERIFY(contrast(colours.zone, colours.tint) >= 4.5);
        }
    }
    QVERIFY(artwork::lightColours(u"denken").zone != artwork::darkColours(u"denken").zone);
}

QTEST_MAIN(BadgeTest)
#include "badgetest.moc"

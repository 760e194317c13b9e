// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/framework/phrases.h"

#include "core/framework/framework.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using framework::Phrases;

class PhrasesTest : public QObject {
    Q_OBJECT
private slots:
    void everyKeyInEveryLanguage();
    void placeholdersAreTheSame();
    void zonesAreNamedAsInTheFramework();
    void languages();
    void languageToSpeakWithoutCards();
    void missingWordsAreDutch();
    void refuses_data();
    void refuses();
};

void PhrasesTest::everyKeyInEveryLanguage()
{
    const Phrases& phrases = Phrases::builtIn();
    QVERIFY(phrases.keys().size() > 150);
    for (const QString& key : phrases.keys()) {
        const QByteArray latin = key.toLatin1();
        for (const QString& language : phrases.languages())
            QVERIFY2(phrases.has(language, QLatin1StringView(latin)), qPrintable(language + key));
    }
}

void PhrasesTest::placeholdersAreTheSame()
{
    static const QRegularExpression placeholder(u"%\\d"_s);
    const auto found = [](const QString& text) {
        QSet<QString> all;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            all.insert(it.next().captured());
        return all;
    };
    const Phrases& phrases = Phrases::builtIn();
    for (const QString& key : phrases.keys()) {
        const QByteArray latin = key.toLatin1();
        const auto dutch = found(phrases.text(u"nl", QLatin1StringView(latin)));
        for (const QString& language : phrases.languages())
            QCOMPARE(found(phrases.text(language, QLatin1StringView(latin))), dutch);
    }
}

void PhrasesTest::zonesAreNamedAsInTheFramework()
{
    for (const framework::Zone& zone : framework::Framework::builtIn().zones) {
        const QByteArray key = "zone." + zone.id.toLatin1();
        for (const QString& language : Phrases::builtIn().languages())
            QCOMPARE(Phrases::builtIn().text(language, QLatin1StringView(key)),
                     zone.name.in(language));
    }
}

void PhrasesTest::languages()
{
    const Phrases& phrases = Phrases::builtIn();
    QCOMPARE(phrases.languages(), (QStringList{ u"nl"_s, u"ar"_s, u"en"_s, u"uk"_s }));
    QCOMPARE(phrases.direction(u"ar"), Qt::RightToLeft);
    QCOMPARE(phrases.direction(u"uk"), Qt::LeftToRight);
    QCOMPARE(phrases.nativeName(u"ar"), u"العربية"_s);
    QCOMPARE(phrases.dutchName(u"uk"), u"Oekraïens"_s);
    QVERIFY(phrases.reviewed(u"nl") && !phrases.reviewed(u"ar") && !phrases.reviewed(u"uk"));
    QCOMPARE(phrases.language(u"ar").script, u"Arab"_s);
}

void PhrasesTest::languageToSpeakWithoutCards()
{
    const Phrases& phrases = Phrases::builtIn();
    QSet<QString> codes;
    for (const framework::Language& language : phrases.spoken()) {
        QVERIFY2(!codes.contains(language.code), qPrintable(language.code));
        codes.insert(language.code);
        QCOMPARE(language.cards, phrases.languages().contains(language.code));
    }
    for (const auto* code : { u"fa", u"ti", u"tr", u"fr", u"pl", u"so", u"es", u"ar" })
        QVERIFY(codes.contains(QString::fromUtf16(code)));
    QCOMPARE(phrases.dutchName(u"ti"), u"Tigrinya"_s);
    QCOMPARE(phrases.direction(u"fa"), Qt::RightToLeft);
    QCOMPARE(phrases.nativeName(u"xx"), u"xx"_s);
}

void PhrasesTest::missingWordsAreDutch()
{
    QCOMPARE(Phrases::builtIn().text(u"so", "answer.can"_L1), u"Kan ik"_s);
    QCOMPARE(Phrases::builtIn().text(u"ar", "answer.can"_L1), u"أستطيع"_s);
    QCOMPARE(Phrases::builtIn().text(u"nl", "no.such"_L1), u"no.such"_s);
    QVERIFY(!Phrases::builtIn().has(u"so", "answer.can"_L1));
}

void PhrasesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const QByteArray head =
        R"({"code": "xx", "nativeName": "X", "dutchName": "X", "script": "Latn")";
    QTest::newRow("no direction") << head + "}" << u"direction is missing or no text"_s;
    QTest::newRow("other direction")
        << head + R"(, "direction": "up"})" << u"direction is neither ltr nor rtl"_s;
    QTest::newRow("no words") << head + R"(, "direction": "ltr"})" << u"words is missing"_s;
    QTest::newRow("empty word") << head + R"(, "direction": "ltr", "words": {"word.yes": " "}})"
                                << u"word.yes has no words"_s;
}

void PhrasesTest::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto parsed = Phrases::parse(json);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().detail, message);
}

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrasestest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/session/learnerwords.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace inkaart;
using namespace Qt::StringLiterals;

class LearnerWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void joinsLanguages_data();
    void joinsLanguages();
    void saysWhenTheLastTalkWas_data();
    void saysWhenTheLastTalkWas();
    void englishWhereTheFrameIsEnglish();

private:
    QTranslator m_dutch;
};

void LearnerWordsTest::initTestCase()
{
    QVERIFY(m_dutch.load(u":/inkaart/translations/inkaart_nl.qm"_s));
    QCoreApplication::installTranslator(&m_dutch);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

void LearnerWordsTest::joinsLanguages_data()
{
    QTest::addColumn<QStringList>("codes");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringList() << QString();
    QTest::newRow("one") << QStringList{ u"nl"_s } << u"Nederlands"_s;
    QTest::newRow("Dutch first") << QStringList{ u"ar"_s, u"nl"_s } << u"Nederlands en Arabisch"_s;
    QTest::newRow("three") << QStringList{ u"uk"_s, u"ru"_s, u"nl"_s }
                           << u"Nederlands, Oekraïens en Russisch"_s;
    QTest::newRow("five") << QStringList{ u"nl"_s, u"ar"_s, u"en"_s, u"fr"_s, u"tr"_s }
                          << u"Nederlands, Arabisch en 3 andere"_s;
    QTest::newRow("twice the same") << QStringList{ u"nl"_s, u"nl"_s } << u"Nederlands"_s;
}

void LearnerWordsTest::joinsLanguages()
{
    QFETCH(QStringList, codes);
    QFETCH(QString, words);
    QCOMPARE(session::languagesInWords(codes), words);
}

void LearnerWordsTest::saysWhenTheLastTalkWas_data()
{
    QTest::addColumn<QString>("talk");
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<QString>("words");
    const QString never;
    QTest::newRow("never") << never << never << u"Nog geen gesprek"_s;
    QTest::newRow("today") << u"2026-05-12T08:00:00"_s << never << u"Gesprek vandaag"_s;
    QTest::newRow("this year") << u"2026-04-28T08:00:00"_s << never << u"Gesprek op 28 april"_s;
    QTest::newRow("last year") << u"2025-12-31T08:00:00"_s << never
                               << u"Gesprek op 31 december 2025"_s;
    QTest::newRow("waiting") << u"2026-04-28T08:00:00"_s << u"2026-05-21T08:00:00"_s
                             << u"Wacht op toestemming, nog 9 dagen"_s;
    QTest::newRow("one day") << never << u"2026-05-13T12:00:00"_s
                             << u"Wacht op toestemming, nog 1 dag"_s;
    QTest::newRow("over") << never << u"2026-05-11T08:00:00"_s
                          << u"De wachttijd voor toestemming is voorbij"_s;
}

void LearnerWordsTest::saysWhenTheLastTalkWas()
{
    QFETCH(QString, talk);
    QFETCH(QString, waiting);
    QFETCH(QString, words);
    const auto at = [](const QString& text) {
        return text.isEmpty() ? 0 : QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
    };
    const dossier::Card card{ .lastTalk = at(talk), .waitingUntil = at(waiting) };
    const QDateTime now = QDateTime::fromString(u"2026-05-12T10:00:00"_s, Qt::ISODate);
    QCOMPARE(session::lastTalkInWords(card, now), words);
}

void LearnerWordsTest::englishWhereTheFrameIsEnglish()
{
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(session::languageInWords(u"ar"_s), u"Arabic"_s);
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

QTEST_GUILESS_MAIN(LearnerWordsTest)
#include "learnerwordstest.moc"

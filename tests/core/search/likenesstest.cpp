// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/search/likeness.h"

#include "core/search/fold.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using search::Why;

class LikenessTest : public QObject {
    Q_OBJECT
private slots:
    void mayBeOnePerson_data();
    void mayBeOnePerson();
    void someoneElse_data();
    void someoneElse();
};

void LikenessTest::mayBeOnePerson_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("why");
    QTest::newRow("capitals") << u"amina YUSUF"_s << u"Amina Yusuf"_s << int(Why::Same);
    QTest::newRow("accents") << u"Zoe Jansen"_s << u"Zoë Jansen"_s << int(Why::Same);
    QTest::newRow("order") << u"Yusuf Amina"_s << u"Amina Yusuf"_s << int(Why::SameWords);
    QTest::newRow("one word more")
        << u"Amina Yusuf"_s << u"Amina Fatima Yusuf"_s << int(Why::SameWords);
    QTest::newRow("only a call name") << u"Amina"_s << u"Amina Yusuf"_s << int(Why::SameWords);
    QTest::newRow("double letter") << u"Mohamed Ali"_s << u"Mohammed Ali"_s << int(Why::FewLetters);
    QTest::newRow("a letter") << u"Yusuf"_s << u"Yusef"_s << int(Why::FewLetters);
    QTest::newRow("letters swapped")
        << u"Oksana Koval"_s << u"Oskana Koval"_s << int(Why::FewLetters);
    QTest::newRow("sh and sj") << u"Sjirin"_s << u"Shirin"_s << int(Why::SameSound);
    QTest::newRow("arabic") << u"Amina Yusuf"_s << u"أمينة يوسف"_s << int(Why::SameSound);
    QTest::newRow("cyrillic") << u"Danylo Koval"_s << u"Данило Коваль"_s << int(Why::FewLetters);
}

void LikenessTest::mayBeOnePerson()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, why);
    const auto like = search::compareKeys(search::fold(one), search::fold(other));
    QVERIFY2(like.score >= 0.8, qPrintable(QString::number(like.score)));
    QCOMPARE(int(like.why), why);
    QCOMPARE(search::likeness(other, one), like.score);
}

void LikenessTest::someoneElse_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("other family name") << u"Amina Yusuf"_s << u"Amina Bakker"_s;
    QTest::newRow("short names") << u"Ali"_s << u"Eli"_s;
    QTest::newRow("ahmed, hamid") << u"Ahmed"_s << u"Hamid"_s;
    QTest::newRow("one letter in each of the short") << u"Jan Bos"_s << u"Jon Bas"_s;
    QTest::newRow("nothing") << QString() << u"Amina"_s;
    QTest::newRow("two nothings") << QString() << QString();
    QTest::newRow("other script, other name") << u"Amina Yusuf"_s << u"خالد يوسف"_s;
}

void LikenessTest::someoneElse()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(search::likeness(one, other) < 0.8,
             qPrintable(QString::number(search::likeness(one, other))));
}

QTEST_GUILESS_MAIN(LikenessTest)
#include "likenesstest.moc"

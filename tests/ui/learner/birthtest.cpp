// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/learner/birth.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class BirthTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void births_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("understood");
        QTest::addColumn<QString>("shown");
        QTest::newRow("nothing") << QString() << true << QString();
        QTest::newRow("year") << u" 2009 "_s << true << u"2009"_s;
        QTest::newRow("Arabic digits") << u"٢٠٠٩"_s << true << u"2009"_s;
        QTest::newRow("day") << u"3-12-2009"_s << true << u"3-12-2009"_s;
        QTest::newRow("slashes") << u"03/12/2009"_s << true << u"3-12-2009"_s;
        QTest::newRow("no such day") << u"31-2-2009"_s << false << QString();
        QTest::newRow("future") << u"2030"_s << false << QString();
        QTest::newRow("tomorrow") << u"24-11-2026"_s << false << QString();
        QTest::newRow("long ago") << u"1850"_s << false << QString();
        QTest::newRow("words") << u"zeventien"_s << false << QString();
    }
    void births()
    {
        QFETCH(QString, typed);
        QFETCH(bool, understood);
        QFETCH(QString, shown);
        const auto birth = learner::readBirth(typed, QDate(2026, 11, 23));
        QCOMPARE(birth.has_value(), understood);
        if (birth)
            QCOMPARE(learner::birthInField(*birth), shown);
    }
};

QTEST_GUILESS_MAIN(BirthTest)
#include "birthtest.moc"

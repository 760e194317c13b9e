// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/recoverygroups.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;

class RecoveryGroupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isAnswered_data();
    void isAnswered();
};

void RecoveryGroupsTest::isAnswered_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("answered");
    QTest::newRow("whole") << u"N0P2-JVK6-8TTJ-J8C6-AERN-EWXJ-M0F3-PJT1"_s << true;
    QTest::newRow("sloppy") << u" n0p2jvk6 8ttj j8c6 aern ewxj mof3 pjtl"_s << true;
    QTest::newRow("groups 3 and 7") << u"8ttj m0f3"_s << true;
    QTest::newRow("the other way round") << u"M0F3-8TTJ"_s << true;
    QTest::newRow("one group") << u"8TTJ"_s << false;
    QTest::newRow("one group twice") << u"8TTJ8TTJ"_s << false;
    QTest::newRow("a wrong letter") << u"8TTJ M0F4"_s << false;
    QTest::newRow("half of two") << u"TTJJ 8C6A"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("dashes") << u"- -"_s << false;
}

void RecoveryGroupsTest::isAnswered()
{
    QFETCH(QString, typed);
    QFETCH(bool, answered);
    const shell::RecoveryGroups groups(u"N0P2-JVK6-8TTJ-J8C6-AERN-EWXJ-M0F3-PJT1"_s);
    QCOMPARE(groups.groups().size(), 8);
    QCOMPARE(groups.isAnsweredBy(typed), answered);
}

QTEST_GUILESS_MAIN(RecoveryGroupsTest)
#include "recoverygroupstest.moc"

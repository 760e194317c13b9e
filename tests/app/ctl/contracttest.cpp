// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/program.h"

#include <QFile>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// app/ctl/README.md is the contract; the program must say the same.
class ContractTest : public QObject {
    Q_OBJECT

private:
    QString m_contract;

    QStringList commandNames() const
    {
        QStringList names;
        for (const QString& line : m_contract.split(u'\n')) {
            if (line.startsWith("### "_L1))
                names.append(line.sliced(4));
        }
        return names;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(INKAART_SOURCE_DIR "/app/ctl/README.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_contract = QString::fromUtf8(file.readAll());
    }

    void helpStandsInTheContract()
    {
        const Answer answer = ctl({ u"--help"_s });
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.size() > 1000);
        QVERIFY2(m_contract.contains(QString::fromUtf8(answer.out)),
                 "make app/ctl/README.md say what --help says");
    }

    void everyCommandHasItsOptions()
    {
        QCOMPARE(commandNames().size(), 18);
        for (const QString& name : commandNames()) {
            const Answer answer = ctl({ name, u"--help"_s });
            QCOMPARE(answer.code, 0);
            QVERIFY2(m_contract.contains(QString::fromUtf8(answer.out)), qPrintable(name));
        }
    }

    void usageIsAnswered_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 3;
        QTest::newRow("no such command") << QStringList{ u"fly"_s } << 3;
        QTest::newRow("no such option") << QStringList{ u"verify"_s, u"--fly"_s } << 3;
        QTest::newRow("option without value") << QStringList{ u"learners"_s, u"--store"_s } << 3;
        QTest::newRow("verify nothing") << QStringList{ u"verify"_s } << 3;
        QTest::newRow("verify what is not there")
            << QStringList{ u"verify"_s, u"/nowhere/at/all"_s } << 2;
        QTest::newRow("no store there")
            << QStringList{ u"learners"_s, u"--store"_s, u"/nowhere"_s } << 2;
        QTest::newRow("another format") << QStringList{ u"issue"_s, u"--format"_s, u"di"_s } << 3;
        QTest::newRow("a bad seed") << QStringList{ u"keygen"_s, u"--seed"_s, u"12"_s } << 3;
        QTest::newRow("rate without a level") << QStringList{ u"rate"_s, u"add"_s } << 3;
        QTest::newRow("certificate of nothing") << QStringList{ u"certificate"_s } << 3;
    }

    void usageIsAnswered()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = ctl(arguments);
        QTEST(answer.code, "code");
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(answer.error.startsWith("inkaartctl: "));
    }

    void versionIsSaid()
    {
        QCOMPARE(ctl({ u"--version"_s }).line(), u"inkaartctl " INKAART_VERSION ""_s);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"

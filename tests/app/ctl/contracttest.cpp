// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/app/ctl/program.h"

#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;
using inkaart::tests::ctlInto;

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
        QCOMPARE(commandNames().size(), 29);
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
        QTest::newRow("a clock that is none")
            << QStringList{ u"learners"_s, u"--clock"_s, u"gisteren"_s } << 3;
        const QStringList add{ u"learner"_s, u"add"_s, u"--call-name"_s, u"Bo"_s };
        QTest::newRow("born before the year 0")
            << add + QStringList{ u"--birth-year"_s, u"-5"_s } << 3;
        QTest::newRow("born much later") << add + QStringList{ u"--birth-year"_s, u"99999"_s } << 3;
        QTest::newRow("born some time") << add + QStringList{ u"--birth-year"_s, u"ooit"_s } << 3;
        QTest::newRow("a path as language")
            << add + QStringList{ u"--language"_s, u"../../x"_s } << 3;
        QTest::newRow("perhaps") << add + QStringList{ u"--consent"_s, u"maybe"_s } << 3;
        QTest::newRow("verify a folder") << QStringList{ u"verify"_s, u"/tmp"_s } << 2;
        QTest::newRow("verify a device") << QStringList{ u"verify"_s, u"/dev/zero"_s } << 2;
        QTest::newRow("rate without a level") << QStringList{ u"rate"_s, u"add"_s } << 3;
        QTest::newRow("certificate of nothing") << QStringList{ u"certificate"_s } << 3;
        const auto row = [](const char* words) {
            QTest::newRow(words) << QString::fromLatin1(words).split(u' ') << 3;
        };
        row("bake a b");
        row("bake a b c d");
        row("unbake");
        row("init ");
        row("demo ");
        row("learners extra --store x");
        row("keygen a b");
        row("show 01234567-89ab-cdef-0123-456789abcdef junk --store x");
        row("learners --store x --json=no");
        row("learners");
        row("learners --store=");
        row("check");
        row("backup x");
        row("show --store x");
        row("show junk --store x");
        row("export --store x");
        row("rate add --store x --skill plannen --level can");
        row("rate add --store x --learner junk --skill plannen --level can");
        row("rate add --store x --learner 01234567-89ab-cdef-0123-456789abcdef --skill plannen"
            " --level can --voice other");
        row("evidence add --store x --skill plannen");
        row("award add --store x --achievement plannen/1");
        row("award batch --store x --achievement plannen/1");
        row("award batch --store x --csv y");
        row("issue --achievement a --subject b --key c --issuer d --valid-from x");
        row("issue --achievement a --subject b --key c --issuer d --kid=");
        row("verify x --at zzz");
        row("status-list");
        row("status-list make");
        row("status-list create");
        row("status-list create --id https://a.nl/1 --key k --issuer did:web:a.nl");
        row("status-list create --id a --key k --issuer b --out c --purpose message");
        row("status-list create --id a --key k --issuer b --out c --size 8");
        row("status-list create --id a --key k --issuer b --out c --format pdf");
        row("status-list create --id a --key k --issuer b --out c --size many");
        row("status-list set x 1");
        row("status-list set x --key k");
        row("status-list set x -1 --key k");
        row("status-list get x");
        row("status-list get x 1 2");
        row("status-list get x 0x1");
        row("endorse x --claim a --key b");
        row("endorse --claim a --key b --issuer c");
        row("endorse x y --claim a --key b --issuer c");
        row("endorse x --claim a --key b --issuer c --format pdf");
        row("verify-page x");
        row("certificate x --out y --language nl,zz");
        row("certificate x --out y --language ../../x");
        row("certificate x --out y --city javascript:alert(1)");
        row("certificate x --out y --city http://stad.nl");
        row("certificate x --out y --kind passport");
        row("certificate junk --store x --all --out y");
        row("learner add --store x --call-name Bo --photos perhaps");
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

    /// A crash must not leave names or the passphrase on the disk, nor the list of processes tell.
    void nothingOfItsMemoryIsKept()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"INKAART_PASSPHRASE"_s, u"zes losse woorden"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(INKAART_BIN_DIR "/inkaartctl"), { u"inspect"_s, u"-"_s });
        QVERIFY(process.waitForStarted());
        const auto told = [&process](const QString& what) {
            QFile file(u"/proc/%1/%2"_s.arg(process.processId()).arg(what));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QTRY_VERIFY(told(u"environ"_s).contains("INKAART_PASSPHRASE")
                    && !told(u"environ"_s).contains("zes losse woorden"));
        QVERIFY(told(u"status"_s).contains("Umask:\t0077"));
        const QByteArray limits = told(u"limits"_s);
        const qsizetype at = limits.indexOf("Max core file size");
        QCOMPARE(limits.sliced(at, limits.indexOf('\n', at) - at).simplified(),
                 "Max core file size 0 0 bytes");
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished());
    }

    void aPipeIsNoFile()
    {
        const QTemporaryDir folder;
        const QString pipe = folder.filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(qPrintable(pipe), 0600), 0);
        QCOMPARE(ctl({ u"verify"_s, pipe }).code, 2);
        // What comes in by "-" may be one.
        QCOMPARE(ctl({ u"verify"_s, u"-"_s }, "{}").code, 1);
    }

    void restoreNeedsASecret()
    {
        QProcess process;
        process.start(QStringLiteral(INKAART_BIN_DIR "/inkaartctl"),
                      { u"restore"_s, u"/nowhere/a"_s, u"/nowhere/b"_s });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("--secret-file"));
    }

    void helpThatFindsNoRoom_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("all") << QStringList{ u"--help"_s };
        QTest::newRow("one") << QStringList{ u"verify"_s, u"--help"_s };
        QTest::newRow("version") << QStringList{ u"--version"_s };
        QTest::newRow("an answer") << QStringList{ u"skills"_s };
    }

    void helpThatFindsNoRoom()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        QFETCH(QStringList, arguments);
        QCOMPARE(ctlInto(u"/dev/full"_s, arguments), 2);
    }

    void skillsAreNamed()
    {
        const Answer words = ctl({ u"skills"_s });
        QCOMPARE(words.code, 0);
        QVERIFY(words.out.count('\n') >= 24);
        QVERIFY(words.out.contains("samenwerken  samen  Samenwerken  "));
        for (const QByteArray& line : ctl({ u"skills"_s, u"--json"_s }).out.trimmed().split('\n')) {
            const auto skill = QJsonDocument::fromJson(line).object();
            for (const QString& member : { u"id"_s, u"zone"_s, u"nl"_s, u"en"_s })
                QVERIFY2(!skill[member].toString().isEmpty(), line.constData());
        }
    }

    void achievementsAreListedWithTheirCriteria()
    {
        const Answer words = ctl({ u"achievements"_s });
        QCOMPARE(words.code, 0);
        QVERIFY(words.out.contains("\nsamenwerken/2  "));
        QVERIFY(words.out.contains("\n  a  "));
        const QList<QByteArray> lines =
            ctl({ u"achievements"_s, u"--json"_s }).out.trimmed().split('\n');
        QCOMPARE(lines.size(), 24 * 3 + 5);
        for (const QByteArray& line : lines) {
            const auto one = QJsonDocument::fromJson(line).object();
            QVERIFY2(!one["name"_L1].toString().isEmpty(), line.constData());
            QVERIFY2(one["criteria"_L1].toObject().size() >= 3, line.constData());
        }
    }

    void versionIsSaid()
    {
        QCOMPARE(ctl({ u"--version"_s }).line(), u"inkaartctl " INKAART_VERSION ""_s);
    }
};

QTEST_GUILESS_MAIN(ContractTest)
#include "contracttest.moc"

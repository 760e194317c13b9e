// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/app/ctl/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// What lies on the disk after something was refused or went wrong.
class LeftoversTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void aBackupWithLossesKeepsTheOneBefore()
    {
        const QString centre = path(u"losing"_s);
        const QString file = path(u"whole.inkaart"_s);
        QCOMPARE(ctl({ u"demo"_s, centre, u"--learners"_s, u"3"_s, u"--seed"_s, u"7"_s }).code, 0);
        const QStringList call = { u"backup"_s, file, u"--store"_s, centre, u"--json"_s };
        QCOMPARE(ctl(call).json()["path"_L1].toString(), file);
        const auto bytes = [&file] {
            QFile whole(file);
            return whole.open(QIODevice::ReadOnly) ? whole.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        QVERIFY(QDir(centre + u"/blobs"_s).removeRecursively());
        const Answer made = ctl(call);
        QCOMPARE(made.code, 1);
        QCOMPARE(bytes(), before);
        const QString beside = made.json()["path"_L1].toString();
        QVERIFY(beside != file && beside.endsWith(".inkaart"_L1) && QFile::exists(beside));
        QVERIFY(ctl(call.first(4)).out.contains("the backup that lay there is kept"));
    }

    void aRefusedInitLeavesNothing_data()
    {
        QTest::addColumn<QStringList>("there");
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("a file in the way") << QStringList{ u"blobs"_s } << u"een lange wachtzin"_s;
        QTest::newRow("nothing to lock it with") << QStringList() << QString();
    }

    void aRefusedInitLeavesNothing()
    {
        QFETCH(QStringList, there);
        QFETCH(QString, passphrase);
        QTemporaryDir folder;
        for (const QString& name : there) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(ctl({ u"init"_s, folder.path() }, {}, passphrase).code != 0);
        QCOMPARE(
            QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            there);
    }

    void aDemoAtAWrongDateLeavesNothing_data()
    {
        QTest::addColumn<QString>("now");
        QTest::newRow("1970") << u"1970-01-01T12:00:00Z"_s;
        QTest::newRow("2099") << u"2099-01-01T12:00:00Z"_s;
    }

    void aDemoAtAWrongDateLeavesNothing()
    {
        QFETCH(QString, now);
        const QString centre = path(u"wrong-date"_s);
        const Answer made = ctl({ u"demo"_s, centre, u"--clock"_s, now });
        QCOMPARE(made.code, 1);
        QVERIFY(made.out.isEmpty());
        QVERIFY(made.error.contains("clock"));
        QVERIFY(!QFile::exists(centre));
    }
};

QTEST_GUILESS_MAIN(LeftoversTest)
#include "leftoverstest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Backup and restore by command, and the secrets they take.
#include "tests/unitmain.h"

#include "tests/app/ctl/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace inkaart;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

class BackupsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_store;

    QString path(const QString& name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase()
    {
        m_store = path(u"centre"_s);
        QCOMPARE(ctl({ u"demo"_s, m_store, u"--learners"_s, u"5"_s, u"--seed"_s, u"7"_s }).code, 0);
    }

    void backupComesBack()
    {
        const QString file = path(u"backup.inkaart"_s);
        QFile secret(path(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("een goede wachtzin\n");
        secret.close();
        const Answer made = ctl({ u"backup"_s, file, u"--store"_s, m_store,
                                  u"--backup-passphrase-file"_s, secret.fileName(), u"--json"_s });
        QCOMPARE(made.code, 0);
        QVERIFY(made.json()["readBack"_L1].toBool());
        const QString back = path(u"back"_s);
        const Answer restored =
            ctl({ u"restore"_s, file, back, u"--secret-file"_s, secret.fileName(), u"--json"_s });
        QCOMPARE(restored.code, 0);
        QCOMPARE(restored.json()["changes"_L1], made.json()["changes"_L1]);
        QCOMPARE(ctl({ u"learners"_s, u"--store"_s, back }).out,
                 ctl({ u"learners"_s, u"--store"_s, m_store }).out);
        QCOMPARE(ctl({ u"restore"_s, file, back, u"--secret-file"_s, secret.fileName() }).code, 1);
    }

    void aBackupHasNoShorterPassphraseThanACentre()
    {
        for (const QByteArray& text :
             { QByteArray(), QByteArray("x"), QByteArray("1234567\r\n") }) {
            QFile secret(path(u"short"_s));
            QVERIFY(secret.open(QIODevice::WriteOnly));
            secret.write(text);
            secret.close();
            const Answer made = ctl({ u"backup"_s, path(u"short.inkaart"_s), u"--store"_s, m_store,
                                      u"--backup-passphrase-file"_s, secret.fileName() });
            QCOMPARE(made.code, 1);
            QCOMPARE(made.error.count('\n'), 1);
            QVERIFY(!QFile::exists(path(u"short.inkaart"_s)));
        }
    }

    void secretsComeFromAnyEditor_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("Linux") << QByteArray("voorbeeld\nmeer\n");
        QTest::newRow("no end") << QByteArray("voorbeeld");
        QTest::newRow("Windows") << QByteArray("voorbeeld\r\n");
        QTest::newRow("with a mark") << QByteArray("\xEF\xBB\xBFvoorbeeld\r\n");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFEv\0o\0o\0r\0b\0e\0e\0l\0d\0\r\0\n\0", 24);
    }

    void secretsComeFromAnyEditor()
    {
        QFETCH(QByteArray, text);
        QFile secret(path(u"editor"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write(text);
        secret.close();
        const Answer answer = ctl(
            { u"learners"_s, u"--store"_s, m_store, u"--passphrase-file"_s, secret.fileName() });
        QVERIFY2(answer.code == 0, answer.error.constData());
    }

    void backupNeverOverwritesTheStore()
    {
        const Answer into =
            ctl({ u"backup"_s, m_store + u"/inkaart.sqlite"_s, u"--store"_s, m_store });
        QCOMPARE(into.code, 1);
        QVERIFY(into.error.contains("may not lie in the folder of the centre itself"));
        QCOMPARE(ctl({ u"check"_s, u"--store"_s, m_store }).code, 0);
        QFile other(path(u"brief.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("Beste") == 5);
        other.close();
        QCOMPARE(ctl({ u"backup"_s, other.fileName(), u"--store"_s, m_store }).code, 1);
        QCOMPARE(other.size(), 5);
    }

    void backupSaysWhatTheStoreHadLost()
    {
        const QString damaged = path(u"damaged"_s);
        QCOMPARE(ctl({ u"demo"_s, damaged, u"--learners"_s, u"3"_s, u"--seed"_s, u"7"_s }).code, 0);
        QVERIFY(QDir(damaged + u"/blobs"_s).removeRecursively());
        const QStringList call = { u"backup"_s, path(u"damaged.inkaart"_s), u"--store"_s, damaged };
        const Answer made = ctl(call);
        QCOMPARE(made.code, 1);
        QVERIFY(made.out.contains("not in it: a piece of a file is missing"));
        QVERIFY(!ctl(call + QStringList{ u"--json"_s }).json()["missing"_L1].toArray().isEmpty());
    }
};

QTEST_MAIN(BackupsTest)
#include "backupstest.moc"

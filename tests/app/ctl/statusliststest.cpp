// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/program.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// status-list, and verify with lists and DID documents that lie in a folder.
class StatusListsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_did;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString list() const { return path(u"web/stad.example/status/1"_s); }
    Answer create(const QString& issuer, const QStringList& more = {}) const
    {
        return ctl(QStringList{ u"status-list"_s, u"create"_s, u"--id"_s,
                                u"https://stad.example/status/1"_s, u"--key"_s, path(u"key.jwk"_s),
                                u"--issuer"_s, issuer, u"--out"_s, list(), u"--clock"_s,
                                u"2026-03-01T00:00:00Z"_s }
                   + more);
    }
    Answer set(const QString& index, const QStringList& more = {}) const
    {
        return ctl(QStringList{ u"status-list"_s, u"set"_s, list(), index, u"--key"_s,
                                path(u"key.jwk"_s), u"--clock"_s, u"2026-04-01T00:00:00Z"_s }
                   + more);
    }
    QString get(const QString& index) const
    {
        const Answer answer = ctl({ u"status-list"_s, u"get"_s, list(), index });
        return answer.code == 0 ? answer.line() : u"exit %1"_s.arg(answer.code);
    }
    static void formats()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("Data Integrity") << u"di"_s;
        QTest::newRow("JWT") << u"jwt"_s;
    }
    /// A badge of \a issuer with entry \a index.
    void issue(const QString& issuer, const QString& index) const
    {
        write(u"issuer.json"_s,
              "{\"type\":[\"Profile\"],\"name\":\"Stad\",\"id\":\"" + issuer.toLatin1() + "\"}");
        const Answer answer = ctl(
            { u"issue"_s, u"--achievement"_s, path(u"achievement.json"_s), u"--subject"_s,
              path(u"subject.json"_s), u"--key"_s, path(u"key.jwk"_s), u"--issuer"_s,
              path(u"issuer.json"_s), u"--status"_s, u"https://stad.example/status/1#"_s + index,
              u"--valid-from"_s, u"2026-03-01T00:00:00Z"_s, u"--out"_s, path(u"badge.jwt"_s) });
        QVERIFY2(answer.code == 0, answer.error.constData());
    }
    Answer verify(const QStringList& more) const
    {
        return ctl(
            QStringList{ u"verify"_s, path(u"badge.jwt"_s), u"--at"_s, u"2026-06-01T00:00:00Z"_s }
            + more);
    }

private Q_SLOTS:
    void init()
    {
        QDir(path(u"web"_s)).removeRecursively();
        QVERIFY(QDir(m_folder.path()).mkpath(u"web/stad.example/status"_s));
        write(u"achievement.json"_s,
              "{\"id\":\"urn:uuid:1\",\"type\":[\"Achievement\"],\"name\":\"Lassen\","
              "\"description\":\"Kan lassen\",\"criteria\":{\"narrative\":\"Last een naad\"}}");
        write(u"subject.json"_s, "{}");
        m_did =
            ctl({ u"keygen"_s, u"--seed"_s, u"02"_s.repeated(32), u"--out"_s, path(u"key.jwk"_s) })
                .line();
        QVERIFY(m_did.startsWith("did:key:"_L1));
    }

    void makesSetsAndReads_data() { formats(); }

    void makesSetsAndReads()
    {
        QFETCH(QString, format);
        const QStringList how{ u"--format"_s, format };
        QCOMPARE(create(m_did, how).code, 0);
        for (const QString& index : { u"0"_s, u"7"_s, u"131071"_s })
            QCOMPARE(get(index), u"0"_s);
        for (const QString& index : { u"0"_s, u"131071"_s })
            QCOMPARE(set(index).code, 0);
        QCOMPARE(get(u"0"_s), u"1"_s);
        QCOMPARE(get(u"1"_s), u"0"_s);
        QCOMPARE(get(u"131070"_s), u"0"_s);
        QCOMPARE(get(u"131071"_s), u"1"_s);
        QCOMPARE(set(u"0"_s, { u"--clear"_s }).code, 0);
        QCOMPARE(get(u"0"_s), u"0"_s);
        QCOMPARE(get(u"131071"_s), u"1"_s);
        const auto json = QJsonDocument::fromJson(
            ctl({ u"status-list"_s, u"get"_s, list(), u"131071"_s, u"--json"_s }).out);
        QCOMPARE(json["value"_L1].toInt(), 1);
        QCOMPARE(json["purpose"_L1].toString(), u"revocation"_s);
    }

    void outOfRangeIsRefused()
    {
        QCOMPARE(create(m_did).code, 0);
        const QByteArray before = read(u"web/stad.example/status/1"_s);
        QCOMPARE(set(u"131072"_s).code, 1);
        QCOMPARE(get(u"131072"_s), u"exit 1"_s);
        QCOMPARE(read(u"web/stad.example/status/1"_s), before);
        QCOMPARE(create(m_did, { u"--size"_s, u"200000"_s }).code, 0);
        QCOMPARE(get(u"199999"_s), u"0"_s);
    }

    void onlyOwnListsAreSignedAnew_data() { formats(); }

    void onlyOwnListsAreSignedAnew()
    {
        QFETCH(QString, format);
        const QStringList how{ u"--format"_s, format };
        QCOMPARE(create(m_did, how).code, 0);
        const QByteArray good = read(u"web/stad.example/status/1"_s);
        QByteArray changed = good;
        changed[good.size() - 20] = good[good.size() - 20] == 'A' ? 'B' : 'A';
        write(u"web/stad.example/status/1"_s, changed);
        QCOMPARE(set(u"1"_s).code, 1);
        QCOMPARE(read(u"web/stad.example/status/1"_s), changed);
        write(u"web/stad.example/status/1"_s, good);
        QCOMPARE(ctl({ u"keygen"_s, u"--out"_s, path(u"other.jwk"_s) }).code, 0);
        QCOMPARE(
            ctl({ u"status-list"_s, u"set"_s, list(), u"1"_s, u"--key"_s, path(u"other.jwk"_s) })
                .code,
            1);
        // A list in the name of a did:key that is not this key's own is none.
        QCOMPARE(create(u"did:key:z6MkthhwwHAHcDU2chyCPcwpbUEhZfD1MCGhEcxF8JqTsAdt"_s, how).code,
                 1);
        QCOMPARE(ctl({ u"status-list"_s, u"get"_s, path(u"key.jwk"_s), u"1"_s }).code, 2);
    }

    void verifyAsksTheFolder_data() { formats(); }

    void verifyAsksTheFolder()
    {
        QFETCH(QString, format);
        const QStringList how{ u"--format"_s, format };
        issue(m_did, u"131071"_s);
        const QStringList folder{ u"--web"_s, path(u"web"_s), u"--offline"_s, u"--trust"_s, m_did };
        QCOMPARE(verify(folder).code, 4);
        QCOMPARE(create(m_did, how).code, 0);
        QCOMPARE(verify(folder).code, 0);
        QCOMPARE(set(u"131071"_s).code, 0);
        const Answer revoked = verify(folder + QStringList{ u"--json"_s });
        QCOMPARE(revoked.code, 1);
        QVERIFY(revoked.out.contains("\"reason\":\"revoked\""));
        // Who asks nobody cannot know.
        QCOMPARE(verify({ u"--offline"_s, u"--trust"_s, m_did }).code, 4);
        QCOMPARE(verify({ u"--web"_s, path(u"nowhere"_s) }).code, 2);
    }

    void didWebInTheFolder()
    {
        const QString did = u"did:web:stad.example"_s;
        const QByteArray key = m_did.sliced(8).toLatin1();
        write(u"web/stad.example/.well-known/did.json"_s,
              "{\"id\":\"did:web:stad.example\",\"assertionMethod\":[{\"id\":\"#key-1\",\"type\":"
              "\"Multikey\",\"controller\":\"did:web:stad.example\",\"publicKeyMultibase\":\""
                  + key + "\"}]}");
        QCOMPARE(create(did, { u"--kid"_s, did + u"#key-1"_s }).code, 0);
        issue(did, u"5"_s);
        const QStringList folder{ u"--web"_s, path(u"web"_s), u"--json"_s };
        const Answer unknown = verify(folder);
        QCOMPARE(unknown.code, 4);
        QVERIFY(unknown.out.contains("\"reason\":\"key-from-document\""));
        QVERIFY(unknown.out.contains("\"reason\":\"issuer-not-known\""));
        const QStringList trusting =
            folder + QStringList{ u"--trust"_s, path(u"web/stad.example/.well-known/did.json"_s) };
        QCOMPARE(verify(trusting).code, 0);
        QCOMPARE(set(u"5"_s).code, 0);
        QCOMPARE(verify(trusting).code, 1);
    }
};

QTEST_GUILESS_MAIN(StatusListsTest)
#include "statusliststest.moc"

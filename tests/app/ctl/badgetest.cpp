// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/program.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;
using inkaart::tests::ctlInto;

/// keygen, issue, verify, inspect and certificate on files.
class BadgeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_did;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The seed of RFC 8032, section 7.1, test 1.
        const Answer key =
            ctl({ u"keygen"_s, u"--seed"_s,
                  u"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"_s, u"--out"_s,
                  path(u"key.jwk"_s) });
        QCOMPARE(key.code, 0);
        m_did = key.line();
        QCOMPARE(m_did, u"did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw"_s);
        write(
            u"achievement.json"_s,
            R"({"id":"urn:inkaart:achievement:samenwerken/2","type":["Achievement"],"achievementType":"Competency",
            "name":"Samenwerken","description":"Werkt samen.","criteria":{"narrative":"- Doet mee\n- Helpt"}})");
        write(
            u"subject.json"_s,
            R"({"id":"urn:uuid:2f1c9a52-7d4a-4b6a-9d2b-0a6f4e3c1b77","type":["AchievementSubject"]})");
        write(u"issuer.json"_s, R"({"name":"De Schakel","type":["Profile"]})");
        const Answer issued =
            ctl({ u"issue"_s, u"--achievement"_s, path(u"achievement.json"_s), u"--subject"_s,
                  path(u"subject.json"_s), u"--key"_s, path(u"key.jwk"_s), u"--issuer"_s,
                  path(u"issuer.json"_s), u"--format"_s, u"jwt"_s, u"--valid-from"_s,
                  u"2026-03-01T09:30:00Z"_s, u"--out"_s, path(u"badge.jwt"_s) });
        QVERIFY2(issued.code == 0, issued.error.constData());
    }

    void outputThatFindsNoRoom()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("there is no /dev/full here");
        QCOMPARE(ctlInto(u"/dev/full"_s, { u"keygen"_s }), 2);
    }

    void storesAndDevicesAreNoPlaceForOutput()
    {
        const QString store = write(u"store"_s, QByteArray("SQLite format 3\0", 16));
        for (const QString& place : { store, m_folder.path() }) {
            const Answer answer = ctl({ u"keygen"_s, u"--out"_s, place });
            QCOMPARE(answer.code, 1);
            QVERIFY(answer.error.contains("cannot write the file"));
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(read(u"store"_s), QByteArray("SQLite format 3\0", 16));
    }

    void verdicts_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("isTrusted");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("verdict");
        const QByteArray badge = read(u"badge.jwt"_s).trimmed();
        QByteArray changed = badge;
        changed[changed.size() / 2] = changed[changed.size() / 2] == 'A' ? 'B' : 'A';
        QTest::newRow("known issuer") << badge << true << 0 << u"valid"_s;
        QTest::newRow("unknown issuer") << badge << false << 4 << u"unsure"_s;
        QTest::newRow("changed") << changed << true << 1 << u"refused"_s;
        QTest::newRow("cut") << badge.left(badge.size() - 10) << true << 1 << u"refused"_s;
    }

    void verdicts()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, isTrusted);
        QStringList arguments{ u"verify"_s, write(u"tried.jwt"_s, file), u"--json"_s, u"--at"_s,
                               u"2026-06-01T00:00:00Z"_s };
        if (isTrusted)
            arguments += { u"--trust"_s, m_did };
        const Answer answer = ctl(arguments);
        QTEST(answer.code, "code");
        QTEST(answer.json()["verdict"_L1].toString(), "verdict");
        QVERIFY(answer.json()["checks"_L1].toArray().size() >= 1);
    }

    void tooEarlyIsRefused()
    {
        const Answer answer = ctl({ u"verify"_s, path(u"badge.jwt"_s), u"--trust"_s, m_did,
                                    u"--at"_s, u"2026-02-01T00:00:00Z"_s });
        QCOMPARE(answer.code, 1);
    }

    void standardInputIsAFile()
    {
        const Answer answer = ctl({ u"inspect"_s, u"-"_s, u"--json"_s }, read(u"badge.jwt"_s));
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json()["issuer"_L1]["name"_L1].toString(), u"De Schakel"_s);
    }

    void aSubjectWithoutAnIdGetsAFreshOne()
    {
        const QString subject = write(u"bare.json"_s, R"({"type":["AchievementSubject"]})");
        const QStringList call{ u"issue"_s,
                                u"--achievement"_s,
                                path(u"achievement.json"_s),
                                u"--subject"_s,
                                subject,
                                u"--key"_s,
                                path(u"key.jwk"_s),
                                u"--issuer"_s,
                                path(u"issuer.json"_s) };
        const auto id = [&] {
            return ctl({ u"inspect"_s, u"-"_s, u"--json"_s }, ctl(call).out)
                .json()["credentialSubject"_L1]["id"_L1]
                .toString();
        };
        QVERIFY(id().startsWith("urn:uuid:"_L1));
        QVERIFY(id() != id());
    }

    void paperCarriesTheBadge()
    {
        const QString pdf = path(u"paper.pdf"_s);
        QCOMPARE(ctl({ u"certificate"_s, path(u"badge.jwt"_s), u"--out"_s, pdf }).code, 0);
        QVERIFY(read(u"paper.pdf"_s).startsWith("%PDF-"));
        const Answer answer =
            ctl({ u"verify"_s, pdf, u"--trust"_s, m_did, u"--at"_s, u"2026-06-01T00:00:00Z"_s });
        QVERIFY2(answer.code == 0, answer.error.constData());
    }

    void whatIsNoBadgeIsSaidSo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(1000, '\0');
        QTest::newRow("half a PDF") << QByteArray("%PDF-1.4\n1 0 obj\n");
        QTest::newRow("half a PNG") << QByteArray("\x89PNG\r\n\x1a\n", 8);
    }

    void whatIsNoBadgeIsSaidSo()
    {
        QFETCH(QByteArray, bytes);
        const Answer answer = ctl({ u"verify"_s, write(u"odd"_s, bytes) });
        QVERIFY(answer.code == 1 || answer.code == 2);
        QVERIFY(!answer.error.isEmpty() || !answer.out.isEmpty());
    }
};

QTEST_GUILESS_MAIN(BadgeTest)
#include "badgetest.moc"

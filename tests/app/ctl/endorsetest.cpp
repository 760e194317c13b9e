// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/program.h"
#include "tests/unitmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// endorse on files, and verify --recipient.
class EndorseTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_did;

    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString issued(const QString& format)
    {
        const QString name = path(u"badge."_s + format);
        const Answer answer =
            ctl({ u"issue"_s, u"--achievement"_s, path(u"achievement.json"_s), u"--subject"_s,
                  path(u"subject.json"_s), u"--key"_s, path(u"key.jwk"_s), u"--issuer"_s,
                  path(u"issuer.json"_s), u"--format"_s, format, u"--valid-from"_s,
                  u"2026-03-01T09:30:00Z"_s, u"--clock"_s, u"2026-03-01T09:30:00Z"_s, u"--out"_s,
                  name });
        return answer.code == 0 ? name : QString();
    }
    Answer endorsed(const QString& badge, const QString& claim, const QString& format = u"jwt"_s,
                    const QString& out = u"endorsement"_s)
    {
        return ctl({ u"endorse"_s, badge, u"--claim"_s, claim, u"--key"_s, path(u"own.jwk"_s),
                     u"--issuer"_s, path(u"endorser.json"_s), u"--format"_s, format, u"--clock"_s,
                     u"2026-04-01T10:00:00Z"_s, u"--out"_s, path(out) });
    }
    Answer verified(const QString& file, const QStringList& more = {}) const
    {
        return ctl(
            QStringList{ u"verify"_s, file, u"--json"_s, u"--at"_s, u"2026-06-01T00:00:00Z"_s }
            + more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(ctl({ u"keygen"_s, u"--out"_s, path(u"key.jwk"_s) }).code, 0);
        const Answer own = ctl({ u"keygen"_s, u"--out"_s, path(u"own.jwk"_s) });
        m_did = own.line();
        write(
            u"achievement.json"_s,
            R"({"id":"urn:inkaart:achievement:samenwerken/2","type":["Achievement"],"achievementType":"Competency",
            "name":"Samenwerken","description":"Werkt samen.","criteria":{"narrative":"- Helpt"}})");
        write(u"subject.json"_s, R"({"id":"urn:uuid:2f1c9a52-7d4a-4b6a-9d2b-0a6f4e3c1b77",
            "type":["AchievementSubject"],"identifier":[{"type":"IdentityObject","hashed":false,
            "identityType":"name","identityHash":"Sam"}]})");
        write(u"issuer.json"_s, R"({"name":"De Schakel"})");
        write(u"endorser.json"_s, R"({"name":"Fietsenmaker Jansen"})");
        write(u"claim.txt"_s, "Sam helpt **iedereen**.\n");
        QVERIFY(!issued(u"jwt"_s).isEmpty());
        QVERIFY(!issued(u"di"_s).isEmpty());
    }

    void bothFormats_data()
    {
        QTest::addColumn<QString>("badge");
        QTest::addColumn<QString>("format");
        for (const QString& badge : { u"jwt"_s, u"di"_s }) {
            for (const QString& format : { u"jwt"_s, u"di"_s })
                QTest::addRow("%s about %s", qPrintable(format), qPrintable(badge))
                    << badge << format;
        }
    }

    void bothFormats()
    {
        QFETCH(QString, badge);
        QFETCH(QString, format);
        const QString file = path(u"badge."_s + badge);
        const Answer answer = endorsed(file, path(u"claim.txt"_s), format);
        QVERIFY2(answer.code == 0, answer.error.constData());
        QCOMPARE(verified(path(u"endorsement"_s)).code, 4);
        const Answer known = verified(path(u"endorsement"_s), { u"--trust"_s, m_did });
        QCOMPARE(known.code, 0);
        const QJsonObject made = known.json()["credential"_L1].toObject();
        QCOMPARE(made["credentialSubject"_L1]["id"_L1],
                 verified(file).json()["credential"_L1].toObject()["id"_L1]);
        QCOMPARE(made["credentialSubject"_L1]["endorsementComment"_L1].toString(),
                 u"Sam helpt **iedereen**."_s);
        QCOMPARE(made["name"_L1].toString(), u"Samenwerken"_s);
        QCOMPARE(made["issuer"_L1]["name"_L1].toString(), u"Fietsenmaker Jansen"_s);
        QCOMPARE(made["issuer"_L1]["id"_L1].toString(), m_did);
        QCOMPARE(made["validFrom"_L1].toString(), u"2026-04-01T10:00:00Z"_s);
    }

    void claims_data()
    {
        QTest::addColumn<QByteArray>("claim");
        QTest::addColumn<int>("code");
        QTest::newRow("json") << QByteArray(R"({"endorsementComment":"Ja."})") << 0;
        QTest::newRow("of the achievement") << QByteArray(
            R"({"id":"urn:inkaart:achievement:samenwerken/2","endorsementComment":"Ja."})")
                                            << 0;
        QTest::newRow("of something else")
            << QByteArray(R"({"id":"urn:uuid:1","endorsementComment":"Ja."})") << 1;
        QTest::newRow("empty") << QByteArray("\n") << 2;
        QTest::newRow("no comment") << QByteArray(R"({"text":"Ja."})") << 2;
    }

    void claims()
    {
        QFETCH(QByteArray, claim);
        QFETCH(int, code);
        const Answer answer = endorsed(path(u"badge.jwt"_s), write(u"claim"_s, claim));
        QVERIFY2(answer.code == code, answer.error.constData());
        QCOMPARE(answer.error.count('\n'), code == 0 ? 0 : 1);
    }

    void whatIsRefusedIsNotEndorsed()
    {
        QByteArray changed = read(u"badge.jwt"_s).trimmed();
        changed[changed.size() - 20] = changed[changed.size() - 20] == 'A' ? 'B' : 'A';
        const Answer answer =
            endorsed(write(u"changed.jwt"_s, changed), path(u"claim.txt"_s), u"jwt"_s, u"never"_s);
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.error.contains("this badge is refused"));
        QVERIFY(!QFile::exists(path(u"never"_s)));
        QCOMPARE(endorsed(write(u"text"_s, "geen badge"), path(u"claim.txt"_s)).code, 2);
        QCOMPARE(endorsed(path(u"nowhere"_s), path(u"claim.txt"_s)).code, 2);
    }

    void recipients_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("reason");
        QTest::newRow("fits") << u"sam"_s << 4 << u"recipient-fits"_s;
        QTest::newRow("another") << u"Bo"_s << 1 << u"recipient-differs"_s;
        QTest::newRow("not by address") << u"sam@voorbeeld.nl"_s << 4 << u"recipient-not-asked"_s;
    }

    void recipients()
    {
        QFETCH(QString, who);
        QFETCH(int, code);
        QFETCH(QString, reason);
        const Answer answer = verified(path(u"badge.jwt"_s), { u"--recipient"_s, who });
        QCOMPARE(answer.code, code);
        QString said;
        for (const auto& check : answer.json()["checks"_L1].toArray()) {
            if (check["name"_L1].toString() == "recipient"_L1)
                said = check["reason"_L1].toString();
        }
        QCOMPARE(said, reason);
    }
};

QTEST_GUILESS_MAIN(EndorseTest)
#include "endorsetest.moc"

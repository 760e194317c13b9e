// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/app/ctl/program.h"

#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <algorithm>

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

    QStringList issueWith(const QString& issuer) const
    {
        return { u"issue"_s,         u"--achievement"_s,      path(u"achievement.json"_s),
                 u"--subject"_s,     path(u"subject.json"_s), u"--key"_s,
                 path(u"key.jwk"_s), u"--issuer"_s,           issuer };
    }
    /// A PDF with these files attached, and nothing on its page.
    QString attached(const QList<std::pair<QString, QByteArray>>& files) const
    {
        const QString name = path(u"attached.pdf"_s);
        QPdfWriter writer(name);
        for (const auto& [file, bytes] : files)
            writer.addFileAttachment(file, bytes);
        QPainter(&writer).drawPoint(10, 10);
        return name;
    }
    static QByteArray forged(QByteArray jwt)
    {
        jwt[jwt.size() - 20] = jwt[jwt.size() - 20] == 'A' ? 'B' : 'A';
        return jwt;
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

    void theWorstBadgeOfAFileDecides()
    {
        const QByteArray good = read(u"badge.jwt"_s).trimmed();
        const QString pdf = attached({ { u"goed.jwt"_s, good }, { u"vals.jwt"_s, forged(good) } });
        const QStringList call{ u"verify"_s, pdf,       u"--trust"_s,
                                m_did,       u"--at"_s, u"2026-06-01T00:00:00Z"_s };
        const Answer words = ctl(call);
        QCOMPARE(words.code, 1);
        QCOMPARE(words.line(), u"refused"_s);
        QVERIFY(words.out.contains("badge 1 of 2, goed.jwt: valid\n"));
        QVERIFY(words.out.contains("badge 2 of 2, vals.jwt: refused\n"));
        const Answer json = ctl(call + QStringList{ u"--json"_s });
        QCOMPARE(json.code, 1);
        QCOMPARE(json.json()["verdict"_L1].toString(), u"refused"_s);
        const QJsonArray badges = json.json()["badges"_L1].toArray();
        QCOMPARE(badges.size(), 2);
        QCOMPARE(badges[0]["verdict"_L1].toString(), u"valid"_s);
        QCOMPARE(badges[0]["place"_L1].toString(), u"goed.jwt"_s);
        QCOMPARE(badges[1]["verdict"_L1].toString(), u"refused"_s);
        QCOMPARE(badges[1]["place"_L1].toString(), u"vals.jwt"_s);
        QCOMPARE(badges[1]["checks"_L1], json.json()["checks"_L1]);
        const QJsonObject said = ctl({ u"inspect"_s, pdf, u"--json"_s }).json();
        QCOMPARE(said["others"_L1].toArray().size(), 1);
        QCOMPARE(ctl({ u"certificate"_s, pdf, u"--out"_s, path(u"both.pdf"_s) }).code, 1);
    }

    void nothingIsIssuedThatIsRefused_data()
    {
        QTest::addColumn<QByteArray>("issuer");
        QTest::addColumn<QString>("kid");
        QTest::addColumn<int>("code");
        const QByteArray name = R"({"name":"De Schakel","type":["Profile"]})";
        QTest::newRow("another key") << name << u"did:key:zOther#z"_s << 1;
        QTest::newRow("another issuer")
            << QByteArray(R"({"name":"De Schakel","type":["Profile"],"id":"did:key:zWrong"})")
            << QString() << 1;
        QTest::newRow("a number for a name")
            << QByteArray(R"({"name":5,"type":["Profile"]})") << QString() << 2;
        QTest::newRow("a name twice") << QByteArray(R"({"name":"a","name":"b"})") << QString() << 2;
        QTest::newRow("half a file") << QByteArray(R"({"name":)") << QString() << 2;
    }

    void nothingIsIssuedThatIsRefused()
    {
        QFETCH(QByteArray, issuer);
        QFETCH(QString, kid);
        QStringList call = issueWith(write(u"other.json"_s, issuer));
        if (!kid.isEmpty())
            call += { u"--kid"_s, kid };
        const Answer answer = ctl(call);
        QTEST(answer.code, "code");
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.error.count('\n'), 1);
    }

    /// A badge of a year ago and one of next year are signed all the same.
    void otherTimesMayBeIssued()
    {
        const QStringList call = issueWith(path(u"issuer.json"_s));
        QCOMPARE(ctl(call + QStringList{ u"--valid-from"_s, u"2036-01-01T00:00:00Z"_s }).code, 0);
        QCOMPARE(ctl(call
                     + QStringList{ u"--valid-from"_s, u"2020-01-01T00:00:00Z"_s,
                                    u"--valid-until"_s, u"2021-01-01T00:00:00Z"_s })
                     .code,
                 0);
    }

    /// What a file says must not steer the terminal of who looks at it.
    void textOfOthersSteersNoTerminal()
    {
        const QString issuer = write(
            u"evil.json"_s, "{\"name\":\"Wit\\u001b[2J\\u202e\\u009b31m\",\"type\":[\"Profile\"]}");
        const QByteArray jwt = ctl(issueWith(issuer)).out.trimmed();
        QVERIFY(!jwt.isEmpty());
        const QString pdf =
            attached({ { u"a\u001b[2J\u202e.jwt"_s, jwt }, { u"b.jwt"_s, forged(jwt) } });
        const auto isClean = [](const QByteArray& bytes) {
            const QString text = QString::fromUtf8(bytes);
            return std::none_of(text.begin(), text.end(), [](QChar c) {
                return (c.category() == QChar::Other_Control && c != u'\n') || c == QChar(0x202E);
            });
        };
        for (const QString& command : { u"verify"_s, u"inspect"_s }) {
            for (const QStringList& more : { QStringList{}, QStringList{ u"--json"_s } }) {
                const Answer answer = ctl(QStringList{ command, pdf } + more);
                QVERIFY(answer.out.size() > 10);
                QVERIFY(isClean(answer.out));
            }
        }
        // A program still gets the name as it stands there.
        const Answer json = ctl({ u"inspect"_s, u"-"_s, u"--json"_s }, jwt);
        QCOMPARE(json.json()["issuer"_L1]["name"_L1].toString(), u"Wit\u001b[2J\u202e\u009b31m"_s);
        QVERIFY(isClean(ctl({ u"verify"_s, u"\u001b[2J"_s, u"\u001b[2J"_s }).error));
    }

    /// A library may not add a line of its own.
    void aBrokenPictureGetsOneSentence()
    {
        // A header of 0 x 0 pixels.
        const QByteArray png =
            QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000000000000008020000000ae4cb78"
                                "0000000849444154789c030000000001d35c4dd80000000049454e44ae426082");
        const Answer answer = ctl({ u"verify"_s, write(u"zero.png"_s, png) });
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.error.count('\n'), 1);
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

QTEST_MAIN(BadgeTest)
#include "badgetest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Badges into pictures and out again, as a script does it.
#include "core/artwork/badge.h"
#include "tests/app/ctl/program.h"
#include "tests/unitmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::Answer;
using tests::ctl;

class BakingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        framework::Achievement one;
        one.level = 1;
        one.zone = u"samen"_s;
        one.pictogram = u"vh-samenwerken"_s;
        write(u"a.png"_s, artwork::badgePng(one));
        write(u"a.svg"_s, artwork::badgeSvg(one));
        write(u"issuer.json"_s, R"({"name":"De Schakel"})");
        write(u"subject.json"_s, R"({"id":"urn:uuid:6f0c5cbd-6c1f-4f44-9b0a-0f9b1f3f8a02"})");
        write(u"achievement.json"_s, R"({"id":"urn:x:1","type":["Achievement"],"name":"Lassen",
            "description":"Last","criteria":{"narrative":"Last een naad"}})");
        QCOMPARE(ctl({ u"keygen"_s, u"--out"_s, path(u"key.jwk"_s) }).code, 0);
        const Answer issued =
            ctl({ u"issue"_s, u"--achievement"_s, path(u"achievement.json"_s), u"--subject"_s,
                  path(u"subject.json"_s), u"--key"_s, path(u"key.jwk"_s), u"--issuer"_s,
                  path(u"issuer.json"_s), u"--format"_s, u"jwt"_s, u"--out"_s, path(u"b.jwt"_s) });
        QVERIFY2(issued.code == 0, issued.error);
        write(u"b.json"_s, "{\"a\": \"]]> \xE2\x9C\x93\"}\r\n");
    }

    void goesInAndOut_data()
    {
        QTest::addColumn<QString>("credential");
        QTest::addColumn<QString>("kind");
        for (const QString& credential : { u"b.jwt"_s, u"b.json"_s }) {
            for (const QString& kind : { u"png"_s, u"svg"_s })
                QTest::addRow("%s, %s", qPrintable(credential), qPrintable(kind))
                    << credential << kind;
        }
    }

    void goesInAndOut()
    {
        QFETCH(QString, credential);
        QFETCH(QString, kind);
        const QString image = path(u"a."_s + kind);
        const QString baked = path(u"baked."_s + kind);
        const QByteArray bytes =
            credential.endsWith("jwt"_L1) ? read(credential).trimmed() : read(credential);
        const Answer in = ctl({ u"bake"_s, path(credential), image, baked, u"--json"_s });
        QVERIFY2(in.code == 0, in.error);
        QCOMPARE(in.json()["out"_L1].toString(), baked);
        QCOMPARE(in.json()["kind"_L1].toString(), kind);
        QCOMPARE(ctl({ u"bake"_s, path(credential), image, baked }).out, QByteArray());
        QCOMPARE(ctl({ u"unbake"_s, baked }).out, bytes);
        const QJsonObject told = ctl({ u"unbake"_s, baked, u"--json"_s }).json();
        QCOMPARE(told["kind"_L1].toString(), kind);
        QCOMPARE(told["version"_L1].toString(), u"3.0"_s);
        QCOMPARE(told["credential"_L1].toString().toUtf8(), bytes);
        const Answer out = ctl({ u"unbake"_s, baked, u"--out"_s, path(u"out"_s), u"--json"_s });
        QCOMPARE(out.json()["out"_L1].toString(), path(u"out"_s));
        QVERIFY(!out.json().contains("credential"_L1));
        QCOMPARE(read(u"out"_s), bytes);
    }

    void bakedBadgeIsVerified()
    {
        for (const QString& kind : { u"png"_s, u"svg"_s }) {
            const QString baked = path(u"v."_s + kind);
            QCOMPARE(ctl({ u"bake"_s, path(u"b.jwt"_s), path(u"a."_s + kind), baked }).code, 0);
            const Answer answer = ctl({ u"verify"_s, baked, u"--json"_s });
            QCOMPARE(answer.code, 4);
            QCOMPARE(
                answer.json()["credential"_L1]["credentialSubject"_L1]["achievement"_L1]["name"_L1]
                    .toString(),
                u"Lassen"_s);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        write(u"cut.png"_s, read(u"a.png"_s).chopped(30));
        write(u"entity.svg"_s, "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>");
        const QByteArray one = "<o:credential xmlns:o='https://purl.imsglobal.org/ob/v3p0'>{}"
                               "</o:credential>";
        write(u"two.svg"_s, "<svg>" + one + one + "</svg>");
        write(u"a.txt"_s, "tekst");
        const auto row = [](const char* name, const QStringList& arguments, int code) {
            QTest::newRow(name) << arguments << code;
        };
        const QString jwt = path(u"b.jwt"_s);
        const QString out = path(u"never"_s);
        row("no badge in it", { u"unbake"_s, path(u"a.png"_s) }, 2);
        row("no badge in it, to a file", { u"unbake"_s, path(u"a.png"_s), u"--out"_s, out }, 2);
        row("cut short", { u"unbake"_s, path(u"cut.png"_s) }, 2);
        row("two in it", { u"unbake"_s, path(u"two.svg"_s) }, 1);
        row("two in it, verified", { u"verify"_s, path(u"two.svg"_s) }, 1);
        row("entities", { u"unbake"_s, path(u"entity.svg"_s) }, 1);
        row("entities, verified", { u"verify"_s, path(u"entity.svg"_s) }, 1);
        row("no image", { u"unbake"_s, path(u"a.txt"_s) }, 2);
        row("not there", { u"unbake"_s, path(u"b.png"_s) }, 2);
        row("into what is cut short", { u"bake"_s, jwt, path(u"cut.png"_s), out }, 2);
        row("into entities", { u"bake"_s, jwt, path(u"entity.svg"_s), out }, 1);
        row("into text", { u"bake"_s, jwt, path(u"a.txt"_s), out }, 2);
        row("no credential", { u"bake"_s, path(u"a.txt"_s), path(u"a.png"_s), out }, 2);
        row("a key", { u"bake"_s, path(u"key.jwk"_s), path(u"a.png"_s), out }, 1);
        row("no folder", { u"bake"_s, jwt, path(u"a.png"_s), path(u"no/where.png"_s) }, 2);
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = ctl(arguments);
        QTEST(answer.code, "code");
        QVERIFY(answer.out.isEmpty());
        QCOMPARE(answer.error.count('\n'), 1);
        QVERIFY(!QFile::exists(path(u"never"_s)));
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(BakingTest)
#include "bakingtest.moc"

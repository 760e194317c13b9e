// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-LD and RDF by command, as a script runs the W3C suites.
#include "tests/unitmain.h"

#include "tests/app/ctl/program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

class LinkedDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        write(u"a.jsonld"_s,
              "{\"@context\":\"https://example.org/c\",\"@id\":\"s\",\"name\":\"Ca\"}");
        write(u"web/example.org/c"_s, "{\"@context\":{\"name\":\"https://example.org/name\"}}");
        write(u"b.nq"_s, "_:x <a:p> _:y .\n_:y <a:p> \"o\" .\n");
        write(u"bad.nq"_s, "_:x <a:p>\n");
    }

    void answers_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("out");
        const QStringList load{ u"--load"_s, path(u"web"_s), u"--base"_s,
                                u"https://example.org/"_s };
        const QString file = path(u"a.jsonld"_s);
        const QByteArray quad = "<https://example.org/s> <https://example.org/name> \"Ca\" .\n";
        QTest::newRow("expand")
            << QStringList{ u"expand"_s, file } + load << 0
            << QByteArray("[{\"@id\":\"https://example.org/s\",\"https://example.org/name\":"
                          "[{\"@value\":\"Ca\"}]}]\n");
        QTest::newRow("to-rdf") << QStringList{ u"to-rdf"_s, file } + load << 0 << quad;
        QTest::newRow("canonize JSON-LD") << QStringList{ u"canonize"_s, file } + load << 0 << quad;
        QTest::newRow("canonize N-Quads")
            << QStringList{ u"canonize"_s, path(u"b.nq"_s), u"--input"_s, u"nquads"_s } << 0
            << QByteArray("_:c14n0 <a:p> _:c14n1 .\n_:c14n1 <a:p> \"o\" .\n");
        QTest::newRow("a context that nobody has")
            << QStringList{ u"expand"_s, file } << 1 << QByteArray();
        QTest::newRow("broken N-Quads")
            << QStringList{ u"canonize"_s, path(u"bad.nq"_s) } << 2 << QByteArray();
        QTest::newRow("another hash")
            << QStringList{ u"canonize"_s, file, u"--hash"_s, u"md5"_s } << 3 << QByteArray();
        QTest::newRow("another direction")
            << QStringList{ u"to-rdf"_s, file, u"--rdf-direction"_s, u"up"_s } << 3 << QByteArray();
    }

    void answers()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = ctl(arguments);
        QTEST(answer.out, "out");
        QTEST(answer.code, "code");
        QCOMPARE(answer.error.count('\n'), answer.code == 0 ? 0 : 1);
    }

private:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    void write(const QString& name, const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(LinkedDataTest)
#include "linkeddatatest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ctl/program.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using inkaart::tests::Answer;
using inkaart::tests::ctl;

/// `inkaartctl package` as a script would call it.
class PackagingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_store;
    QString m_learner;
    QJsonArray m_packed; ///< what went into the package of the learner

    QString path(const QString& name) const { return m_folder.filePath(name); }
    Answer package(const QStringList& more) const
    {
        return ctl(QStringList{ u"package"_s, u"--store"_s, m_store } + more);
    }

private Q_SLOTS:
    void initTestCase();
    void everythingVerifies();
    void oneBadge();
    void takenBack();
    void usage_data();
    void usage();
    void nothingIsWrittenWhereNothingCan();
};

void PackagingTest::initTestCase()
{
    m_store = path(u"centre"_s);
    QCOMPARE(ctl({ u"demo"_s, m_store, u"--learners"_s, u"14"_s, u"--seed"_s, u"7"_s }).code, 0);
    const Answer found = ctl({ u"learners"_s, u"--store"_s, m_store, u"--search"_s, u"أمينة"_s });
    m_learner = found.line().section(u' ', 0, 0);
    const Answer all =
        package({ u"--learner"_s, m_learner, u"--out"_s, path(u"alle.zip"_s), u"--json"_s });
    QCOMPARE(all.code, 0);
    QCOMPARE(all.json()["out"_L1].toString(), path(u"alle.zip"_s));
    QVERIFY(all.json()["leftOut"_L1].toArray().isEmpty());
    m_packed = all.json()["badges"_L1].toArray();
    QVERIFY(m_packed.size() > 1);
}

void PackagingTest::everythingVerifies()
{
    if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
        QSKIP("unzip is not installed");
    const QString out = path(u"uit"_s);
    QCOMPARE(QProcess::execute(u"unzip"_s, { u"-q"_s, path(u"alle.zip"_s), u"-d"_s, out }), 0);
    QVERIFY(QFile::exists(out + u"/lees-mij.html"_s));
    QVERIFY(QFile::exists(out + u"/controleer.html"_s));
    int badges = 0;
    for (QDirIterator it(out, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        if (file.endsWith(".html"_L1))
            continue;
        ++badges;
        const Answer checked = ctl({ u"verify"_s, file, u"--store"_s, m_store, u"--offline"_s });
        QVERIFY2(checked.code == 0, qPrintable(file));
    }
    QCOMPARE(badges, m_packed.size() * 5);
}

void PackagingTest::oneBadge()
{
    const QString award = m_packed.first()["award"_L1].toString();
    const Answer one =
        package({ u"--award"_s, award, u"--out"_s, path(u"een.zip"_s), u"--json"_s });
    QCOMPARE(one.code, 0);
    QCOMPARE(one.json()["badges"_L1].toArray().size(), 1);
    QCOMPARE(one.json()["badges"_L1][0]["award"_L1].toString(), award);
    // No word more than was asked for.
    QVERIFY(package({ u"--award"_s, award, u"--out"_s, path(u"een.zip"_s) }).out.isEmpty());
}

void PackagingTest::takenBack()
{
    const QString award = m_packed.last()["award"_L1].toString();
    QCOMPARE(ctl({ u"award"_s, u"revoke"_s, u"--store"_s, m_store, u"--learner"_s, m_learner,
                   u"--award"_s, award, u"--why"_s, u"fout"_s })
                 .code,
             0);
    const Answer refused = package({ u"--award"_s, award, u"--out"_s, path(u"terug.zip"_s) });
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.error.contains("revoked"));
    QVERIFY(!QFile::exists(path(u"terug.zip"_s)));
    const Answer rest =
        package({ u"--learner"_s, m_learner, u"--out"_s, path(u"rest.zip"_s), u"--json"_s });
    QCOMPARE(rest.code, 0);
    QCOMPARE(rest.json()["badges"_L1].toArray().size(), m_packed.size() - 1);
}

void PackagingTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    const QStringList out{ u"--out"_s, path(u"x.zip"_s) };
    const QString nobody = u"00000000-0000-4000-8000-000000000000"_s;
    QTest::newRow("whose") << out << 3;
    QTest::newRow("both") << out + QStringList{ u"--award"_s, nobody, u"--learner"_s, nobody } << 3;
    QTest::newRow("where to") << QStringList{ u"--learner"_s, nobody } << 3;
    QTest::newRow("no id") << out + QStringList{ u"--learner"_s, u"Amina"_s } << 3;
    QTest::newRow("nobody") << out + QStringList{ u"--learner"_s, nobody } << 2;
    QTest::newRow("no such badge") << out + QStringList{ u"--award"_s, nobody } << 2;
}

void PackagingTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Answer answer = package(arguments);
    QCOMPARE(answer.code, code);
    QCOMPARE(answer.error.count('\n'), 1);
    QVERIFY(!QFile::exists(path(u"x.zip"_s)));
}

void PackagingTest::nothingIsWrittenWhereNothingCan()
{
    const Answer answer = package({ u"--learner"_s, m_learner, u"--out"_s, u"/sys/badges.zip"_s });
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.error.count('\n'), 1);
}

QTEST_GUILESS_MAIN(PackagingTest)
#include "packagingtest.moc"

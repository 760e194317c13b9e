// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/documents.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;

class FolderSourceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answers_data();
    void answers();

private:
    void put(const QString& path, const QByteArray& bytes);

    QTemporaryDir m_dir;
};

void FolderSourceTest::put(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir(m_dir.path()).mkpath(path.section(u'/', 0, -2)));
    QFile file(m_dir.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void FolderSourceTest::initTestCase()
{
    put(u"web/stad.example/.well-known/did.json"_s, "{}");
    put(u"web/stad.example:8443/lists/1"_s, "[]");
    put(u"web/stad.example/index.html"_s, "<p>");
    put(u"web/stad.example/big"_s, QByteArray(11, 'x'));
    put(u"./secret"_s, "no");
}

void FolderSourceTest::answers_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<base::Code>("code");
    const QByteArray none;
    QTest::newRow("a file") << u"https://stad.example/.well-known/did.json"_s << QByteArray("{}")
                            << base::Code();
    QTest::newRow("a port") << u"https://stad.example:8443/lists/1"_s << QByteArray("[]")
                            << base::Code();
    QTest::newRow("the host itself")
        << u"https://stad.example"_s << QByteArray("<p>") << base::Code();
    QTest::newRow("without tls") << u"http://stad.example/big"_s << none << base::Code::Refused;
    QTest::newRow("out of it") << u"https://stad.example/../../secret"_s << none
                               << base::Code::Refused;
    QTest::newRow("nothing there") << u"https://stad.example/x"_s << none << base::Code::NotFound;
    QTest::newRow("a folder") << u"https://stad.example/.well-known"_s << none
                              << base::Code::NotFound;
    QTest::newRow("too big") << u"https://stad.example/big"_s << none << base::Code::TooBig;
}

void FolderSourceTest::answers()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, bytes);
    QFETCH(base::Code, code);
    web::FolderSource source(m_dir.filePath(u"web"_s));
    const auto document = source.get(QUrl(address), 10);
    QCOMPARE(document.has_value(), !bytes.isNull());
    if (document)
        QCOMPARE(document->bytes, bytes);
    else
        QCOMPARE(document.error().code, code);
}

QTEST_GUILESS_MAIN(FolderSourceTest)
#include "foldersourcetest.moc"

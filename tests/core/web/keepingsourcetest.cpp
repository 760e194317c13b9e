// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/keeping.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using base::Code;

namespace {

const QUrl address(u"https://stad.nl/.well-known/did.json"_s);
const QDateTime fetched(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);

/// A network that can be taken away.
class SwitchedSource final : public web::DocumentSource {
public:
    base::Result<web::Document> get(const QUrl&, qsizetype) override
    {
        if (code)
            return base::fail(*code, u"as the test says"_s);
        return web::Document{ bytes, fetched, false };
    }

    std::optional<Code> code;
    QByteArray bytes = "{\n}\n";
};

} // namespace

class KeepingSourceTest : public QObject {
    Q_OBJECT

private slots:
    void withoutNetwork_data();
    void withoutNetwork();
    void newestIsKept();
    void damage_data();
    void damage();
    void readableByOwnerOnly();
    void nowhereToKeep();
};

void KeepingSourceTest::withoutNetwork_data()
{
    QTest::addColumn<Code>("code");
    QTest::addColumn<bool>("isKept");
    QTest::newRow("none") << Code::Unavailable << true;
    QTest::newRow("slow") << Code::Timeout << true;
    QTest::newRow("gone") << Code::NotFound << false;
    QTest::newRow("refused") << Code::Refused << false;
    QTest::newRow("huge") << Code::TooBig << false;
    QTest::newRow("a web page") << Code::Malformed << false;
}

void KeepingSourceTest::withoutNetwork()
{
    QFETCH(Code, code);
    QFETCH(bool, isKept);
    const QTemporaryDir dir;
    const auto network = std::make_shared<SwitchedSource>();
    web::KeepingSource source(network, dir.filePath(u"kept"_s));
    network->code = code;
    QCOMPARE(source.get(address, 100).error().code, code);
    network->code.reset();
    const auto now = source.get(QUrl(address.toString() + u"#key-1"_s), 100);
    QVERIFY(now && !now->isKept);
    network->code = code;
    const auto later = source.get(address, 100);
    QCOMPARE(later.has_value(), isKept);
    if (!isKept) {
        QCOMPARE(later.error().code, code);
        return;
    }
    QCOMPARE(later->bytes, network->bytes);
    QCOMPARE(later->fetched, fetched);
    QVERIFY(later->isKept);
    QVERIFY(!source.get(QUrl(u"https://stad.nl/other"_s), 100));
    QVERIFY(!source.get(address, network->bytes.size() - 1));
    // Another day, with no network at all.
    const auto again = web::KeepingSource({}, dir.filePath(u"kept"_s)).get(address, 100);
    QVERIFY(again && again->isKept);
}

void KeepingSourceTest::newestIsKept()
{
    const QTemporaryDir dir;
    const auto network = std::make_shared<SwitchedSource>();
    web::KeepingSource source(network, dir.path());
    QVERIFY(source.get(address, 100));
    network->bytes = "new";
    QVERIFY(source.get(address, 100));
    network->code = Code::Unavailable;
    QCOMPARE(source.get(address, 100)->bytes, QByteArray("new"));
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files).size(), 1);
}

void KeepingSourceTest::damage_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray where = address.toEncoded();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("of a later form") << "inkaart-kept-2\n" + where + "\n2026-05-01T12:00:00Z\n{}";
    QTest::newRow("of another address")
        << QByteArray("inkaart-kept-1\nhttps://evil.nl/\n2026-05-01T12:00:00Z\n{}");
    QTest::newRow("without a date") << "inkaart-kept-1\n" + where + "\nlast week\n{}";
    QTest::newRow("too long") << "inkaart-kept-1\n" + where + "\n2026-05-01T12:00:00Z\n"
            + QByteArray(101, 'x');
    QTest::newRow("huge") << QByteArray(1'000'000, 'x');
}

void KeepingSourceTest::damage()
{
    QFETCH(QByteArray, content);
    const QTemporaryDir dir;
    QVERIFY(web::KeepingSource(std::make_shared<SwitchedSource>(), dir.path()).get(address, 100));
    QFile file(dir.filePath(QDir(dir.path()).entryList(QDir::Files).value(0)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto document = web::KeepingSource({}, dir.path()).get(address, 100);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Code::Unavailable);
}

void KeepingSourceTest::readableByOwnerOnly()
{
    const QTemporaryDir dir;
    QVERIFY(web::KeepingSource(std::make_shared<SwitchedSource>(), dir.path()).get(address, 100));
    const QFileInfo file(dir.filePath(QDir(dir.path()).entryList(QDir::Files).value(0)));
    QVERIFY(!file.permission(QFile::ReadGroup) && !file.permission(QFile::ReadOther));
    QVERIFY(!file.fileName().contains("stad"_L1));
}

void KeepingSourceTest::nowhereToKeep()
{
    web::KeepingSource source(std::make_shared<SwitchedSource>(), u"/proc/nowhere"_s);
    QVERIFY(source.get(address, 100));
}

QTEST_GUILESS_MAIN(KeepingSourceTest)
#include "keepingsourcetest.moc"

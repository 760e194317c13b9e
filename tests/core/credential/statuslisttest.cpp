// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/statuslist.h"

#include "tests/core/credential/resigned.h"
#include "tests/unitmain.h"

#include <QJsonArray>
#include <QTest>

#include <zlib.h>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;

namespace {

QByteArray packed(const QByteArray& bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 1, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QString encoded(const QByteArray& bytes)
{
    return u'u' + QString::fromLatin1(base::toBase64Url(packed(bytes)));
}

const QByteArray smallest(16'384, '\0');

StatusListContent content()
{
    return { u"https://stad.nl/status/1"_s,
             u"did:web:stad.nl"_s,
             samples::now,
             { u"revocation"_s },
             StatusList::make().value_or(StatusList()) };
}

} // namespace

class StatusListTest : public QObject {
    Q_OBJECT

private slots:
    void bits_data();
    void bits();
    void makes_data();
    void makes();
    void specification();
    void refuses_data();
    void refuses();
    void builds();
    void refusesToBuild_data();
    void refusesToBuild();
    void refusesToRead_data();
    void refusesToRead();
};

void StatusListTest::bits_data()
{
    QTest::addColumn<qint64>("index");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("value");
    QTest::newRow("first") << qint64(0) << 0 << 0x80;
    QTest::newRow("second") << qint64(1) << 0 << 0x40;
    QTest::newRow("eighth") << qint64(7) << 0 << 0x01;
    QTest::newRow("ninth") << qint64(8) << 1 << 0x80;
    QTest::newRow("last") << qint64(131'071) << 16'383 << 0x01;
}

void StatusListTest::bits()
{
    QFETCH(qint64, index);
    QFETCH(int, byte);
    QFETCH(int, value);
    auto list = *StatusList::make();
    QVERIFY(list.set(index, true));
    QByteArray expected = smallest;
    expected[byte] = static_cast<char>(value);
    QCOMPARE(list, *StatusList::decode(encoded(expected)));
    const auto text = list.encode();
    QVERIFY(text && text->startsWith(u'u'));
    const auto again = StatusList::decode(*text);
    QVERIFY(again);
    QCOMPARE(*again, list);
    QCOMPARE(StatusList::decode(text->sliced(1)).value_or(StatusList()), list);
    QCOMPARE(again->get(index).value_or(false), true);
    QCOMPARE(again->get(index ? index - 1 : 1).value_or(true), false);
    QVERIFY(list.set(index, false));
    QCOMPARE(list, *StatusList::make());
}

void StatusListTest::makes_data()
{
    QTest::addColumn<qint64>("bits");
    QTest::addColumn<qint64>("size");
    QTest::newRow("none") << qint64(0) << qint64(0);
    QTest::newRow("negative") << qint64(-1) << qint64(0);
    QTest::newRow("one too few") << qint64(131'071) << qint64(0);
    QTest::newRow("fewest") << qint64(131'072) << qint64(131'072);
    QTest::newRow("whole bytes") << qint64(131'073) << qint64(131'080);
    QTest::newRow("most") << StatusList::mostBits << StatusList::mostBits;
    QTest::newRow("one too many") << StatusList::mostBits + 1 << qint64(0);
}

void StatusListTest::makes()
{
    QFETCH(qint64, bits);
    QFETCH(qint64, size);
    auto list = StatusList::make(bits);
    QCOMPARE(list.has_value(), size > 0);
    if (!list)
        return;
    QCOMPARE(list->size(), size);
    for (const qint64 outside :
         { qint64(-1), size, size + 1, std::numeric_limits<qint64>::max() }) {
        QCOMPARE(list->get(outside).error().code, Code::Refused);
        QCOMPARE(list->set(outside, true).error().code, Code::Refused);
    }
    QVERIFY(list->set(size - 1, true));
}

void StatusListTest::specification()
{
    // Bitstring Status List 1.0, example 3: nobody revoked among 131,072.
    const auto list = StatusList::decode(
        u"uH4sIAAAAAAAAA-3BMQEAAADCoPVPbQwfoAAAAAAAAAAAAAAAAAAAAIC3AYbSVKsAQAAA"_s);
    QVERIFY(list);
    QCOMPARE(*list, *StatusList::make());
}

void StatusListTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Code>("code");
    const QString good = encoded(smallest);
    QTest::newRow("nothing") << QString() << Code::Truncated;
    QTest::newRow("u alone") << u"u"_s << Code::Truncated;
    QTest::newRow("another base") << u'z' + good.sliced(1) << Code::Malformed;
    QTest::newRow("padded") << good + u"=="_s << Code::Malformed;
    QTest::newRow("base64 of mail") << QString::fromLatin1(
        packed(QByteArray(16'384, '\xFB') + '\xBF').toBase64(QByteArray::OmitTrailingEquals))
                                    << Code::Malformed;
    QTest::newRow("white space") << good + u'\n' << Code::Malformed;
    QTest::newRow("no gzip") << encoded({}).first(1) + u"AAAA"_s << Code::Malformed;
    QTest::newRow("zlib, no gzip")
        << u'u' + QString::fromLatin1(base::toBase64Url(qCompress(smallest).sliced(4)))
        << Code::Malformed;
    const QByteArray gzip = packed(smallest);
    const auto text = [](const QByteArray& bytes) {
        return u'u' + QString::fromLatin1(base::toBase64Url(bytes));
    };
    QTest::newRow("stops early") << text(gzip.chopped(9)) << Code::Truncated;
    QTest::newRow("without its sum") << text(gzip.chopped(8)) << Code::Truncated;
    QByteArray wrongSum = gzip;
    wrongSum[gzip.size() - 6] = static_cast<char>(wrongSum[gzip.size() - 6] ^ 1);
    QTest::newRow("wrong sum") << text(wrongSum) << Code::Malformed;
    QTest::newRow("bytes behind it") << text(gzip + 'x') << Code::Malformed;
    QTest::newRow("two gzips") << text(gzip + gzip) << Code::Malformed;
    QTest::newRow("a byte short") << encoded(smallest.chopped(1)) << Code::Malformed;
    QTest::newRow("empty gzip") << encoded({}) << Code::Malformed;
    QTest::newRow("a bomb") << encoded(QByteArray(16 * 1024 * 1024 + 1, '\0')) << Code::TooBig;
    QTest::newRow("a big bomb") << encoded(QByteArray(256 * 1024 * 1024, '\0')) << Code::TooBig;
}

void StatusListTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(Code, code);
    const auto list = StatusList::decode(text);
    QVERIFY(!list);
    QCOMPARE(list.error().code, code);
}

void StatusListTest::builds()
{
    const auto credential = buildStatusList(content());
    QVERIFY(credential);
    QCOMPARE((*credential)["@context"_L1],
             QJsonValue(QJsonArray{ u"https://www.w3.org/ns/credentials/v2"_s }));
    QCOMPARE((*credential)["credentialSubject"_L1]["id"_L1].toString(),
             u"https://stad.nl/status/1#list"_s);
    const auto read = readStatusList(*credential);
    QVERIFY(read);
    QCOMPARE(read->id, content().id);
    QCOMPARE(read->issuer, content().issuer);
    QCOMPARE(read->validFrom, samples::now);
    QCOMPARE(read->purposes, content().purposes);
    QCOMPARE(read->list, content().list);
    VerifyOptions options = samples::trusting({});
    TrustedIssuer city{ u"did:web:stad.nl"_s,
                        { { u"did:web:stad.nl#key-1"_s, samples::key().publicKey() } } };
    options.trusted = { city };
    for (const Format format : { Format::VcJwt, Format::DataIntegrity }) {
        const auto list = signStatusList(*credential, samples::key(), city.keys[0].method, format);
        QVERIFY(list);
        const Report report = verify(*list, options);
        QCOMPARE(report.verdict, Verdict::Valid);
        QCOMPARE(report.format, format);
    }
    QVERIFY(!signStatusList(*credential, samples::key(), {}, Format::Unsigned));
}

void StatusListTest::refusesToBuild_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QStringList>("purposes");
    const QString id = content().id;
    const QString issuer = content().issuer;
    const QStringList one = content().purposes;
    QTest::newRow("http") << u"http://stad.nl/1"_s << issuer << one;
    QTest::newRow("no address") << u"urn:uuid:1"_s << issuer << one;
    QTest::newRow("a fragment") << u"https://stad.nl/1#list"_s << issuer << one;
    QTest::newRow("no issuer") << id << QString() << one;
    QTest::newRow("issuer is a name") << id << u"De Schakel"_s << one;
    QTest::newRow("no purpose") << id << issuer << QStringList();
    QTest::newRow("two purposes") << id << issuer
                                  << QStringList{ u"revocation"_s, u"suspension"_s };
}

void StatusListTest::refusesToBuild()
{
    StatusListContent bad = content();
    QFETCH(QString, id);
    QFETCH(QString, issuer);
    QFETCH(QStringList, purposes);
    bad.id = id;
    bad.issuer = issuer;
    bad.purposes = purposes;
    QVERIFY(!buildStatusList(bad));
}

void StatusListTest::refusesToRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<Code>("code");
    const auto row = [](const char* title, const QString& name, const QJsonValue& value,
                        Code code = Code::Malformed) {
        QTest::newRow(title) << name << value << code;
    };
    row("another type", u"type"_s, u"BitstringStatusListEntry"_s);
    row("the older type", u"type"_s, u"StatusList2021"_s);
    row("no purpose", u"statusPurpose"_s, QJsonValue::Undefined);
    row("no list", u"encodedList"_s, QJsonValue::Undefined, Code::Truncated);
    row("a list of lists", u"encodedList"_s, QJsonArray{ u"u"_s }, Code::Truncated);
    row("two bits", u"statusSize"_s, 2, Code::Unsupported);
    row("a bit as text", u"statusSize"_s, u"1"_s, Code::Unsupported);
}

void StatusListTest::refusesToRead()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(Code, code);
    QJsonObject credential = buildStatusList(content()).value_or(QJsonObject());
    QJsonObject subject = credential["credentialSubject"_L1].toObject();
    subject.insert(name, value);
    credential.insert(u"credentialSubject"_s, subject);
    const auto read = readStatusList(credential);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QVERIFY(!signStatusList(credential, samples::key(), u"x"_s, Format::VcJwt));
}

QTEST_GUILESS_MAIN(StatusListTest)
#include "statuslisttest.moc"

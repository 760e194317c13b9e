// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/wire/envelope.h"

#include "core/base/cbor.h"
#include "core/crypto/kdf.h"
#include "core/wire/header_p.h"

#include <QFile>
#include <QTest>

using namespace inkaart;
using namespace inkaart::wire;
using base::Code;
using base::Result;
using base::SeededRandom;
namespace cbor = base::cbor;

namespace {

crypto::SymmetricKey keyOf(base::Random& random)
{
    crypto::SymmetricKey key;
    random.fill(key.span());
    return key;
}

/// Everything that goes into an envelope, always the same.
struct Fixture {
    SeededRandom random{ 3 };
    crypto::SymmetricKey key = keyOf(random);
    crypto::Ed25519Key device = crypto::Ed25519Key::generate(random);
    Header header = headerOf(random);

    static Header headerOf(base::Random& random)
    {
        Header header;
        header.id = base::ChangeId::timeOrdered(random, 1'760'000'000'000);
        header.centre = base::CentreId::random(random);
        header.dossier = base::DossierId::random(random);
        header.key = base::KeyId::random(random);
        header.device = base::DeviceId::random(random);
        header.seq = 1;
        header.hlc = { 1'760'000'000'123, 7 };
        return header;
    }
};

/// Text of many different lengths that deflates well.
QByteArray bodyOf(qsizetype size)
{
    QByteArray body;
    while (body.size() < size)
        body += "Ik kan een band plakken. " + QByteArray::number(body.size());
    return body.first(size);
}

/// Hex digits; lines that begin with # say what they are.
QByteArray golden(const QString& name)
{
    QFile file(QStringLiteral(INKAART_SOURCE_DIR "/tests/core/wire/golden/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray hex;
    for (const QByteArray& line : file.readAll().split('\n'))
        hex += line.startsWith('#') ? QByteArray() : line;
    return QByteArray::fromHex(hex);
}

QByteArray rebuilt(const QByteArray& header, const QByteArray& nonce, const QByteArray& box,
                   const QByteArray& signature)
{
    return cbor::encode(cbor::Array{ header, nonce, box, signature });
}

} // namespace

class EnvelopeTest : public QObject {
    Q_OBJECT

private slots:
    void goldenFile();
    void goldenFileDeflated();
    void comesBack_data();
    void comesBack();
    void everyByteFlipped();
    void everyTruncation();
    void sizesTellLittle_data();
    void sizesTellLittle();
    void otherKeyOtherDevice();
    void longerFormsAreRefused();
    void partsOfTwoDoNotMix();
    void bodyTooBig();
    void sealRefusesHeader_data();
    void sealRefusesHeader();
    void parseRefuses_data();
    void parseRefuses();
    void parseRefusesHeader_data();
    void parseRefusesHeader();
};

void EnvelopeTest::goldenFile()
{
    Fixture f;
    const QByteArray body =
        cbor::encode(cbor::Map{ { 1, QStringLiteral("een kleine wijziging") } });
    const Result<QByteArray> sealed = seal(f.header, body, f.key, f.device, f.random);
    QVERIFY(sealed);
    QCOMPARE(sealed->toHex(), golden(QStringLiteral("envelope.hex")).toHex());
}

void EnvelopeTest::goldenFileDeflated()
{
    // Another version of zlib may deflate to other bytes; what was written once must still open.
    const Fixture f;
    const Result<Envelope> envelope = parse(golden(QStringLiteral("envelope-deflated.hex")));
    QVERIFY2(envelope, envelope ? "" : qPrintable(envelope.error().detail));
    QVERIFY(isSignedBy(*envelope, f.device.publicKey()));
    QCOMPARE(envelope->header.seq, 2U);
    QCOMPARE(envelope->header.prev, crypto::sha256(golden(QStringLiteral("envelope.hex"))));
    QCOMPARE(open(*envelope, f.key).value_or(QByteArray()), bodyOf(5000));
}

void EnvelopeTest::comesBack_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<quint64>("seq");
    for (const qsizetype size : { 0, 1, 250, 251, 252, 1024, 1025, 100'000, 1024 * 1024 })
        QTest::addRow("%lld bytes", static_cast<long long>(size)) << size << quint64(1);
    for (const quint64 seq : { 2ULL, 24ULL, 65536ULL, 1ULL << 40, ~0ULL })
        QTest::addRow("seq %llu", static_cast<unsigned long long>(seq)) << qsizetype(40) << seq;
}

void EnvelopeTest::comesBack()
{
    QFETCH(qsizetype, size);
    QFETCH(quint64, seq);
    Fixture f;
    f.header.seq = seq;
    f.header.prev = seq == 1 ? QByteArray() : crypto::sha256("before");
    f.header.hlc = { (1ULL << 48) - 1, 65535 };
    const QByteArray random = f.random.bytes(size);
    for (const QByteArray& body : { bodyOf(size), random }) {
        const Result<QByteArray> sealed = seal(f.header, body, f.key, f.device, f.random);
        QVERIFY(sealed);
        const Result<Envelope> envelope = parse(*sealed);
        QVERIFY2(envelope, envelope ? "" : qPrintable(envelope.error().detail));
        QVERIFY(envelope->header == f.header);
        QVERIFY(isSignedBy(*envelope, f.device.publicKey()));
        const Result<QByteArray> opened = open(*envelope, f.key);
        QVERIFY(opened);
        QVERIFY(*opened == body);
    }
}

void EnvelopeTest::everyByteFlipped()
{
    Fixture f;
    f.header.seq = 2;
    f.header.prev = crypto::sha256("before");
    const QByteArray sealed = *seal(f.header, "body", f.key, f.device, f.random);
    const auto isTaken = [&f](const QByteArray& bytes) {
        const Result<Envelope> envelope = parse(bytes);
        return envelope && isSignedBy(*envelope, f.device.publicKey()) && open(*envelope, f.key);
    };
    QVERIFY(isTaken(sealed));
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        for (const int mask : { 0x01, 0x80, 0xFF }) {
            QByteArray changed = sealed;
            changed[at] = static_cast<char>(changed.at(at) ^ mask);
            QVERIFY2(!isTaken(changed), qPrintable(QString::number(at)));
            // What is read at all is in the one form there is of it.
            const Result<Envelope> read = parse(changed);
            if (!read)
                continue;
            QCOMPARE(encodeHeader(read->header), read->headerBytes);
            QCOMPARE(rebuilt(read->headerBytes, read->nonce, read->box, read->signature), changed);
        }
    }
}

void EnvelopeTest::everyTruncation()
{
    Fixture f;
    const QByteArray sealed = *seal(f.header, "body", f.key, f.device, f.random);
    for (qsizetype size = 0; size < sealed.size(); ++size) {
        const Result<Envelope> envelope = parse(QByteArray(sealed.constData(), size));
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().code, Code::Truncated);
    }
    QCOMPARE(parse(sealed + '\0').error().code, Code::Malformed);
    QCOMPARE(parse(sealed + sealed).error().code, Code::Malformed);
}

void EnvelopeTest::sizesTellLittle_data()
{
    QTest::addColumn<qsizetype>("body");
    QTest::addColumn<qsizetype>("box");
    // Length and flag take five bytes, the tag sixteen behind the padded text.
    QTest::newRow("0") << qsizetype(0) << qsizetype(256 + 16);
    QTest::newRow("1") << qsizetype(1) << qsizetype(256 + 16);
    QTest::newRow("251") << qsizetype(251) << qsizetype(256 + 16);
    QTest::newRow("252") << qsizetype(252) << qsizetype(512 + 16);
    QTest::newRow("507") << qsizetype(507) << qsizetype(512 + 16);
    QTest::newRow("508") << qsizetype(508) << qsizetype(768 + 16);
    QTest::newRow("1024, not deflated") << qsizetype(1024) << qsizetype(1280 + 16);
}

void EnvelopeTest::sizesTellLittle()
{
    QFETCH(qsizetype, body);
    QFETCH(qsizetype, box);
    Fixture f;
    const Result<Envelope> envelope =
        parse(*seal(f.header, bodyOf(body), f.key, f.device, f.random));
    QVERIFY(envelope);
    QCOMPARE(envelope->box.size(), box);
}

void EnvelopeTest::otherKeyOtherDevice()
{
    Fixture f;
    const Result<Envelope> envelope = parse(*seal(f.header, "body", f.key, f.device, f.random));
    QVERIFY(envelope);
    QCOMPARE(open(*envelope, keyOf(f.random)).error().code, Code::Crypto);
    QVERIFY(!isSignedBy(*envelope, crypto::Ed25519Key::generate(f.random).publicKey()));
}

void EnvelopeTest::longerFormsAreRefused()
{
    Fixture f;
    const QByteArray sealed = *seal(f.header, "body", f.key, f.device, f.random);
    const Result<Envelope> read = parse(sealed);
    QVERIFY(read);
    // Every head with its argument, written one size longer than it needs.
    QByteArray array = sealed;
    array.replace(0, 1, QByteArray("\x98\x04", 2));
    QCOMPARE(parse(array).error().code, Code::Malformed);
    const auto withHeader = [&](const QByteArray& header) {
        return rebuilt(header, read->nonce, read->box, read->signature);
    };
    const QByteArray& header = read->headerBytes;
    QCOMPARE(withHeader(header), sealed);
    QByteArray map = header;
    map.replace(0, 1, QByteArray("\xb8\x09", 2));
    QCOMPARE(parse(withHeader(map)).error().code, Code::Malformed);
    QByteArray key = header;
    key.replace(1, 1, QByteArray("\x18\x01", 2));
    QCOMPARE(parse(withHeader(key)).error().code, Code::Malformed);
    QByteArray id = header;
    const qsizetype at = id.indexOf(QByteArray("\x02\x50", 2)) + 1;
    id.replace(at, 1, QByteArray("\x58\x10", 2));
    QCOMPARE(parse(withHeader(id)).error().code, Code::Malformed);
}

void EnvelopeTest::partsOfTwoDoNotMix()
{
    Fixture f;
    const Result<Envelope> one = parse(*seal(f.header, "one", f.key, f.device, f.random));
    f.header.dossier = base::DossierId::random(f.random);
    const Result<Envelope> two = parse(*seal(f.header, "two", f.key, f.device, f.random));
    QVERIFY(one && two);
    // The box of one under the header of the other: neither the tag nor the signature fits.
    const Result<Envelope> mixed =
        parse(rebuilt(two->headerBytes, one->nonce, one->box, one->signature));
    QVERIFY(mixed);
    QVERIFY(!isSignedBy(*mixed, f.device.publicKey()));
    QCOMPARE(open(*mixed, f.key).error().code, Code::Crypto);
    // Signed anew by somebody who has no dossier key: the tag still does not fit.
    const Result<Envelope> swapped =
        parse(rebuilt(one->headerBytes, two->nonce, one->box, one->signature));
    QVERIFY(swapped);
    QVERIFY(!isSignedBy(*swapped, f.device.publicKey()));
    QCOMPARE(open(*swapped, f.key).error().code, Code::Crypto);
}

void EnvelopeTest::bodyTooBig()
{
    Fixture f;
    QCOMPARE(
        seal(f.header, QByteArray(maxBodySize + 1, 'a'), f.key, f.device, f.random).error().code,
        Code::TooBig);
    QVERIFY(seal(f.header, QByteArray(maxBodySize, 'a'), f.key, f.device, f.random));
}

void EnvelopeTest::sealRefusesHeader_data()
{
    QTest::addColumn<quint64>("seq");
    QTest::addColumn<QByteArray>("prev");
    QTest::addColumn<quint64>("ms");
    const QByteArray hash(32, 'h');
    QTest::newRow("seq 0") << quint64(0) << QByteArray() << quint64(1);
    QTest::newRow("first with prev") << quint64(1) << hash << quint64(1);
    QTest::newRow("second without") << quint64(2) << QByteArray() << quint64(1);
    QTest::newRow("short prev") << quint64(2) << hash.first(31) << quint64(1);
    QTest::newRow("long prev") << quint64(2) << QByteArray(hash + 'h') << quint64(1);
    QTest::newRow("49 bits of ms") << quint64(1) << QByteArray() << quint64(1ULL << 48);
}

void EnvelopeTest::sealRefusesHeader()
{
    QFETCH(quint64, seq);
    QFETCH(QByteArray, prev);
    QFETCH(quint64, ms);
    Fixture f;
    f.header.seq = seq;
    f.header.prev = prev;
    f.header.hlc.ms = ms;
    QCOMPARE(seal(f.header, "body", f.key, f.device, f.random).error().code, Code::Malformed);
}

void EnvelopeTest::parseRefuses_data()
{
    QTest::addColumn<cbor::Value>("value");
    Fixture f;
    const Envelope good = *parse(*seal(f.header, "body", f.key, f.device, f.random));
    const QByteArray &hdr = good.headerBytes, &nonce = good.nonce, &box = good.box,
                     &sig = good.signature;
    const auto row = [](const char* name, cbor::Value value) {
        QTest::newRow(name) << std::move(value);
    };
    row("three parts", cbor::Array{ hdr, nonce, box });
    row("five parts", cbor::Array{ hdr, nonce, box, sig, sig });
    row("a map", cbor::Map{ { 1, hdr }, { 2, nonce } });
    row("header not wrapped", cbor::Array{ cbor::Map{}, nonce, box, sig });
    row("text for bytes", cbor::Array{ hdr, QStringLiteral("twelve bytes"), box, sig });
    row("null signature", cbor::Array{ hdr, nonce, box, {} });
    row("nonce of 11", cbor::Array{ hdr, nonce.chopped(1), box, sig });
    row("nonce of 13", cbor::Array{ hdr, nonce + 'x', box, sig });
    row("signature of 63", cbor::Array{ hdr, nonce, box, sig.chopped(1) });
    row("signature of 65", cbor::Array{ hdr, nonce, box, sig + 'x' });
    row("empty box", cbor::Array{ hdr, nonce, QByteArray(), sig });
    row("box without tag", cbor::Array{ hdr, nonce, box.first(15), sig });
    row("huge box", cbor::Array{ hdr, nonce, QByteArray(2 * 1024 * 1024, 'x'), sig });
    row("empty header", cbor::Array{ QByteArray(), nonce, box, sig });
    row("bytes behind the header", cbor::Array{ hdr + '\0', nonce, box, sig });
}

void EnvelopeTest::parseRefuses()
{
    QFETCH(cbor::Value, value);
    QVERIFY(!parse(cbor::encode(value)));
}

void EnvelopeTest::parseRefusesHeader_data()
{
    QTest::addColumn<quint64>("member");
    QTest::addColumn<cbor::Value>("value");
    QTest::addColumn<Code>("code");
    const QByteArray hash(32, 'h');
    const cbor::Value absent(QStringLiteral("absent"));
    QTest::newRow("version 0") << quint64(1) << cbor::Value(0) << Code::TooNew;
    QTest::newRow("version 2") << quint64(1) << cbor::Value(2) << Code::TooNew;
    QTest::newRow("version as text")
        << quint64(1) << cbor::Value(QStringLiteral("1")) << Code::Malformed;
    for (quint64 member = 1; member <= 9; ++member)
        QTest::addRow("without %d", static_cast<int>(member))
            << member << absent << Code::Malformed;
    for (quint64 member = 2; member <= 6; ++member)
        QTest::addRow("short id %d", static_cast<int>(member))
            << member << cbor::Value(QByteArray(15, 'x')) << Code::Malformed;
    QTest::newRow("seq 0") << quint64(7) << cbor::Value(0) << Code::Malformed;
    QTest::newRow("seq negative") << quint64(7) << cbor::Value(-1) << Code::Malformed;
    QTest::newRow("seq 2 without prev") << quint64(7) << cbor::Value(2) << Code::Malformed;
    QTest::newRow("prev on the first") << quint64(8) << cbor::Value(hash) << Code::Malformed;
    QTest::newRow("prev null") << quint64(8) << cbor::Value() << Code::Malformed;
    QTest::newRow("hlc alone") << quint64(9) << cbor::Value(cbor::Array{ 5 }) << Code::Malformed;
    QTest::newRow("hlc with a third")
        << quint64(9) << cbor::Value(cbor::Array{ 5, 6, 7 }) << Code::Malformed;
    QTest::newRow("hlc 49 bits") << quint64(9) << cbor::Value(cbor::Array{ qint64(1LL << 48), 0 })
                                 << Code::Malformed;
    QTest::newRow("hlc counter 17 bits")
        << quint64(9) << cbor::Value(cbor::Array{ 5, 65536 }) << Code::Malformed;
    QTest::newRow("a member more") << quint64(10) << cbor::Value(1) << Code::Malformed;
    QTest::newRow("a member in front") << quint64(0) << cbor::Value(1) << Code::Malformed;
}

void EnvelopeTest::parseRefusesHeader()
{
    QFETCH(quint64, member);
    QFETCH(cbor::Value, value);
    QFETCH(Code, code);
    Fixture f;
    const Envelope good = *parse(*seal(f.header, "body", f.key, f.device, f.random));
    cbor::Map members = cbor::decode(good.headerBytes)->map();
    QCOMPARE(members.size(), 9U);
    if (value == cbor::Value(QStringLiteral("absent")))
        members.erase(member);
    else
        members[member] = value;
    const QByteArray bytes = rebuilt(cbor::encode(members), good.nonce, good.box, good.signature);
    const Result<Envelope> envelope = parse(bytes);
    QVERIFY(!envelope);
    QCOMPARE(envelope.error().code, code);
}

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "envelopetest.moc"

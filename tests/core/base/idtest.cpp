// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/id.h"

#include <QSet>
#include <QTest>

using namespace inkaart::base;
using namespace Qt::StringLiterals;

namespace {

/// Gives the bytes it was made with, over and over.
class FixedRandom final : public Random {
public:
    explicit FixedRandom(const QByteArray& bytes)
        : m_bytes(bytes)
    { }
    void fill(std::span<quint8> out) override
    {
        for (size_t i = 0; i < out.size(); ++i)
            out[i] = static_cast<quint8>(m_bytes[static_cast<qsizetype>(i) % m_bytes.size()]);
    }

private:
    QByteArray m_bytes;
};

} // namespace

class IdTest : public QObject {
    Q_OBJECT

private slots:
    void version4();
    void version7();
    void timeOrderedIdsSort();
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void bytesComeBack();
    void hashesAsItCompares();
};

void IdTest::version4()
{
    // RFC 9562 appendix A.3; the random bits around version and variant are all set here.
    FixedRandom random(QByteArray::fromHex("919108f752d1f320dbacf847db4148a8"));
    QCOMPARE(idToString(randomId(random)), u"919108f7-52d1-4320-9bac-f847db4148a8"_s);
}

void IdTest::version7()
{
    // RFC 9562 appendix A.6: 22 February 2022 14:22:22 -05:00, rand_a 0xCC3.
    FixedRandom random(QByteArray::fromHex("ffffffffffff0cc3d8c4dc0c0c07398f"));
    QCOMPARE(idToString(timeOrderedId(random, 1645557742000)),
             u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
}

void IdTest::timeOrderedIdsSort()
{
    SeededRandom random(7);
    RecordId before = RecordId::timeOrdered(random, 0);
    for (const qint64 ms : { 1LL, 255LL, 256LL, 1700000000000LL, (1LL << 48) - 1 }) {
        const RecordId next = RecordId::timeOrdered(random, ms);
        QVERIFY(before < next);
        QVERIFY(before.toString() < next.toString());
        before = next;
    }
}

void IdTest::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("lower") << u"f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s; // RFC 9562 section 4
    QTest::newRow("upper") << u"F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6"_s;
    QTest::newRow("nil") << u"00000000-0000-0000-0000-000000000000"_s; // section 5.9
    QTest::newRow("max") << u"FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF"_s; // section 5.10
}

void IdTest::parses()
{
    QFETCH(QString, text);
    const Result<DossierId> id = DossierId::parse(text);
    QVERIFY(id);
    QCOMPARE(id->toString(), text.toLower());
}

void IdTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("braces") << u"{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}"_s;
    QTest::newRow("no hyphens") << u"f81d4fae7dec11d0a76500a0c91e6bf6"_s;
    QTest::newRow("hyphen moved") << u"f81d4fa-e7dec-11d0-a765-00a0c91e6bf6"_s;
    QTest::newRow("one short") << u"f81d4fae-7dec-11d0-a765-00a0c91e6bf"_s;
    QTest::newRow("one long") << u"f81d4fae-7dec-11d0-a765-00a0c91e6bf60"_s;
    QTest::newRow("g") << u"g81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s;
    QTest::newRow("space in front") << u" 81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s;
    QTest::newRow("full-width digit") << u"\uFF1181d4fae-7dec-11d0-a765-00a0c91e6bf6"_s;
    QTest::newRow("hyphen for a digit") << u"-81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s;
}

void IdTest::refuses()
{
    QFETCH(QString, text);
    const Result<DossierId> id = DossierId::parse(text);
    QVERIFY(!id);
    QCOMPARE(id.error().code, Code::Malformed);
}

void IdTest::bytesComeBack()
{
    SeededRandom random(1);
    const DeviceId id = DeviceId::random(random);
    QCOMPARE(id.bytes().size(), 16);
    QVERIFY(DeviceId::fromBytes(id.bytes()) == id);
    QVERIFY(!DeviceId::fromBytes(id.bytes().chopped(1)));
    QVERIFY(!DeviceId::fromBytes(id.bytes() + 'x'));
    QVERIFY(!id.isNull());
    QVERIFY(DeviceId().isNull());
}

void IdTest::hashesAsItCompares()
{
    SeededRandom random(2);
    QSet<KeyId> ids;
    for (int i = 0; i < 1000; ++i)
        ids.insert(KeyId::random(random));
    QCOMPARE(ids.size(), 1000);
    const KeyId one = *ids.constBegin();
    ids.insert(*KeyId::fromBytes(one.bytes()));
    QCOMPARE(ids.size(), 1000);
}

QTEST_GUILESS_MAIN(IdTest)
#include "idtest.moc"

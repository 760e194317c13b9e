// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/base/random.h"

#include <QTest>

#include <array>

using namespace inkaart::base;

namespace {

/// Hands out 32-bit numbers from a list.
class ListedRandom final : public Random {
public:
    explicit ListedRandom(QList<quint32> numbers)
        : m_numbers(std::move(numbers))
    { }
    void fill(std::span<quint8> out) override
    {
        const quint32 number = m_numbers.takeFirst();
        memcpy(out.data(), &number, out.size());
    }
    qsizetype left() const { return m_numbers.size(); }

private:
    QList<quint32> m_numbers;
};

} // namespace

class RandomTest : public QObject {
    Q_OBJECT

private slots:
    void sameSeedSameBytes();
    void systemFillsLargeBuffers();
    void belowThrowsTheUnfairPartAway();
    void belowReachesEveryNumber();
};

void RandomTest::sameSeedSameBytes()
{
    SeededRandom one(42);
    SeededRandom same(42);
    SeededRandom other(43);
    const QByteArray bytes = one.bytes(64);
    QCOMPARE(same.bytes(64), bytes);
    QVERIFY(other.bytes(64) != bytes);
    QVERIFY(one.bytes(64) != bytes);
}

void RandomTest::systemFillsLargeBuffers()
{
    SystemRandom random;
    // getrandom may give at most 256 bytes in one go without being interrupted.
    const QByteArray bytes = random.bytes(100'000);
    std::array<int, 256> counts{};
    for (const char c : bytes)
        ++counts[static_cast<quint8>(c)];
    for (const int count : counts)
        QVERIFY(count > 200 && count < 600);
    QVERIFY(random.bytes(32) != random.bytes(32));
    QVERIFY(random.bytes(0).isEmpty());
}

void RandomTest::belowThrowsTheUnfairPartAway()
{
    // 2^32 mod 10 = 6, so 0 to 5 would favour six of the ten remainders.
    ListedRandom random({ 0, 5, 6 });
    QCOMPARE(random.below(10), 6U);
    QCOMPARE(random.left(), 0);
}

void RandomTest::belowReachesEveryNumber()
{
    SeededRandom random(3);
    std::array<int, 7> counts{};
    for (int i = 0; i < 7000; ++i)
        ++counts[random.below(7)];
    for (const int count : counts)
        QVERIFY(count > 850 && count < 1150);
    QCOMPARE(random.below(1), 0U);
}

QTEST_GUILESS_MAIN(RandomTest)
#include "randomtest.moc"

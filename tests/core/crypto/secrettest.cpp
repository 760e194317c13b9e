// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/crypto/secret.h"

#include <QTest>

#include <algorithm>
#include <fstream>
#include <thread>
#include <type_traits>
#include <vector>

using namespace inkaart::crypto;

namespace {

bool isAll(std::span<const quint8> bytes, quint8 value)
{
    return std::ranges::all_of(bytes, [value](quint8 byte) { return byte == value; });
}

/// What the kernel says of the mapping that holds \a address: its VmFlags line.
std::string flagsOf(const void* address)
{
    std::ifstream maps("/proc/self/smaps");
    const auto wanted = reinterpret_cast<quintptr>(address);
    bool inside = false;
    for (std::string line; std::getline(maps, line);) {
        quintptr from = 0;
        quintptr to = 0;
        if (std::sscanf(line.c_str(), "%llx-%llx ", &from, &to) == 2)
            inside = from <= wanted && wanted < to;
        else if (inside && line.starts_with("VmFlags:"))
            return line + ' ';
    }
    return {};
}

} // namespace

class SecretTest : public QObject {
    Q_OBJECT

private slots:
    void cannotBeCopied();
    void startsAsZeros_data();
    void startsAsZeros();
    void movesWithoutCopying();
    void wipesBeforeTheNextOwner();
    void slotsDoNotOverlap();
    void isLeftOutOfCoreDumps_data();
    void isLeftOutOfCoreDumps();
    void smallKeysSharePages();
    void threadsMayTakeAndGive();
    void cloneIsAnotherCopy();
};

void SecretTest::cannotBeCopied()
{
    static_assert(!std::is_copy_constructible_v<SecretBuffer>);
    static_assert(!std::is_copy_assignable_v<SecretBuffer>);
    static_assert(!std::is_copy_constructible_v<SymmetricKey>);
    static_assert(std::is_nothrow_move_constructible_v<SymmetricKey>);
    static_assert(!std::is_convertible_v<SymmetricKey, SecretKey<32, struct OtherTag>>);
}

void SecretTest::startsAsZeros_data()
{
    QTest::addColumn<size_t>("size");
    for (const size_t size : { 0, 1, 20, 32, 33, 64, 100, 1024, 1025, 4096, 4097, 1'000'000 })
        QTest::addRow("%zu", size) << size;
}

void SecretTest::startsAsZeros()
{
    QFETCH(size_t, size);
    for (int round = 0; round < 3; ++round) {
        SecretBuffer buffer(size);
        QCOMPARE(buffer.size(), size);
        QCOMPARE(buffer.view().size(), qsizetype(size));
        QVERIFY(isAll(buffer.span(), 0));
        std::ranges::fill(buffer.span(), quint8(0xA5));
        QVERIFY(isAll(buffer.span(), 0xA5));
    }
}

void SecretTest::movesWithoutCopying()
{
    SecretBuffer first(40);
    first.span()[0] = 7;
    const quint8* const address = first.span().data();
    SecretBuffer second(std::move(first));
    QCOMPARE(second.span().data(), address);
    QCOMPARE(first.size(), 0U);
    SecretBuffer third(2000);
    third = std::move(second);
    QCOMPARE(third.span().data(), address);
    QCOMPARE(third.size(), 40U);
    QCOMPARE(third.span()[0], 7);
    SecretBuffer& same = third;
    third = std::move(same);
    QCOMPARE(third.size(), 40U);
    first = std::move(third);
    QCOMPARE(first.span()[0], 7);
}

void SecretTest::wipesBeforeTheNextOwner()
{
    const quint8* freed = nullptr;
    {
        SecretBuffer secret(32);
        std::ranges::fill(secret.span(), quint8(0x5A));
        freed = secret.span().data();
    }
    // The slot stays mapped: its bytes are gone, whatever the arena keeps in the first eight.
    QVERIFY(isAll({ freed + sizeof(void*), 32 - sizeof(void*) }, 0));
}

void SecretTest::slotsDoNotOverlap()
{
    std::vector<SecretBuffer> buffers;
    for (size_t i = 0; i < 3000; ++i) {
        buffers.emplace_back(1 + i % 1100);
        std::ranges::fill(buffers.back().span(), static_cast<quint8>(i));
    }
    for (size_t i = 0; i < buffers.size(); ++i)
        QVERIFY(isAll(buffers[i].span(), static_cast<quint8>(i)));
}

void SecretTest::isLeftOutOfCoreDumps_data()
{
    QTest::addColumn<size_t>("size");
    QTest::newRow("a key") << size_t(32);
    QTest::newRow("a passphrase") << size_t(300);
    QTest::newRow("a large one") << size_t(100'000);
}

void SecretTest::isLeftOutOfCoreDumps()
{
    QFETCH(size_t, size);
    SecretBuffer secret(size);
    const std::string flags = flagsOf(secret.span().data());
    if (flags.empty())
        QSKIP("the kernel does not tell about mappings here");
    QVERIFY2(flags.find(" dd ") != std::string::npos, flags.c_str());
    if (flags.find(" lo ") == std::string::npos)
        qInfo("memory is not locked here; the limit of RLIMIT_MEMLOCK may be low");
}

void SecretTest::smallKeysSharePages()
{
    std::vector<SymmetricKey> keys(10'000);
    std::vector<quintptr> pages;
    for (const SymmetricKey& key : keys)
        pages.push_back(reinterpret_cast<quintptr>(key.span().data()) / 4096);
    std::ranges::sort(pages);
    pages.erase(std::ranges::unique(pages).begin(), pages.end());
    QVERIFY2(pages.size() <= 100, qPrintable(QString::number(pages.size())));
}

void SecretTest::threadsMayTakeAndGive()
{
    std::vector<int> faults(4);
    std::vector<std::thread> threads;
    for (size_t t = 0; t < faults.size(); ++t) {
        threads.emplace_back([t, &faults] {
            for (size_t i = 0; i < 5000; ++i) {
                SecretBuffer mine(16 + (i * 7 + t) % 200);
                std::ranges::fill(mine.span(), static_cast<quint8>(t + 1));
                SecretBuffer other(32);
                faults[t] +=
                    !isAll(mine.span(), static_cast<quint8>(t + 1)) || !isAll(other.span(), 0);
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    QCOMPARE(faults, std::vector<int>(4));
}

void SecretTest::cloneIsAnotherCopy()
{
    SymmetricKey key;
    key.span()[31] = 9;
    const SymmetricKey copy = key.clone();
    QVERIFY(copy.span().data() != key.span().data());
    key.span()[31] = 1;
    QCOMPARE(copy.span()[31], 9);
}

QTEST_GUILESS_MAIN(SecretTest)
#include "secrettest.moc"

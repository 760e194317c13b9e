// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/secret.h"

#include <QtGlobal>

#include <openssl/crypto.h>

#include <bit>
#include <cstring>
#include <mutex>
#include <new>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace inkaart::crypto {

namespace {

constexpr size_t smallestSlot = 32;
constexpr size_t largestSlot = 1024;
constexpr size_t slotKinds = std::bit_width(largestSlot / smallestSlot);
constexpr size_t chunkSize = 64 * 1024;

/// Pages of our own, so that nothing but secrets shares their lock. A refused lock is borne:
/// the limit may be low, and a program that will not start helps nobody.
void* mapLocked(size_t size)
{
    void* pages = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        qBadAlloc();
    ::mlock(pages, size);
    ::madvise(pages, size, MADV_DONTDUMP);
    return pages;
}

size_t wholePages(size_t size)
{
    static const size_t page = static_cast<size_t>(::sysconf(_SC_PAGESIZE));
    return (size + page - 1) / page * page;
}

/// Small secrets share locked pages: 10,000 keys of 32 bytes take 80 pages instead of 10,000.
/// Slots are of one size per chunk; a free slot holds the way to the next free one.
class Arena {
public:
    quint8* take(size_t size)
    {
        const std::lock_guard guard(m_mutex);
        Slot*& first = m_free[kind(size)];
        if (!first)
            first = cut(slotSize(size));
        Slot* slot = std::exchange(first, first->next);
        return reinterpret_cast<quint8*>(slot);
    }

    void giveBack(quint8* data, size_t size)
    {
        const std::lock_guard guard(m_mutex);
        Slot*& first = m_free[kind(size)];
        first = new (data) Slot{ first };
    }

private:
    struct Slot {
        Slot* next;
    };

    static size_t slotSize(size_t size) { return std::bit_ceil(std::max(size, smallestSlot)); }

    static size_t kind(size_t size)
    {
        return static_cast<size_t>(std::countr_zero(slotSize(size) / smallestSlot));
    }

    static Slot* cut(size_t slotBytes)
    {
        auto* chunk = static_cast<quint8*>(mapLocked(chunkSize));
        Slot* next = nullptr;
        for (size_t at = chunkSize; at > 0; at -= slotBytes)
            next = new (chunk + at - slotBytes) Slot{ next };
        return next;
    }

    std::mutex m_mutex;
    Slot* m_free[slotKinds]{};
};

/// Never taken down, so that secrets in statics can be wiped after main.
Arena& arena()
{
    static Arena& everlasting = *new Arena;
    return everlasting;
}

} // namespace

SecretBuffer::SecretBuffer(size_t size)
    : m_size(size)
{
    if (size == 0)
        return;
    if (size > largestSlot) {
        m_data = static_cast<quint8*>(mapLocked(wholePages(size)));
        return;
    }
    m_data = arena().take(size);
    std::memset(m_data, 0, size);
}

SecretBuffer::SecretBuffer(SecretBuffer&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{ }

SecretBuffer& SecretBuffer::operator=(SecretBuffer&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBuffer::~SecretBuffer()
{
    wipe();
}

void SecretBuffer::wipe() noexcept
{
    if (!m_data)
        return;
    OPENSSL_cleanse(m_data, m_size);
    if (m_size > largestSlot)
        ::munmap(m_data, wholePages(m_size));
    else
        arena().giveBack(m_data, m_size);
    m_data = nullptr;
    m_size = 0;
}

} // namespace inkaart::crypto

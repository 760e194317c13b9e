// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <algorithm>
#include <ctime>
#include <limits>

namespace inkaart::base {

namespace {
constexpr quint64 dayMs = 24ULL * 60 * 60 * 1000;
constexpr quint64 maxMs = (1ULL << 48) - 1;

quint64 physicalMs(const Clock& clock)
{
    return static_cast<quint64>(std::clamp<qint64>(clock.nowMs(), 0, static_cast<qint64>(maxMs)));
}
} // namespace

qint64 SystemClock::elapsedMs() const
{
    timespec time = {};
    // Unlike CLOCK_MONOTONIC it goes on while a laptop sleeps (clock_gettime(2)).
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
}

HybridClock::HybridClock(const Clock& physical, Hlc last)
    : m_physical(physical)
    , m_last(last)
{ }

Hlc HybridClock::tick()
{
    const quint64 now = physicalMs(m_physical);
    if (now > m_last.ms)
        m_last = { now, 0 };
    else if (m_last.counter == std::numeric_limits<quint16>::max())
        m_last = { m_last.ms + 1, 0 };
    else
        ++m_last.counter;
    return m_last;
}

bool HybridClock::receive(const Hlc& theirs)
{
    const quint64 limit = physicalMs(m_physical) + dayMs;
    if (theirs.ms > limit)
        return false;
    m_last = std::max(m_last, theirs);
    return true;
}

} // namespace inkaart::base

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <compare>

namespace inkaart::base {

/// The physical time, handed in so that tests and the demo choose it.
class Clock {
public:
    virtual ~Clock() = default;
    /// Milliseconds since 1970-01-01 UTC.
    virtual qint64 nowMs() const = 0;
    /// Milliseconds since some moment before: for how long something lasts. The time that the
    /// computer slept counts; a date that somebody sets does not.
    virtual qint64 elapsedMs() const = 0;

    QDateTime now() const { return QDateTime::fromMSecsSinceEpoch(nowMs(), Qt::UTC); }
    /// Today by the computer's own time zone: what a person calls today.
    QDate today() const { return QDateTime::fromMSecsSinceEpoch(nowMs()).date(); }
};

class SystemClock final : public Clock {
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
    qint64 elapsedMs() const override;
};

/// A clock that stands still until it is moved.
class FixedClock final : public Clock {
public:
    explicit FixedClock(qint64 ms)
        : m_ms(ms)
    { }
    qint64 nowMs() const override { return m_ms; }
    qint64 elapsedMs() const override { return m_elapsed; }
    /// As when somebody sets the date.
    void set(qint64 ms) { m_ms = ms; }
    void advance(qint64 ms)
    {
        m_ms += ms;
        m_elapsed += ms;
    }

private:
    qint64 m_ms;
    qint64 m_elapsed = 0;
};

/// A stamp of the hybrid logical clock: 48-bit milliseconds and a counter within one.
struct Hlc {
    quint64 ms = 0;
    quint16 counter = 0;

    friend auto operator<=>(const Hlc&, const Hlc&) = default;
};

/// Gives stamps that only go up, whatever the physical clock does.
/// After Kulkarni et al., "Logical Physical Clocks" (2014); see core/README.md for the limits.
class HybridClock {
public:
    /// \a last is the greatest stamp given before, kept by the store.
    explicit HybridClock(const Clock& physical, Hlc last = {});

    /// The next stamp of this device. A full counter carries into the milliseconds.
    Hlc tick();
    /// Takes note of somebody else's stamp; never advances more than 24 h past the physical clock.
    /// False when the stamp lay further ahead than that, so that it can be reported.
    bool receive(const Hlc& theirs);
    Hlc last() const { return m_last; }

private:
    const Clock& m_physical;
    Hlc m_last;
};

} // namespace inkaart::base

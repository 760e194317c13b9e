// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

/// What the store does to a draft, without a store: a device with a clock that stamps, and its own
/// view of a dossier.
namespace inkaart::dossier {

class Laptop {
public:
    Laptop(base::Random& random, const base::Clock& clock)
        : m_random(random)
        , m_clock(clock)
        , m_stamps(clock)
        , m_device(base::DeviceId::random(random))
        , m_worker(base::RecordId::timeOrdered(random, clock.nowMs()))
    { }

    base::DeviceId device() const { return m_device; }
    base::RecordId worker() const { return m_worker; }
    const std::vector<Change>& seen() const { return m_seen; }

    base::RecordId newRecord() { return base::RecordId::timeOrdered(m_random, m_clock.nowMs()); }

    Change stamp(const Draft& draft)
    {
        Change change;
        static_cast<Draft&>(change) = draft;
        change.id = base::ChangeId::timeOrdered(m_random, m_clock.nowMs());
        change.device = m_device;
        change.hlc = m_stamps.tick();
        change.author = m_worker;
        receive(change);
        return change;
    }
    void receive(const Change& change)
    {
        m_stamps.receive(change.hlc);
        dossier.apply(change);
        m_seen.push_back(change);
    }
    /// Takes over all that the other has and this one has not.
    void catchUp(const Laptop& other)
    {
        for (const Change& change : other.m_seen) {
            if (std::none_of(m_seen.begin(), m_seen.end(),
                             [&](const Change& mine) { return mine.id == change.id; }))
                receive(change);
        }
    }

    template<class T>
    base::RecordId add(const T& value)
    {
        const base::RecordId id = newRecord();
        stamp(create(id, value));
        return id;
    }
    template<class T>
    Change change(const base::RecordId& id, const T& value)
    {
        return stamp(edit(*dossier.records().find(id), value));
    }

    Dossier dossier;

private:
    base::Random& m_random;
    const base::Clock& m_clock;
    base::HybridClock m_stamps;
    base::DeviceId m_device;
    base::RecordId m_worker;
    std::vector<Change> m_seen;
};

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <random>
#include <span>

namespace inkaart::base {

/// Where random bytes come from; handed in, so that tests and the demo can repeat themselves.
class Random {
public:
    virtual ~Random() = default;

    /// Fills \a out. Never fails: a system that cannot give random bytes ends the program.
    virtual void fill(std::span<quint8> out) = 0;

    QByteArray bytes(qsizetype count);
    /// A number in [0, bound) without bias; \a bound must be above 0.
    quint32 below(quint32 bound);
};

/// The kernel's generator (getrandom). The only one for keys of real people.
class SystemRandom final : public Random {
public:
    void fill(std::span<quint8> out) override;
};

/// The same bytes for the same seed: tests and the example centre only.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(quint64 seed);
    void fill(std::span<quint8> out) override;

private:
    std::mt19937_64 m_engine;
};

} // namespace inkaart::base

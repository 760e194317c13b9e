// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <cerrno>
#include <cstdlib>
#include <sys/random.h>

namespace inkaart::base {

QByteArray Random::bytes(qsizetype count)
{
    QByteArray out(count, Qt::Uninitialized);
    fill({ reinterpret_cast<quint8*>(out.data()), static_cast<size_t>(count) });
    return out;
}

quint32 Random::below(quint32 bound)
{
    // Values under this threshold would make the first remainders likelier than the others.
    const quint32 threshold = (0U - bound) % bound;
    for (;;) {
        quint32 value = 0;
        fill({ reinterpret_cast<quint8*>(&value), sizeof value });
        if (value >= threshold)
            return value % bound;
    }
}

void SystemRandom::fill(std::span<quint8> out)
{
    while (!out.empty()) {
        const ssize_t got = ::getrandom(out.data(), out.size(), 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            std::abort();
        out = out.subspan(static_cast<size_t>(got));
    }
}

SeededRandom::SeededRandom(quint64 seed)
    : m_engine(seed)
{ }

void SeededRandom::fill(std::span<quint8> out)
{
    for (quint8& byte : out)
        byte = static_cast<quint8>(m_engine() >> 56);
}

} // namespace inkaart::base

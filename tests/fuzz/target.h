// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

// libFuzzer calls each target by this name. In the replay program they are together, each by the
// name of its unit.
#ifdef INKAART_FUZZ_UNIT
#define LLVMFuzzerTestOneInput INKAART_FUZZ_UNIT
#endif

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size);

namespace inkaart::fuzz {

inline QByteArrayView view(const uint8_t* data, size_t size)
{
    return { reinterpret_cast<const char*>(data), qsizetype(size) };
}

/// What holds for every input. Ends the process when it does not: that is a finding.
inline void must(bool isTrue, const char* what)
{
    if (isTrue)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The input up to its first zero, and what lies behind that; a null view without one.
struct Halves {
    QByteArrayView first;
    QByteArrayView second;
};

inline Halves cutAtZero(QByteArrayView input)
{
    const qsizetype zero = input.indexOf('\0');
    if (zero < 0)
        return { input, {} };
    return { input.first(zero), input.sliced(zero + 1) };
}

/// Without the byte order mark and the white space that editors lay round a text.
inline QByteArrayView bare(QByteArrayView text)
{
    return (text.startsWith("\xEF\xBB\xBF") ? text.sliced(3) : text).trimmed();
}

} // namespace inkaart::fuzz

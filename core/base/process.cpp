// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process.h"

#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace inkaart::base {

void keepToOurselves()
{
    ::umask(077);
    const rlimit none = { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef NDEBUG
    // The limit does not hold for a crash handler that the system pipes the image into; this does.
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

std::optional<QString> takeVariable(const char* name)
{
    char* const value = std::getenv(name);
    if (!value)
        return {};
    const size_t length = std::strlen(value);
    std::optional<QString> taken = QString::fromLocal8Bit(value, static_cast<qsizetype>(length));
    // Unsetting takes the pointer away, not the bytes.
    ::explicit_bzero(value, length);
    ::unsetenv(name);
    return taken;
}

} // namespace inkaart::base

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/fontsahead.h"

#include <fontconfig/fontconfig.h>

namespace inkaart::print {

std::jthread readFontsAhead()
{
    // Should Qt come first, fontconfig keeps what either of the two has read.
    return std::jthread([] { FcInit(); });
}

} // namespace inkaart::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/sizeclass.h"

namespace inkaart::theme {

SizeClass sizeClassFor(QSize size, double textFactor)
{
    const double factor = textFactor > 0.0 ? textFactor : 1.0;
    if (size.width() / factor <= 900.0)
        return SizeClass::Compact;
    return size.height() / factor <= 740.0 ? SizeClass::Low : SizeClass::Wide;
}

} // namespace inkaart::theme

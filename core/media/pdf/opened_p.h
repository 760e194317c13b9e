// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/pdf/boundedfilters.h"

#include <qpdf/QPDF.hh>

#include <memory>

namespace inkaart::media {

/// A PDF in libqpdf's hands, which inflates within bounds and says nothing aloud. Throws. \a pdf
/// stays where it is meanwhile.
inline std::shared_ptr<QPDF> openedWithin(const QByteArray& pdf)
{
    static const bool isBound = [] {
        boundFilters();
        return true;
    }();
    Q_UNUSED(isBound)
    allowInflating(inflateLimit);
    auto opened = QPDF::create();
    opened->setSuppressWarnings(true);
    opened->processMemoryFile("document", pdf.constData(), static_cast<size_t>(pdf.size()));
    return opened;
}

} // namespace inkaart::media

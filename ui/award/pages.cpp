// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/pages.h"

#include "ui/award/awardpage.h"
#include "ui/award/batchpage.h"
#include "ui/award/checkpage.h"
#include "ui/award/previewpage.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;

session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent)
{
    using Kind = session::Place::Kind;
    switch (place.kind) {
    case Kind::Award:
        if (place.detail == "batch"_L1 || place.detail.startsWith("batch:"_L1))
            return new BatchPage(place, session, navigator, parent);
        return new AwardPage(place, session, navigator, parent);
    case Kind::Check:
        return new CheckPage(place, session, navigator, parent);
    case Kind::Preview:
        return new PreviewPage(place, session, navigator, parent);
    default:
        return nullptr;
    }
}

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/content.h"

namespace inkaart::credential {

QString BadgeContent::idOf(Edition edition) const
{
    switch (edition) {
    case Edition::Public:
        return publicId;
    case Edition::Own:
        return ownId;
    case Edition::Paper:
        return paperId;
    }
    return {};
}

} // namespace inkaart::credential

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/pages.h"

namespace inkaart::award {

session::Page* make(const session::Place&, session::Session&, session::Navigator&, QWidget*)
{
    return nullptr;
}

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages.h"

namespace inkaart::settings {

session::Page* make(const session::Place&, session::Session&, session::Navigator&, QWidget*)
{
    return nullptr;
}

} // namespace inkaart::settings

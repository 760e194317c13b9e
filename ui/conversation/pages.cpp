// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pages.h"

namespace inkaart::conversation {

session::Page* make(const session::Place&, session::Session&, session::Navigator&, QWidget*)
{
    return nullptr;
}

} // namespace inkaart::conversation

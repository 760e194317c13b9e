// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/pages.h"

namespace inkaart::learner {

session::Page* make(const session::Place&, session::Session&, session::Navigator&, QWidget*)
{
    return nullptr;
}

} // namespace inkaart::learner

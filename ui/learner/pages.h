// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

class QWidget;

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// The page for \a place, or nullptr when it is not one of this folder's.
session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent);

} // namespace inkaart::learner

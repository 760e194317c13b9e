// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

class QWidget;

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session

namespace inkaart::shell {

/// The page for \a place: every folder is asked in turn, and those places that come with a later
/// version say so. Never null.
session::Page* makePage(const session::Place& place, session::Session& session,
                        session::Navigator& navigator, QWidget* parent);

} // namespace inkaart::shell

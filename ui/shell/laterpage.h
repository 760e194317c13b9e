// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

namespace inkaart::shell {

/// A place that comes with a later version: its title and one honest sentence.
class LaterPage : public session::Page {
    Q_OBJECT

public:
    explicit LaterPage(session::Place::Kind kind, QWidget* parent = nullptr);
};

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/pages.h"

#include "ui/settings/settingspage.h"

namespace inkaart::settings {

session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent)
{
    if (place.kind != session::Place::Kind::Settings)
        return nullptr;
    return new SettingsPage(place, session, navigator, realTools(), parent);
}

} // namespace inkaart::settings

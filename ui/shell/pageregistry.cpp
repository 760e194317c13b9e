// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pageregistry.h"

#include "ui/award/pages.h"
#include "ui/conversation/pages.h"
#include "ui/learner/pages.h"
#include "ui/settings/pages.h"
#include "ui/shell/laterpage.h"
#include "ui/shell/todaypage.h"

namespace inkaart::shell {

using session::Place;

session::Page* makePage(const Place& place, session::Session& session,
                        session::Navigator& navigator, QWidget* parent)
{
    if (place.kind == Place::Kind::Today)
        return new TodayPage(place, session, navigator, parent);
    for (const auto make : { learner::make, conversation::make, award::make, settings::make }) {
        if (session::Page* page = make(place, session, navigator, parent))
            return page;
    }
    return new LaterPage(place.kind, parent);
}

} // namespace inkaart::shell

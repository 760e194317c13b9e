// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/pages.h"

#include "ui/learner/badgespage.h"
#include "ui/learner/evidencepage.h"
#include "ui/learner/learnerspage.h"
#include "ui/learner/newlearnerpage.h"
#include "ui/learner/overviewpage.h"
#include "ui/learner/talkspage.h"
#include "ui/learner/wishespage.h"

namespace inkaart::learner {

using session::Place;

namespace {

session::Page* makeTab(const Place& place, session::Session& session, session::Navigator& navigator,
                       QWidget* parent)
{
    if (!session.current())
        return nullptr;
    if (place.detail == session::tab::conversations)
        return new TalksPage(place, session, navigator, parent);
    if (place.detail == session::tab::evidence)
        return new EvidencePage(place, session, navigator, parent);
    if (place.detail == session::tab::badges)
        return new BadgesPage(place, session, navigator, parent);
    if (place.detail == session::tab::next)
        return new WishesPage(place, session, navigator, parent);
    return new OverviewPage(place, session, navigator, parent);
}

} // namespace

session::Page* make(const Place& place, session::Session& session, session::Navigator& navigator,
                    QWidget* parent)
{
    switch (place.kind) {
    case Place::Kind::Learners:
        return new LearnersPage(place, session, navigator, parent);
    case Place::Kind::NewLearner:
        return new NewLearnerPage(place, session, navigator, parent);
    case Place::Kind::Learner:
        return makeTab(place, session, navigator, parent);
    default:
        return nullptr;
    }
}

} // namespace inkaart::learner

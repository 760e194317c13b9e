// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pages.h"

#include "ui/conversation/agreementpage.h"
#include "ui/conversation/blankcardpage.h"
#include "ui/conversation/cardchoice.h"
#include "ui/conversation/cardspage.h"
#include "ui/conversation/choosecardspage.h"
#include "ui/conversation/pilespage.h"
#include "ui/conversation/resultpage.h"
#include "ui/conversation/tellpage.h"
#include "ui/conversation/whatdidyoudopage.h"

namespace inkaart::conversation {

using session::Place;

session::Page* make(const Place& place, session::Session& session, session::Navigator& navigator,
                    QWidget* parent)
{
    if (!session.current())
        return nullptr;
    // Kort gesprek and its like have chosen already.
    const bool isChosen = choiceFrom(place.detail, session.framework()).has_value();
    switch (place.kind) {
    case Place::Kind::WhatDidYouDo:
        if (isChosen)
            return new CardsPage(place, session, navigator, parent);
        return new WhatDidYouDoPage(place, session, navigator, parent);
    case Place::Kind::ChooseCards:
        if (isChosen)
            return new CardsPage(place, session, navigator, parent);
        return new ChooseCardsPage(place, session, navigator, parent);
    case Place::Kind::Cards:
        return new CardsPage(place, session, navigator, parent);
    case Place::Kind::Tell:
        return new TellPage(place, session, navigator, parent);
    case Place::Kind::BlankCard:
        return new BlankCardPage(place, session, navigator, parent);
    case Place::Kind::Result:
        return new ResultPage(place, session, navigator, parent);
    case Place::Kind::Agreement:
        return new AgreementPage(place, session, navigator, parent);
    case Place::Kind::Piles:
        return new PilesPage(place, session, navigator, parent);
    default:
        return nullptr;
    }
}

} // namespace inkaart::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/sidesheet.h"

namespace inkaart::widgets {
class Label;
class SearchField;
} // namespace inkaart::widgets

namespace inkaart::settings {

class Desk;

/// Whose piles lie on the table? Search as you type; one touch goes on to that learner's entry
/// sheet. Object names: whoseCards, whoseSearch (the field), whoseHit.
class WhoseCards : public widgets::SideSheet {
    Q_OBJECT

public:
    WhoseCards(Desk& desk, QWidget* host);

    void ask();

private:
    void find();

    Desk& m_desk;
    widgets::SearchField* m_search;
    widgets::Label* m_nobody;
    QWidget* m_hits;
};

} // namespace inkaart::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/laterpage.h"

#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using session::Place;

LaterPage::LaterPage(Place::Kind kind, QWidget* parent)
    : Page(parent)
{
    QString title;
    QString sentence = tr("This comes with the next version of Inkaart.");
    if (kind == Place::Kind::City) {
        //: The place in the rail: the map of the city
        title = tr("City", "rail");
        sentence = tr("Here comes the map of the city: what there is to do and to learn. It comes "
                      "with the next version of Inkaart.");
    } else if (kind == Place::Kind::Insight) {
        //: The place in the rail: figures for the coordinator
        title = tr("Insight", "rail");
        sentence = tr("Here come the figures of your centre, without names. They come with the "
                      "next version of Inkaart.");
    }
    auto* scroll = new widgets::ScrollPage;
    if (!title.isEmpty())
        scroll->body()->addWidget(new widgets::Label(title, theme::TextRole::Title));
    scroll->body()->addWidget(new widgets::EmptyState(sentence));
    scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
}

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/termrow.h"

#include "ui/learner/askrow.h"
#include "ui/learner/listactions.h"
#include "ui/learner/names.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"

#include <QLocale>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using widgets::Button;

TermRow::TermRow(session::Session& session, const dossier::Card& card, QWidget* parent)
    : QWidget(parent)
{
    const QString name = nameIn(session, card.callName, 32);
    const bool hasTalked = card.lastTalk != 0;
    const QString day = QLocale().toString(session::dayOf(hasTalked ? card.lastTalk : card.created),
                                           u"d MMMM yyyy"_s);
    auto* row = new AskRow(AskRow::Kind::Plain, u"kalender"_s);
    //: %1: a learner; %2: a date
    row->setTexts(hasTalked ? tr("%1: last talk on %2.").arg(name, day)
                            : tr("%1: here since %2, no talk.").arg(name, day),
                  {});
    //: Button: the dossier stays
    Button* keep = row->addAnswer(tr("Keep"), u"keepDossierButton"_s);
    Button* away = row->addAnswer(tr("Take away"), u"takeDossierAwayButton"_s, u"weg"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(row);
    connect(keep, &Button::clicked, this,
            [this, &session, card] { finish(keepLonger(session, card)); });
    connect(away, &Button::clicked, this,
            [this, &session, card] { finish(takeAway(session, card)); });
}

void TermRow::finish(const base::Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace inkaart::learner

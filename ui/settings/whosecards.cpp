// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/whosecards.h"

#include "ui/session/navigator.h"
#include "ui/session/session.h"
#include "ui/settings/desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/searchfield.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using session::Place;
using widgets::Button;

namespace {

constexpr size_t mostHits = 8;

} // namespace

WhoseCards::WhoseCards(Desk& desk, QWidget* host)
    : SideSheet(host)
    , m_desk(desk)
    , m_search(new widgets::SearchField(tr("Search for a learner")))
    , m_nobody(new widgets::Label(tr("Nobody is called that.")))
    , m_hits(new QWidget)
{
    setObjectName(u"whoseCards"_s);
    m_search->edit()->setObjectName(u"whoseSearch"_s);
    m_search->edit()->setAccessibleName(tr("Search for a learner"));
    setHeader(new widgets::Label(tr("Whose cards are these?"), theme::TextRole::Heading));
    auto* hits = new QVBoxLayout(m_hits);
    hits->setContentsMargins(0, 0, 0, 0);
    hits->setSpacing(8);
    body()->addWidget(m_search);
    body()->addWidget(m_nobody);
    body()->addWidget(m_hits);
    body()->addStretch(1);
    m_nobody->hide();
    connect(m_search, &widgets::SearchField::textChanged, this, &WhoseCards::find);
    connect(&desk.session().learners(), &session::LearnerList::loaded, this, &WhoseCards::find);
}

void WhoseCards::ask()
{
    if (!m_desk.session().learners().isLoaded())
        m_desk.session().learners().load();
    m_search->setText({});
    find();
    open();
}

void WhoseCards::find()
{
    while (QLayoutItem* item = m_hits->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        return m_nobody->hide();
    const auto found = m_desk.session().learners().hits(typed, mostHits);
    m_nobody->setVisible(found.empty());
    for (const dossier::Card* card : found) {
        auto* hit = new Button(m_desk.session().shownName(card->callName), u"pijl-rechts"_s);
        hit->setObjectName(u"whoseHit"_s);
        hit->setLeftAligned(true);
        m_hits->layout()->addWidget(hit);
        connect(hit, &Button::clicked, this, [this, id = card->dossier] {
            dismiss();
            m_desk.navigator().go(
                Place{ .kind = Place::Kind::Piles, .learner = id, .record = {}, .detail = {} });
        });
    }
}

} // namespace inkaart::settings

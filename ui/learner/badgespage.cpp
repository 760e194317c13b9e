// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/badgespage.h"

#include "core/award/catalogue.h"
#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/session/badgepicture.h"
#include "ui/session/handoversheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using dossier::Award;
using session::Place;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

BadgesPage::BadgesPage(const Place& place, session::Session& session, session::Navigator& navigator,
                       QWidget* parent)
    : LearnerPage(place, session, navigator, parent)
    , m_badges(new QVBoxLayout)
    , m_handOver(new session::HandOverSheet(session, this))
{
    //: Heading: all badges of a learner
    auto* header = new widgets::SectionHeader(tr("Badges"), TextRole::Title);
    auto* give = new Button(tr("Award a badge"), u"badge"_s, Button::Kind::Primary);
    give->setObjectName(u"awardBadgeButton"_s);
    m_new = give;
    auto* all = new Button(tr("Give all along"), u"stick"_s);
    all->setObjectName(u"giveAllButton"_s);
    m_giveAll = all;
    header->addAction(all);
    //: Button: a badge that somebody else gave
    auto* add = new Button(tr("Badge from elsewhere"), u"plus"_s);
    add->setObjectName(u"addForeignButton"_s);
    header->addAction(add);
    add->setVisible(!open()->isNameless());
    setAcceptDrops(!open()->isNameless());
    header->addAction(give);
    m_badges->setSpacing(14);
    body().addWidget(header);
    body().addLayout(m_badges);
    body().addStretch(1);
    connect(give, &Button::clicked, this, [this] { go(Place::Kind::Award); });
    connect(all, &Button::clicked, this, [this] { handOver(); });
    connect(add, &Button::clicked, this, &BadgesPage::addForeign);
}

QWidget* BadgesPage::firstFocus()
{
    return m_new;
}

Place BadgesPage::printPlace() const
{
    return open() && !dossier().all<Award>().empty()
        ? placeOf(Place::Kind::Preview, u"certificates"_s)
        : Place{};
}

QString BadgesPage::stateOf(const dossier::Entry<Award>& award) const
{
    const auto awards = dossier().all<Award>();
    const auto next = std::find_if(awards.begin(), awards.end(), [&](const auto& other) {
        return other.value.replaces == award.id;
    });
    if (next != awards.end())
        return tr("Replaced by %1").arg(next->value.number);
    if (award.value.revoked == 0)
        return {};
    const QString why = cleanName(award.value.revokedWhy);
    return why.isEmpty() ? tr("Withdrawn on %1").arg(day(award.value.revoked))
                         : tr("Withdrawn on %1: %2").arg(day(award.value.revoked), why);
}

QLayout* BadgesPage::actionsOf(const dossier::Entry<Award>& award, const QString& title)
{
    auto* actions = new widgets::FlowLayout(nullptr, 8);
    const QString id = award.id.toString();
    const auto add = [&](const QString& text, const QString& pictogram, const QString& name) {
        auto* button = new Button(text, pictogram);
        button->setObjectName(name);
        button->setAccessibleName(u"%1: %2"_s.arg(text, title));
        actions->addWidget(button);
        return button;
    };
    if (award.value.revoked != 0)
        return actions;
    //: Button: one badge on paper
    auto* paper = add(tr("Certificate"), u"afdrukken"_s, u"certificateButton"_s);
    connect(paper, &Button::clicked, this,
            [this, id] { go(Place::Kind::Preview, u"certificate:"_s + id); });
    auto* give = add(tr("Hand over the badge"), u"stick"_s, u"exportBadgeButton"_s);
    connect(give, &Button::clicked, this, [this, record = award.id] { handOver(record); });
    auto* improve = add(tr("Improve the badge"), u"potlood"_s, u"improveBadgeButton"_s);
    connect(improve, &Button::clicked, this,
            [this, id] { go(Place::Kind::Award, u"improve:"_s + id); });
    //: Button: a badge no longer counts
    auto* revoke = add(tr("Withdraw"), u"nee"_s, u"revokeBadgeButton"_s);
    connect(revoke, &Button::clicked, this,
            [this, id] { go(Place::Kind::Award, u"revoke:"_s + id); });
    return actions;
}

QWidget* BadgesPage::cardOf(const dossier::Entry<Award>& award)
{
    auto achievement =
        award::findAchievement(award.value.achievement, session().store().centreDossier());
    if (achievement)
        achievement = award::forLearner(std::move(*achievement), dossier());
    const History history(dossier(), session());
    const QString title =
        achievement ? achievement->title(u"nl") : history.skills(award.value.skills);
    auto* card = new widgets::Card;
    card->setObjectName(u"badgeCard"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    if (achievement) {
        auto* picture = session::BadgePicture::of(*achievement, 96, session().store());
        picture->setFaint(award.value.revoked != 0);
        row->addWidget(picture, 0, Qt::AlignTop);
    } else {
        row->addWidget(new widgets::Pictogram(u"badge"_s, 96), 0, Qt::AlignTop);
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(new Label(title, TextRole::Heading));
    words->addWidget(
        new Label(award.value.number.isEmpty()
                      ? day(award.value.awarded)
                      : tr("%1, number %2").arg(day(award.value.awarded), award.value.number),
                  TextRole::Small));
    if (const QString state = stateOf(award); !state.isEmpty()) {
        auto* label = new Label(state, TextRole::BodyBold);
        label->setObjectName(u"badgeState"_s);
        label->setToken(theme::Token::Bad);
        words->addWidget(label);
    }
    if (!award.value.personalLine.isEmpty())
        words->addWidget(new Label(award.value.personalLine));
    words->addSpacing(6);
    words->addLayout(actionsOf(award, title));
    row->addLayout(words, 1);
    card->body()->addLayout(row);
    return card;
}

void BadgesPage::handOver(const base::RecordId& award)
{
    m_handOver->ask(award);
}

void BadgesPage::fill()
{
    emptyLayout(*m_badges);
    auto awards = dossier().all<Award>();
    std::stable_sort(awards.begin(), awards.end(), [](const auto& a, const auto& b) {
        const bool isGoneA = a.value.revoked != 0;
        const bool isGoneB = b.value.revoked != 0;
        return isGoneA != isGoneB ? isGoneB : a.value.awarded > b.value.awarded;
    });
    for (const auto& award : awards)
        m_badges->addWidget(cardOf(award));
    m_giveAll->setVisible(std::any_of(awards.begin(), awards.end(),
                                      [](const auto& award) { return award.value.revoked == 0; }));
    if (awards.empty())
        m_badges->addWidget(new Label(tr("Here come the badges of %1.").arg(called())));
    fillForeign();
}

} // namespace inkaart::learner

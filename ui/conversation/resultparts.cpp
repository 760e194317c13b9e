// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the result: legend, what changed, what fits next.
#include "core/award/offers.h"
#include "ui/conversation/answerinwords.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/resultpage.h"
#include "ui/conversation/rows.h"
#include "ui/session/skilltotell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QHBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::LegendItem;
using widgets::TileState;

namespace {

constexpr size_t shownOffers = 2;
constexpr int shownWishes = 2;

} // namespace

void ResultPage::showLegend()
{
    emptyLayout(m_legend->layout());
    const session::Words say = words();
    for (const TileState state : { TileState::Can, TileState::WithHelp, TileState::WantsToLearn,
                                   TileState::Later, TileState::NotAsked })
        m_legend->layout()->addWidget(LegendItem::state(state, say.answer(state)));
    m_legend->layout()->addWidget(LegendItem::pictogram(u"oog"_s, say.phrase("mark.seen.long"_L1)));
    m_legend->layout()->addWidget(
        LegendItem::pictogram(u"medaille"_s, say.phrase("mark.badge.long"_L1)));
}

void ResultPage::showChanges()
{
    emptyLayout(m_changes->layout());
    const auto changes = changesBetween(m_before, m_now, session().framework());
    for (const ChangedSkill& change : changes)
        addChange(change);
    if (changes.empty()) {
        m_changes->layout()->addWidget(
            new widgets::DualLabel(words().phrase("result.nothingChanged"_L1)));
    }
}

void ResultPage::addChange(const ChangedSkill& change)
{
    const CardFace face = faceOf(change.skill, session().framework(), dossier());
    auto* row = new QWidget;
    row->setObjectName(u"change-"_s + change.skill);
    row->setMinimumHeight(theme::Theme::instance().isCompact() ? 56 : 62);
    const QString name = face.name.in(u"nl");
    const QString now = answerInWords(tileOf(change.now));
    row->setAccessibleName(
        m_isFirst ? tr("%1: %2", "skill and answer").arg(name, now)
                  : tr("%1: was %2, now %3").arg(name, answerInWords(tileOf(change.before)), now));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    if (face.zone >= 0)
        line->addWidget(new ZoneLetter(face.zone));
    line->addWidget(new widgets::DualLabel(words().text(face.name), TextRole::BodyBold), 1);
    if (!m_isFirst) {
        line->addWidget(new widgets::StateSwatch(tileOf(change.before), face.zone, 32));
        line->addWidget(new widgets::Pictogram(u"pijl-rechts"_s, 20));
    }
    line->addWidget(new widgets::StateSwatch(tileOf(change.now), face.zone, 32));
    if (m_changes->layout()->count() > 0)
        m_changes->layout()->addWidget(new widgets::Divider);
    m_changes->layout()->addWidget(row);
}

void ResultPage::showNext()
{
    emptyLayout(m_next->layout());
    const auto offers = award::offers(dossier(), session().store().centreDossier());
    for (size_t i = 0; i < std::min(offers.size(), shownOffers); ++i) {
        const award::Offer& offer = offers[i];
        const int missing = offer.proofsMissing;
        const widgets::TwoTexts remark = missing == 0 ? widgets::TwoTexts{}
            : missing == 1
            ? words().phrase("result.evidenceMissing.one"_L1)
            : words().phrase("result.evidenceMissing.more"_L1, QString::number(missing));
        addNext(u"badge"_s, words().phraseWith("result.badge"_L1, offer.achievement.name), remark);
    }
    int wishes = 0;
    for (const auto& plan : dossier().all<dossier::Plan>()) {
        if (plan.value.state != dossier::PlanState::Wanted || plan.value.wish.isEmpty()
            || wishes++ >= shownWishes)
            continue;
        addNext(u"speld"_s, widgets::oneText(plan.value.wish), words().phrase("wish.title"_L1));
    }
    if (offers.empty())
        showTelling();
}

// No badge is near before somebody told of something they can; that can be done at once. Without a
// name there is no badge.
void ResultPage::showTelling()
{
    const QString skill = open()->isNameless() ? QString() : session::skillToTell(dossier());
    if (skill.isEmpty()) {
        if (m_next->layout()->count() == 0)
            m_next->layout()->addWidget(
                new widgets::DualLabel(words().phrase("result.nextTalk"_L1)));
        return;
    }
    const CardFace face = faceOf(skill, session().framework(), dossier());
    m_next->layout()->addWidget(
        new widgets::DualLabel(words().phraseWith("result.tellNow"_L1, face.name)));
    auto* tell = new widgets::Button({}, u"gesprek"_s);
    tell->setObjectName(u"tellButton"_s);
    tell->setTexts(words().phrase("tell.about"_L1));
    m_next->layout()->addWidget(tell);
    // Without the talk, so that what is told leads back to this page and not to the cards.
    session::Place place = m_place;
    place.kind = session::Place::Kind::Tell;
    place.record = {};
    place.detail = skill;
    connect(tell, &widgets::Button::clicked, this, [this, place] { navigator().go(place); });
}

void ResultPage::addNext(const QString& pictogram, const widgets::TwoTexts& what,
                         const widgets::TwoTexts& remark)
{
    auto* row = new QWidget;
    row->setMinimumHeight(theme::Theme::instance().sizeClass() == theme::SizeClass::Wide ? 62 : 56);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 4, 0, 4);
    line->setSpacing(12);
    line->addWidget(new widgets::Pictogram(pictogram, 24));
    line->addWidget(new widgets::DualLabel(what, TextRole::BodyBold), 1);
    auto* small = new widgets::DualLabel(remark, TextRole::Small);
    small->setAlignment(Qt::AlignRight);
    line->addWidget(small);
    if (m_next->layout()->count() > 0)
        m_next->layout()->addWidget(new widgets::Divider);
    m_next->layout()->addWidget(row);
}

} // namespace inkaart::conversation

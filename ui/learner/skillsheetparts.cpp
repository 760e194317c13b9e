// SPDX-License-Identifier: GPL-3.0-or-later
// The lower half of the sheet: how it went, evidence, the badge.
#include "core/award/catalogue.h"
#include "core/award/offers.h"
#include "core/dossier/foreignbadge.h"
#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/learner/skills.h"
#include "ui/learner/skillsheet.h"
#include "ui/learner/tileof.h"
#include "ui/session/badgepicture.h"
#include "ui/session/session.h"
#include "ui/session/words.h"
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
using dossier::Rating;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

namespace {

dossier::Time timeOf(const dossier::Record& record, const Rating& rating)
{
    return rating.at ? rating.at : static_cast<dossier::Time>(record.created.ms);
}

/// The newest award of a skill that counts.
std::optional<dossier::Entry<dossier::Award>> awardOf(const dossier::Dossier& dossier,
                                                      const QString& skill)
{
    std::optional<dossier::Entry<dossier::Award>> newest;
    for (auto& award : dossier.all<dossier::Award>()) {
        if (award.value.revoked == 0 && award.value.skills.contains(skill))
            newest = std::move(award);
    }
    return newest;
}

std::optional<award::Offer> offerOf(const QString& skill, const dossier::Dossier& learner,
                                    const dossier::Dossier& centre)
{
    for (award::Offer& offer : award::offers(learner, centre)) {
        const bool isAbout = offer.achievement.kind == framework::Kind::Skill
            && offer.achievement.skills.contains(skill);
        if (isAbout)
            return std::move(offer);
    }
    return std::nullopt;
}

} // namespace

void SkillSheet::addHistoryLine(QVBoxLayout& column, const dossier::Record& record,
                                const Rating& rating, bool isGone)
{
    const SkillFace face = faceOf(m_skill, m_session.framework(), m_open->dossier());
    const History history(m_open->dossier(), m_session);
    auto* line = new QWidget;
    line->setObjectName(isGone ? u"undoneLine"_s : u"historyLine"_s);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(14);
    const auto talk = m_open->dossier().get<dossier::Conversation>(rating.conversation);
    auto* date = new Label(history.day(talk ? learner::timeOf(*talk) : timeOf(record, rating)),
                           TextRole::Small);
    // As wide as the longest of them, so that the hexagons stand below each other.
    date->setMinimumWidth(theme::Theme::instance().scaled(100));
    const widgets::TileState state = tileOf(rating.level);
    auto* said = new Label(isGone ? tr("%1 (undone)").arg(session::answerIn(u"nl", state))
                                  : session::answerIn(u"nl", state));
    auto* where = new Label(talk ? history.talk(talk->value) : QString(), TextRole::Small);
    if (isGone)
        said->setToken(theme::Token::InkSoft);
    row->addWidget(date);
    row->addWidget(new widgets::StateSwatch(state, isGone ? -1 : face.zone, 28));
    row->addWidget(said, 1);
    row->addWidget(where);
    column.addWidget(line);
    column.addWidget(new widgets::Divider);
}

void SkillSheet::fillHistory()
{
    struct Line {
        const dossier::Record* record;
        Rating rating;
        bool isGone;
    };
    std::vector<Line> lines;
    const dossier::Records& records = m_open->dossier().records();
    const QString kind = dossier::Traits<Rating>::kindName();
    const auto take = [&](const std::vector<const dossier::Record*>& found, bool isGone) {
        for (const dossier::Record* record : found) {
            const Rating rating = dossier::Traits<Rating>::fromRecord(*record);
            if (dossier::Traits<Rating>::isUnderstood(*record) && rating.skill == m_skill
                && rating.voice == dossier::Voice::Learner)
                lines.push_back({ record, rating, isGone });
        }
    };
    take(records.ofKind(kind), false);
    take(records.deletedOfKind(kind), true);
    if (lines.empty())
        return;
    std::stable_sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) {
        return timeOf(*a.record, a.rating) > timeOf(*b.record, b.rating);
    });
    body()->addWidget(new Label(tr("This is how it went"), TextRole::BodyBold));
    auto* all = new QWidget;
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    body()->addWidget(all);
    for (const Line& line : lines)
        addHistoryLine(*column, *line.record, line.rating, line.isGone);
}

void SkillSheet::fillEvidence()
{
    const History history(m_open->dossier(), m_session);
    //: Heading: what shows one skill
    body()->addWidget(new Label(tr("Evidence"), TextRole::BodyBold));
    auto* pieces = new QWidget;
    auto* flow = new widgets::FlowLayout(pieces, 8);
    for (const auto& entry : m_open->dossier().evidenceOf(m_skill)) {
        auto* piece = new Button(history.evidence(entry.value), evidencePictogram(entry.value));
        piece->setObjectName(u"sheetEvidence"_s);
        piece->setExplanation(history.day(entry.value.at));
        piece->setLeftAligned(true);
        flow->addWidget(piece);
        connect(piece, &Button::clicked, this, [this, id = entry.id] { Q_EMIT evidenceAsked(id); });
    }
    for (const auto& entry : dossier::foreignBadgesOf(m_open->dossier(), m_skill)) {
        auto* piece = new Button(shortened(cleanName(entry.value.name), 40), u"medaille"_s);
        piece->setObjectName(u"sheetForeign"_s);
        //: Under the name of a badge of others
        piece->setExplanation(tr("Badge from elsewhere"));
        piece->setLeftAligned(true);
        flow->addWidget(piece);
        connect(piece, &Button::clicked, this, &SkillSheet::badgesAsked);
    }
    //: Button: leads to where a skill is told about
    auto* more = new Button(tr("Tell about it"), u"plus"_s);
    more->setObjectName(u"addEvidenceButton"_s);
    flow->addWidget(more);
    body()->addWidget(pieces);
    connect(more, &Button::clicked, this, [this] { Q_EMIT tellAsked(m_skill); });
}

QLayout* SkillSheet::badgeWords(const framework::Achievement& achievement,
                                const award::Offer* offer,
                                const dossier::Entry<dossier::Award>* given)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        //: A badge for one skill, without levels
        new Label(achievement.level ? tr("Badge, level %1").arg(achievement.level) : tr("Badge"),
                  TextRole::BodyBold));
    if (offer) {
        const int all = static_cast<int>(achievement.criteria.size());
        //: n: all points; %1: those that have proof
        words->addWidget(new Label(tr("%1 of %n points have proof.", "", all)
                                       .arg(all - std::min(all, offer->proofsMissing)),
                                   TextRole::Small));
    } else {
        words->addWidget(
            new Label(tr("Awarded on %1.")
                          .arg(History(m_open->dossier(), m_session).day(given->value.awarded)),
                      TextRole::Small));
    }
    return words;
}

void SkillSheet::fillBadge(QVBoxLayout& column)
{
    const dossier::Dossier& dossier = m_open->dossier();
    const dossier::Dossier& centre = m_session.store().centreDossier();
    const auto given = awardOf(dossier, m_skill);
    const auto offer = offerOf(m_skill, dossier, centre);
    std::optional<framework::Achievement> achievement;
    if (offer)
        achievement = offer->achievement;
    else if (given)
        achievement = award::findAchievement(given->value.achievement, centre);
    if (!achievement || m_open->isNameless())
        return;
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(14);
    line->addWidget(session::BadgePicture::of(*achievement, 60, m_session.store()));
    line->addLayout(badgeWords(*achievement, offer ? &*offer : nullptr, given ? &*given : nullptr),
                    1);
    if (offer) {
        auto* look = new Button(tr("Look at it"), Button::Kind::Primary);
        look->setObjectName(u"lookAtBadgeButton"_s);
        line->addWidget(look);
        connect(look, &Button::clicked, this,
                [this, id = achievement->id] { Q_EMIT awardAsked(id); });
    }
    column.addWidget(new widgets::Divider);
    column.addWidget(row);
}

} // namespace inkaart::learner

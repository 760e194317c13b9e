// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/overviewpage.h"

#include "core/framework/phrases.h"
#include "ui/learner/history.h"
#include "ui/learner/skills.h"
#include "ui/learner/skillsheet.h"
#include "ui/learner/skillwords.h"
#include "ui/session/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/sidesheet.h"
#include "ui/widgets/timeline.h"

#include <QDataStream>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using session::Place;
using widgets::Button;
using widgets::Card;

namespace {

/// Below this a tile has no room for its words.
constexpr double smallestRadius = 46.0;

} // namespace

OverviewPage::OverviewPage(const Place& place, session::Session& session,
                           session::Navigator& navigator, QWidget* parent)
    : LearnerPage(place, session, navigator, parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_columns->setSpacing(20);
    auto* left = new QVBoxLayout;
    left->addWidget(buildMap(), 1);
    left->addStretch(0);
    m_columns->addLayout(left, 782);
    m_columns->addWidget(buildSide(), 412);
    body().addLayout(m_columns, 1);
    connect(&session.languages(), &session::LanguagePair::changed, this, [this] {
        m_isOwnLanguage = !m_isOwnLanguage && !this->session().languages().isDutchOnly();
        fill();
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, [this] {
        fit();
        fill();
    });
    fit();
}

OverviewPage::~OverviewPage()
{
    // The sheet lies on the window, so that the veil covers the bars too.
    if (m_sheet)
        m_sheet->deleteLater();
    if (m_own)
        m_own->deleteLater();
}

QWidget* OverviewPage::firstFocus()
{
    // Focus brings what has it into sight; a notice above the map is seen first.
    return hasNotices() || theme::Theme::instance().isCompact() ? nullptr : m_map;
}

// With the sheet that is open, so that it is there again after a lock.
QByteArray OverviewPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << LearnerPage::remember()
           << (m_sheet && m_sheet->isOpen() ? m_sheet->skill() : QString())
           << (m_own && m_own->isOpen());
    return state;
}

void OverviewPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray place;
    QString skill;
    bool areOwnOpen = false;
    stream >> place >> skill >> areOwnOpen;
    LearnerPage::recall(place);
    if (!skill.isEmpty() && open())
        openSkill(skill);
    else if (areOwnOpen && open())
        openOwnSkills();
}

QWidget* OverviewPage::buildMap()
{
    m_mapCard = new Card;
    m_title = new widgets::SectionHeader({});
    m_swap = new Button({}, u"wissel"_s, Button::Kind::Chip);
    m_swap->setObjectName(u"mapLanguageButton"_s);
    m_swap->setCheckable(false);
    m_title->addAction(m_swap);
    m_map = new widgets::Honeycomb;
    m_map->setObjectName(u"skillMap"_s);
    auto* states = new QWidget;
    m_states = new widgets::FlowLayout(states, 14);
    auto* zones = new QWidget;
    // Closer, so that letters and marks stand on one line: a third one is taken from the map.
    m_zones = new widgets::FlowLayout(zones, 8);
    m_mapCard->body()->addWidget(m_title);
    m_mapCard->body()->addStretch(1);
    m_mapCard->body()->addWidget(m_map);
    m_mapCard->body()->addStretch(1);
    m_words = new SkillWords;
    m_words->setObjectName(u"skillWords"_s);
    m_words->hide();
    m_mapCard->body()->addWidget(new widgets::Divider);
    m_mapCard->body()->addWidget(states);
    m_mapCard->body()->addWidget(zones);
    m_mapCard->body()->addWidget(m_words);
    connect(m_swap, &Button::clicked, this, [this] { session().languages().swap(); });
    connect(m_map, &widgets::Honeycomb::tileActivated, this, &OverviewPage::openSkill);
    connect(m_map, &widgets::Honeycomb::moreActivated, this, &OverviewPage::openOwnSkills);
    connect(m_words, &SkillWords::chosen, this, &OverviewPage::openSkill);
    return m_mapCard;
}

QWidget* OverviewPage::buildSide()
{
    auto* side = new QWidget;
    m_side = new QVBoxLayout(side);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(16);
    m_nextCard = buildNext();
    m_side->addWidget(m_nextCard);
    m_side->addWidget(buildBadges());
    m_side->addWidget(buildTimeline(), 1);
    return side;
}

QWidget* OverviewPage::buildNext()
{
    auto* card = new Card;
    m_next = new widgets::Label;
    m_next->setObjectName(u"nextSentence"_s);
    m_begin = new Button({}, u"gesprek"_s, Button::Kind::Primary);
    m_begin->setObjectName(u"beginTalkButton"_s);
    //: Button: a short talk of six cards
    m_short = new Button(tr("Short", "button"));
    m_short->setObjectName(u"shortTalkButton"_s);
    m_short->setAccessibleName(tr("Short talk"));
    //: Button: leads to where a skill is told about
    m_tell = new Button(tr("Tell about it"), u"gesprek"_s, Button::Kind::Primary);
    m_tell->setObjectName(u"tellButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_begin, 1);
    row->addWidget(m_short);
    card->body()->addWidget(new widgets::SectionHeader(tr("Next step")));
    card->body()->addWidget(m_next);
    card->body()->addWidget(m_tell);
    card->body()->addLayout(row);
    connect(m_begin, &Button::clicked, this, &OverviewPage::begin);
    connect(m_tell, &Button::clicked, this, [this] { go(Place::Kind::Tell, m_step.skill); });
    connect(m_short, &Button::clicked, this,
            [this] { go(Place::Kind::Cards, session::detail::shortTalk); });
    return card;
}

QWidget* OverviewPage::buildBadges()
{
    auto* card = new Card;
    //: Heading: the newest badges of a learner
    auto* header = new widgets::SectionHeader(tr("Badges"));
    m_allBadges = new widgets::LinkButton({});
    m_allBadges->setObjectName(u"allBadgesButton"_s);
    header->addAction(m_allBadges);
    m_badges = new QBoxLayout(QBoxLayout::LeftToRight);
    m_badges->setSpacing(12);
    card->body()->setSpacing(4);
    card->body()->addWidget(header);
    card->body()->addLayout(m_badges);
    connect(m_allBadges, &widgets::LinkButton::clicked, this, [this] {
        if (dossier().all<dossier::Award>().empty())
            go(Place::Kind::Award);
        else
            go(Place::Kind::Learner, session::tab::badges);
    });
    return card;
}

QWidget* OverviewPage::buildTimeline()
{
    auto* card = new Card;
    m_timeline = new widgets::Timeline;
    m_timeline->setObjectName(u"timeline"_s);
    m_moreTimeline = new widgets::LinkButton(tr("Show all"));
    m_moreTimeline->setObjectName(u"moreTimelineButton"_s);
    auto* details = new widgets::LinkButton(tr("Details and consent"));
    details->setObjectName(u"editLearnerButton"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_moreTimeline);
    row->addStretch(1);
    row->addWidget(details);
    //: Heading: what happened, by date
    card->body()->addWidget(new widgets::SectionHeader(tr("Timeline")));
    card->body()->addWidget(m_timeline);
    card->body()->addStretch(1);
    card->body()->addLayout(row);
    connect(m_timeline, &widgets::Timeline::activated, this, &OverviewPage::follow);
    connect(m_moreTimeline, &widgets::LinkButton::clicked, this, [this] {
        m_isTimelineLong = !m_isTimelineLong;
        fillTimeline();
        fitToSight();
    });
    connect(details, &widgets::LinkButton::clicked, this,
            [this] { go(Place::Kind::NewLearner, session::detail::edit); });
    return card;
}

QString OverviewPage::shownLanguage() const
{
    return m_isOwnLanguage ? session().languages().own() : u"nl"_s;
}

void OverviewPage::openSkill(const QString& skill)
{
    if (!m_sheet) {
        m_sheet = new SkillSheet(*open(), session(), window());
        connect(m_sheet, &SkillSheet::awardAsked, this, [this](const QString& achievement) {
            m_sheet->dismiss();
            go(Place::Kind::Award, achievement);
        });
        connect(m_sheet, &SkillSheet::tellAsked, this, [this](const QString& about) {
            m_sheet->dismiss();
            go(Place::Kind::Tell, about);
        });
        connect(m_sheet, &SkillSheet::changeAsked, this, [this](const QString& own) {
            m_sheet->dismiss();
            go(Place::Kind::BlankCard, own);
        });
        connect(m_sheet, &SkillSheet::failed, this, [this](const base::Error& error) {
            navigator().warn(session::sentenceFor(error));
        });
        connect(m_sheet, &SkillSheet::evidenceAsked, this, [this](const base::RecordId& record) {
            m_sheet->dismiss();
            go(Place::Kind::Learner, session::tab::evidence, record);
        });
        connect(m_sheet, &SkillSheet::badgesAsked, this, [this] {
            m_sheet->dismiss();
            go(Place::Kind::Learner, session::tab::badges);
        });
    }
    m_sheet->show(skill);
}

void OverviewPage::openOwnSkills()
{
    if (!m_own) {
        m_own = new widgets::SideSheet(window());
        m_own->setObjectName(u"ownSkillsSheet"_s);
        m_own->setHeader(new widgets::Label(tr("Own skills"), theme::TextRole::Heading));
    }
    emptyLayout(*m_own->body());
    for (const widgets::Tile& tile : m_map->tiles()) {
        if (!tile.own)
            continue;
        auto* skill = new Button(tile.lines.join(u' '));
        skill->setSwatch(tile.state, tile.zone);
        skill->setLeftAligned(true);
        m_own->body()->addWidget(skill);
        connect(skill, &Button::clicked, this, [this, id = tile.id] {
            m_own->dismiss();
            openSkill(id);
        });
    }
    m_own->body()->addStretch(1);
    m_own->open();
}

void OverviewPage::follow(const QString& entry)
{
    const QString kind = entry.section(u':', 0, 0);
    if (kind == "talk"_L1)
        go(Place::Kind::Learner, session::tab::conversations);
    else if (kind == "evidence"_L1)
        go(Place::Kind::Learner, session::tab::evidence);
    else if (kind == "award"_L1)
        go(Place::Kind::Learner, session::tab::badges);
    else if (kind == "wish"_L1)
        go(Place::Kind::Learner, session::tab::next);
}

void OverviewPage::begin()
{
    if (m_step.kind == NextStep::Kind::GoOn)
        return go(Place::Kind::Cards, {}, m_step.record);
    go(Place::Kind::WhatDidYouDo);
}

void OverviewPage::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // In one column what comes next stands first, or it would be two screens down.
    if (compact)
        m_columns->insertWidget(0, m_nextCard);
    else
        m_side->insertWidget(0, m_nextCard);
    m_words->setVisible(compact);
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    LearnerPage::resizeEvent(event);
    if (!m_isFitPending)
        fitSoon();
}

void OverviewPage::showEvent(QShowEvent* event)
{
    LearnerPage::showEvent(event);
    fitSoon();
}

/// After what was put in is shown, which Qt does by queued calls, and before it is painted.
void OverviewPage::fitSoon()
{
    const auto fitLast = [this, asked = ++m_fitsAsked] {
        if (asked != m_fitsAsked)
            return;
        layOut();
        m_isFitPending = false;
        fitToSight();
        layOut();
    };
    m_isFitPending = true;
    QMetaObject::invokeMethod(this, fitLast, Qt::QueuedConnection);
}

/// The map with its legend and what happened last are seen without scrolling.
void OverviewPage::fitToSight()
{
    if (m_isFitting || !open() || !isVisible())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    const bool compact = theme::Theme::instance().isCompact();
    m_mapCard->setMaximumHeight(QWIDGETSIZE_MAX);
    if (compact)
        return m_map->setRadius(0);
    const int room = heightInSight();
    m_map->fitHeight(*m_mapCard, room, smallestRadius);
    if (!m_isTimelineLong)
        fitTimeline(room);
    m_mapCard->setMaximumHeight(std::max(room, m_mapCard->heightForWidth(m_mapCard->width())));
}

void OverviewPage::fitTimeline(int room)
{
    size_t count = std::min(mostInSight, m_entries.size());
    showTimeline(count);
    m_side->invalidate();
    int height = m_side->heightForWidth(m_side->parentWidget()->width());
    while (count > 1 && height > room)
        height -= m_timeline->entryHeight(--count);
    showTimeline(count);
}

} // namespace inkaart::learner

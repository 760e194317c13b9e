// SPDX-License-Identifier: GPL-3.0-or-later
// What the overview shows of the dossier.
#include "core/award/catalogue.h"
#include "core/framework/phrases.h"
#include "ui/learner/history.h"
#include "ui/learner/names.h"
#include "ui/learner/overviewpage.h"
#include "ui/learner/skills.h"
#include "ui/learner/skillsheet.h"
#include "ui/learner/skillwords.h"
#include "ui/session/badgepicture.h"
#include "ui/session/learnerwords.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/timeline.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using framework::Phrases;
using theme::TextRole;
using widgets::LegendItem;
using widgets::TileState;

namespace {

constexpr size_t badgesInSight = 2;
constexpr size_t longTimeline = 200;
constexpr size_t shortTimeline = 3; ///< until it is known what fits

/// A picture with the name and the month of a badge.
QWidget* badgeOf(const framework::Achievement& achievement, const dossier::Award& award,
                 const store::Store& store)
{
    auto* badge = new QWidget;
    auto* row = new QHBoxLayout(badge);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new widgets::Label(achievement.name.in(u"nl"), TextRole::SmallBold));
    words->addWidget(new widgets::Label(
        QLocale().toString(session::dayOf(award.awarded), u"MMMM yyyy"_s), TextRole::Small));
    words->addStretch(1);
    row->addWidget(session::BadgePicture::of(achievement, 56, store));
    row->addLayout(words, 1);
    return badge;
}

} // namespace

void OverviewPage::fill()
{
    if (!open())
        return;
    fillMap();
    fillLegend();
    fillNext();
    fillBadges();
    fillTimeline();
    fitSoon();
    if (m_sheet && m_sheet->isOpen())
        m_sheet->fill();
}

void OverviewPage::fillMap()
{
    //: %1: a name
    m_title->setTitle(tr("%1's map").arg(called()));
    const int talks = static_cast<int>(dossier().all<dossier::Conversation>().size());
    const QString last = day(dossier().lastTalk());
    //: n: talks; %1: a date
    m_title->setRemark(talks == 0 ? QString() : tr("%n talks, last on %1", "", talks).arg(last));
    const session::LanguagePair& pair = session().languages();
    m_swap->setVisible(!pair.isDutchOnly());
    const QString other = m_isOwnLanguage ? u"nl"_s : pair.own();
    m_swap->setText(Phrases::builtIn().nativeName(other));
    m_swap->setAccessibleName(tr("Show the map in %1").arg(session::languageInWords(other)));
    m_map->setTiles(mapTiles(session().framework(), dossier(), shownLanguage()));
    m_map->setAccessibleName(tr("%1's map").arg(called()));
    QStringList zones;
    for (const framework::Zone& zone : session().framework().zones)
        zones.append(zone.name.in(shownLanguage()));
    m_words->fill(m_map->tiles(), zones);
}

void OverviewPage::fillLegend()
{
    emptyLayout(*m_states);
    emptyLayout(*m_zones);
    const QString language = shownLanguage();
    const Phrases& phrases = Phrases::builtIn();
    const auto counts = countStates(m_map->tiles());
    for (const TileState state : { TileState::Can, TileState::WithHelp, TileState::WantsToLearn,
                                   TileState::Later, TileState::NotAsked }) {
        m_states->addWidget(LegendItem::state(state,
                                              widgets::oneText(session::answerIn(language, state)),
                                              counts[static_cast<size_t>(state)]));
    }
    int zone = 0;
    for (const framework::Zone& one : session().framework().zones)
        m_zones->addWidget(LegendItem::zone(zone++, widgets::oneText(one.name.in(language))));
    m_zones->addWidget(LegendItem::pictogram(
        u"oog"_s, widgets::oneText(phrases.text(language, "mark.seen.long"_L1))));
    m_zones->addWidget(LegendItem::pictogram(
        u"medaille"_s, widgets::oneText(phrases.text(language, "mark.badge.long"_L1))));
}

void OverviewPage::fillNext()
{
    m_step = nextStep(dossier());
    QString sentence;
    switch (m_step.kind) {
    case NextStep::Kind::GoOn:
        sentence = tr("The talk of %1 is not finished. You are at card %2 of %3.")
                       .arg(day(m_step.at))
                       .arg(m_step.card)
                       .arg(m_step.cards);
        break;
    case NextStep::Kind::Tell:
        //: %1: a skill
        sentence = tr("Tell about: %1. Then a badge comes into sight.")
                       .arg(faceOf(m_step.skill, session().framework(), dossier()).name.in(u"nl"));
        break;
    case NextStep::Kind::Wish:
        //: What a learner wishes, in their own words; %1: name
        sentence = tr("%1 says: ‘%2’").arg(called(), shortened(cleanName(m_step.wish), 160));
        break;
    case NextStep::Kind::Learn:
        sentence = tr("%1 wants to learn: %2")
                       .arg(called(),
                            faceOf(m_step.skill, session().framework(), dossier()).name.in(u"nl"));
        break;
    case NextStep::Kind::FirstTalk:
        sentence = tr("Hold the first talk. It takes 10 to 45 minutes.");
        break;
    case NextStep::Kind::Talk:
        sentence = tr("Choose cards together for a new talk.");
        break;
    }
    // "This learner" stands for a name, which brings its own capital.
    if (dossier().learner().callName.isEmpty())
        sentence.replace(0, 1, sentence.at(0).toUpper());
    m_next->setText(sentence);
    const bool tells = m_step.kind == NextStep::Kind::Tell;
    m_tell->setVisible(tells);
    m_begin->setKind(tells ? widgets::Button::Kind::Default : widgets::Button::Kind::Primary);
    const bool goesOn = m_step.kind == NextStep::Kind::GoOn;
    m_begin->setText(goesOn ? tr("Go on") : tr("Begin the talk"));
}

void OverviewPage::fillBadges()
{
    emptyLayout(*m_badges);
    auto awards = dossier().all<dossier::Award>();
    std::erase_if(awards, [](const auto& award) { return award.value.revoked != 0; });
    std::stable_sort(awards.begin(), awards.end(), [](const auto& a, const auto& b) {
        return a.value.awarded > b.value.awarded;
    });
    size_t shown = 0;
    for (const auto& award : awards) {
        const auto achievement =
            award::findAchievement(award.value.achievement, session().store().centreDossier());
        if (!achievement || shown == badgesInSight)
            continue;
        m_badges->addWidget(badgeOf(*achievement, award.value, session().store()), 1);
        ++shown;
    }
    if (awards.empty())
        m_badges->addWidget(new widgets::Label(tr("Badges come here."), TextRole::Body), 1);
    //: Link to all badges; n: how many
    m_allBadges->setText(awards.empty() ? tr("Award a badge")
                                        : tr("All %n", "badges", static_cast<int>(awards.size())));
}

void OverviewPage::fillTimeline()
{
    m_entries =
        History(dossier(), session()).entries(m_isTimelineLong ? longTimeline : mostInSight + 1);
    m_moreTimeline->setText(m_isTimelineLong ? tr("Show less") : tr("Show all"));
    m_timeline->setEntries(m_entries);
    showTimeline(m_isTimelineLong ? longTimeline : shortTimeline);
}

void OverviewPage::showTimeline(size_t few)
{
    m_moreTimeline->setVisible(m_isTimelineLong || m_entries.size() > few);
    m_timeline->setShown(few);
}

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/learnerpage.h"
#include "ui/learner/nextstep.h"
#include "ui/widgets/timeline.h"

class QBoxLayout;

namespace inkaart::widgets {
class Button;
class Card;
class FlowLayout;
class Honeycomb;
class Label;
class LinkButton;
class SectionHeader;
class SideSheet;
} // namespace inkaart::widgets

namespace inkaart::learner {

class SkillSheet;
class SkillWords;

/// Overzicht: the map, what comes next, badges, what happened.
class OverviewPage : public LearnerPage {
    Q_OBJECT

public:
    OverviewPage(const session::Place& place, session::Session& session,
                 session::Navigator& navigator, QWidget* parent);
    ~OverviewPage() override;

    QWidget* firstFocus() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void fill() override;

private:
    QWidget* buildMap();
    QWidget* buildSide();
    QWidget* buildNext();
    QWidget* buildBadges();
    QWidget* buildTimeline();
    void fillMap();
    void fillLegend();
    void fillNext();
    void fillBadges();
    void fillTimeline();
    void showTimeline(size_t few);
    void openSkill(const QString& skill);
    void openOwnSkills();
    void follow(const QString& entry);
    void begin();
    void fit();
    void fitSoon();
    void fitToSight();
    void fitTimeline(int room);
    QString shownLanguage() const;

    QBoxLayout* m_columns;
    QVBoxLayout* m_side = nullptr;
    QWidget* m_nextCard = nullptr;
    SkillWords* m_words = nullptr; ///< the names, where the tiles are too small for them
    widgets::Card* m_mapCard = nullptr;
    widgets::SectionHeader* m_title = nullptr;
    widgets::Button* m_swap = nullptr;
    widgets::Honeycomb* m_map = nullptr;
    widgets::FlowLayout* m_states = nullptr;
    widgets::FlowLayout* m_zones = nullptr;
    widgets::Label* m_next = nullptr;
    widgets::Button* m_begin = nullptr;
    widgets::Button* m_tell = nullptr;
    widgets::Button* m_short = nullptr;
    widgets::LinkButton* m_allBadges = nullptr;
    QBoxLayout* m_badges = nullptr;
    widgets::Timeline* m_timeline = nullptr;
    widgets::LinkButton* m_moreTimeline = nullptr;
    QPointer<SkillSheet> m_sheet;
    QPointer<widgets::SideSheet> m_own; ///< all own skills, when not all are in sight
    NextStep m_step;
    std::vector<widgets::Timeline::Entry> m_entries;
    static constexpr size_t mostInSight = 6; ///< entries of the timeline beside the map
    bool m_isOwnLanguage = false;
    bool m_isTimelineLong = false;
    bool m_isFitting = false;
    int m_fitsAsked = 0;
    bool m_isFitPending = false;
};

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/talkpage.h"
#include "ui/conversation/tiles.h"

class QBoxLayout;

namespace inkaart::widgets {
class Banner;
class Button;
class Card;
class DualLabel;
class Honeycomb;
class Label;
class ScrollPage;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::conversation {

/// Before and now: the map with its new tiles ringed, what changed, what fits next.
class ResultPage : public TalkPage {
    Q_OBJECT

public:
    ResultPage(const session::Place& place, session::Session& session,
               session::Navigator& navigator, QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    session::Place printPlace() const override;

protected:
    void sayWords() override;
    void leave() override;
    bool ownsKey(const QKeyEvent& event) const override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void buildMap();
    void buildAside();
    void buildKeep();
    void fit();
    void fitToSight();
    void fitSoon();
    void letChangesScroll(bool scroll);
    void showMap();
    void showLegend();
    void showChanges();
    void showNext();
    void showTelling();
    void addChange(const ChangedSkill& change);
    void addNext(const QString& pictogram, const widgets::TwoTexts& what,
                 const widgets::TwoTexts& remark);
    void sayKeep();
    void keepNameless();
    void dropNameless();
    void copySummary();

    States m_before;
    States m_now;
    widgets::ScrollPage* m_scroll;
    QBoxLayout* m_columns; ///< the map and, where there is room, what stands beside it
    widgets::Card* m_mapCard;
    QWidget* m_aside;
    widgets::DualLabel* m_title;
    widgets::SegmentedChoice* m_when;
    widgets::Honeycomb* m_map;
    QWidget* m_legend;
    widgets::DualLabel* m_changesTitle;
    widgets::ScrollPage* m_changesScroll;
    QWidget* m_changes;
    widgets::DualLabel* m_nextTitle;
    QWidget* m_next;
    widgets::Button* m_agreement;
    widgets::Button* m_copy;
    QBoxLayout* m_keepFrame;
    widgets::Banner* m_keep;
    widgets::Button* m_yes = nullptr; ///< the banner's
    widgets::Button* m_drop;
    bool m_isFirst = false; ///< nothing was known before this talk
    bool m_isDropAsked = false;
    bool m_isFitting = false;
    widgets::Button* m_print;
};

} // namespace inkaart::conversation

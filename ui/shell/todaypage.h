// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/shell/attention.h"

class QBoxLayout;
class QListView;

namespace inkaart::session {
class Session;
}
namespace inkaart::widgets {
class Button;
class Card;
class Label;
class ScrollPage;
class SearchField;
class SectionHeader;
} // namespace inkaart::widgets

namespace inkaart::shell {

class TodayDelegate;
class TodayRows;

/// Vandaag (mock-up 02): who comes, and what waits.
/// Object names: todayList, todaySearch, hideNamesButton, shortTalkButton, newTalkButton,
/// firstLearnerButton, attention0 … (the rows), checkBadgeButton.
class TodayPage : public session::Page {
    Q_OBJECT

public:
    TodayPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent = nullptr);

    void refresh() override;
    QWidget* firstFocus() override;

    /// "Good morning, Noor" by the hour of the clock.
    static QString greeting(int hour, const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QLayout* buildHead();
    QWidget* buildList();
    QWidget* buildAttention();
    void fillHead();
    void fillAttention();
    void fillEmpty();
    void lookIntoDossiers();
    void fitList();
    void fitRows();
    void fit();
    void open(const QModelIndex& index);
    void follow(const Attention& attention);

    session::Session& m_session;
    session::Navigator& m_navigator;
    bool m_wantsSearch;
    bool m_isLooking = false;
    std::vector<Attention> m_found;
    TodayRows* m_rows;
    TodayDelegate* m_delegate;
    QListView* m_list;
    widgets::ScrollPage* m_scroll;
    QBoxLayout* m_columns;
    QBoxLayout* m_head;
    widgets::Label* m_title;
    widgets::Label* m_date;
    widgets::Button* m_hide;
    widgets::Button* m_short;
    widgets::Button* m_new;
    widgets::SectionHeader* m_listHeader;
    widgets::SearchField* m_search;
    widgets::Card* m_listCard;
    QWidget* m_empty;
    widgets::SectionHeader* m_attentionHeader;
    widgets::Card* m_attention;
};

} // namespace inkaart::shell

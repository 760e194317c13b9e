// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"

class QListView;
class QModelIndex;
class QVBoxLayout;

namespace inkaart::dossier {
struct Card;
}

namespace inkaart::session {
class Session;
}

namespace inkaart::widgets {
class Button;
class Card;
class ChipRow;
class EmptyState;
class Label;
class ScrollPage;
class SearchField;
} // namespace inkaart::widgets

namespace inkaart::learner {

class AskRow;
class Duplicates;
class LearnerRows;
class TodaysBadges;

/// Deelnemers: everybody of the centre, found while typing.
class LearnersPage : public session::Page {
    Q_OBJECT

public:
    LearnersPage(const session::Place& place, session::Session& session,
                 session::Navigator& navigator, QWidget* parent = nullptr);
    ~LearnersPage() override;

    void refresh() override;
    QWidget* firstFocus() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildFinder();
    QWidget* buildList();
    void buildDuplicate();
    void buildToday();
    void search(const QString& text);
    void show(const QString& chip);
    void open(const QModelIndex& index);
    void takeAway(const QModelIndex& index);
    void settle(bool isSame);
    void fill();
    void fillChips();
    void fillEmpty();
    void fillDuplicate();
    void fillToday();
    void fillOverdue();
    void fillPastTerm();
    bool isAboutTerm() const;
    void fit();
    template<class T>
    void check(const T& result);

    session::Session& m_session;
    session::Navigator& m_navigator;
    LearnerRows* m_rows;
    Duplicates* m_duplicates;
    TodaysBadges* m_todaysBadges;
    QListView* m_list;
    widgets::Label* m_title = nullptr;
    widgets::Label* m_count = nullptr;
    widgets::Button* m_hide = nullptr;
    widgets::Button* m_new = nullptr;
    widgets::SearchField* m_search = nullptr;
    widgets::ChipRow* m_chips = nullptr;
    widgets::Card* m_card = nullptr;
    AskRow* m_duplicate = nullptr;
    AskRow* m_today = nullptr; ///< certificates of today, all at once
    QVBoxLayout* m_overdue = nullptr;
    QVBoxLayout* m_pastTerm = nullptr;
    widgets::Label* m_nobody = nullptr;
    widgets::EmptyState* m_empty = nullptr;
    QString m_chip;
};

} // namespace inkaart::learner

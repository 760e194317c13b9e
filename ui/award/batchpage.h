// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/batchmodel.h"
#include "ui/session/page.h"

class QBoxLayout;
class QLayout;
class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class Card;
class Label;
class ScrollPage;
class SearchField;
class SectionHeader;
} // namespace inkaart::widgets

namespace inkaart::award {

class BatchRow;
class SearchSheet;

/// Badge geven aan meer mensen: one badge, the people, a line for each, and what became of it.
///
/// Object names: batchBadge chooseBatchBadge batchSearch batchHit batchListButton batchListNote
/// listProblem takeGoodRows dropList batchCount batchRow (see BatchRow) batchMore batchAward
/// batchBack.
class BatchPage : public session::Page {
    Q_OBJECT

public:
    BatchPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent = nullptr);
    ~BatchPage() override;

    QWidget* firstFocus() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;

private:
    static void emptied(QLayout& layout);
    QWidget* buildChoice();
    QWidget* buildPeople();
    void buildSheet();
    void fit();
    void fillBadge();
    void fillHits(const QString& query);
    void fillPeople();
    void fillRows();
    void fillCount();
    void addHit(const base::DossierId& learner);
    void chooseList();
    void takeList(const base::Result<PeopleList>& list);
    void showProblems();
    void takeGoodRows();
    void dropList();
    void award();
    void undo(const base::DossierId& learner);

    session::Session& m_session;
    session::Navigator& m_navigator;
    BatchModel* m_model;
    widgets::ScrollPage* m_scroll;
    QBoxLayout* m_columns = nullptr;
    QWidget* m_choice = nullptr;
    QVBoxLayout* m_badge = nullptr;
    widgets::SearchField* m_search = nullptr;
    QVBoxLayout* m_hits = nullptr;
    widgets::Card* m_problems = nullptr;
    std::optional<PeopleList> m_list; ///< a table whose mistakes are shown
    widgets::SectionHeader* m_title = nullptr;
    widgets::Label* m_count = nullptr;
    QVBoxLayout* m_rows = nullptr;
    QHash<base::DossierId, BatchRow*> m_shown;
    widgets::Button* m_give = nullptr;
    SearchSheet* m_sheet = nullptr;
};

} // namespace inkaart::award

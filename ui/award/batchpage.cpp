// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/batchpage.h"

#include "ui/award/awardwords.h"
#include "ui/award/badgeoption.h"
#include "ui/award/batchrow.h"
#include "ui/award/searchsheet.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"

#include <QVBoxLayout>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using session::Place;
using theme::TextRole;
using theme::Theme;
using theme::Token;
using widgets::Button;
using widgets::Label;

namespace {

constexpr int choiceWidth = 368;
constexpr size_t mostHits = 6;
/// More rows than anybody reads; who stands below them is counted and given it all the same.
constexpr size_t mostRows = 100;

} // namespace

BatchPage::BatchPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_model(new BatchModel(session, this))
    , m_scroll(new widgets::ScrollPage)
{
    auto* all = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, all);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_choice = buildChoice();
    m_columns->addWidget(m_choice);
    m_columns->addWidget(buildPeople(), 1);
    m_scroll->body()->addWidget(all, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    buildSheet();
    connect(m_model, &BatchModel::peopleChanged, this, &BatchPage::fillPeople);
    connect(m_model, &BatchModel::standingsKnown, this, &BatchPage::fillRows);
    connect(m_model, &BatchModel::outcomeCame, this, &BatchPage::fillRows);
    connect(m_model, &BatchModel::ended, this, &BatchPage::fillRows);
    connect(&Theme::instance(), &Theme::changed, this, &BatchPage::fit);
    if (const QString id = place.detail.section(u':', 1); !id.isEmpty())
        m_model->setAchievement(id);
    fillBadge();
    fillPeople();
    fit();
}

void BatchPage::emptied(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->layout())
            emptied(*item->layout());
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

BatchPage::~BatchPage()
{
    delete m_sheet;
}

QWidget* BatchPage::buildChoice()
{
    auto* choice = new QWidget;
    auto* column = new QVBoxLayout(choice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto* back = new Button(tr("Back", "button"), u"pijl-links"_s, Button::Kind::Quiet);
    back->setObjectName(u"batchBack"_s);
    connect(back, &Button::clicked, &m_navigator, &session::Navigator::back);
    column->addWidget(back, 0, Qt::AlignLeft);
    column->addWidget(new Label(tr("1. Which badge?"), TextRole::Heading));
    m_badge = new QVBoxLayout;
    column->addLayout(m_badge);
    auto* choose = new Button(tr("Find a badge"), u"zoeken"_s);
    choose->setObjectName(u"chooseBatchBadge"_s);
    connect(choose, &Button::clicked, this, [this] { m_sheet->ask(); });
    column->addWidget(choose);
    column->addSpacing(12);
    column->addWidget(new Label(tr("2. For whom?"), TextRole::Heading));
    m_search = new widgets::SearchField(tr("Search by name"));
    m_search->edit()->setObjectName(u"batchSearch"_s);
    m_search->edit()->setAccessibleName(tr("Search by name"));
    connect(m_search, &widgets::SearchField::textChanged, this, &BatchPage::fillHits);
    column->addWidget(m_search);
    m_hits = new QVBoxLayout;
    m_hits->setSpacing(6);
    column->addLayout(m_hits);
    auto* list = new Button(tr("From a list (CSV)"), u"document"_s);
    list->setObjectName(u"batchListButton"_s);
    list->setExplanation(tr("Columns: naam and regel"));
    connect(list, &Button::clicked, this, &BatchPage::chooseList);
    column->addWidget(list);
    column->addStretch(1);
    return choice;
}

QWidget* BatchPage::buildPeople()
{
    auto* people = new QWidget;
    auto* column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_title = new widgets::SectionHeader(tr("A badge for more people"), TextRole::Title);
    m_count = new Label;
    m_count->setObjectName(u"batchCount"_s);
    auto* card = new widgets::Card;
    card->setFlush(true);
    card->body()->setSpacing(0);
    m_rows = card->body();
    m_give = new Button({}, u"badge"_s, Button::Kind::Primary);
    m_give->setObjectName(u"batchAward"_s);
    connect(m_give, &Button::clicked, this, &BatchPage::award);
    column->addWidget(m_title);
    m_problems = new widgets::Card;
    m_problems->hide();
    column->addWidget(m_count);
    column->addWidget(m_problems);
    column->addWidget(card);
    column->addWidget(m_give, 0, Qt::AlignRight);
    column->addStretch(1);
    return people;
}

void BatchPage::buildSheet()
{
    m_sheet = new SearchSheet(
        [this] { return m_model->everything(); },
        [this](const framework::Achievement& one) { return m_model->pictureOf(one); }, this);
    connect(m_sheet, &SearchSheet::chosen, this, [this](const QString& id) {
        m_model->setAchievement(id);
        fillBadge();
    });
}

void BatchPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    m_columns->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(isCompact ? 16 : 28);
    const int wide = Theme::instance().scaled(choiceWidth);
    m_choice->setMinimumWidth(isCompact ? 0 : wide);
    m_choice->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : wide);
}

QWidget* BatchPage::firstFocus()
{
    return m_search->edit();
}

QByteArray BatchPage::remember() const
{
    return m_model->hasEnded() ? QByteArray() : m_model->save();
}

void BatchPage::recall(const QByteArray& state)
{
    if (state.isEmpty())
        return;
    m_model->restore(state);
    fillBadge();
}

void BatchPage::fillBadge()
{
    emptied(*m_badge);
    const auto& chosen = m_model->achievement();
    if (!chosen)
        return m_badge->addWidget(new Label(tr("No badge is chosen yet.")));
    auto* option = new BadgeOption(*chosen, m_model->pictureOf(*chosen), kindInWords(*chosen));
    option->setObjectName(u"batchBadge"_s);
    option->setChecked(true);
    m_badge->addWidget(option);
    connect(option, &BadgeOption::clicked, this, [this, option] {
        option->setChecked(true);
        m_sheet->ask();
    });
}

void BatchPage::fillHits(const QString& query)
{
    emptied(*m_hits);
    for (const dossier::Card* card : m_session.learners().hits(query, mostHits)) {
        if (m_model->find(card->dossier))
            continue;
        auto* hit = new Button(spokenName(m_session, card->callName), u"plus"_s);
        hit->setObjectName(u"batchHit"_s);
        hit->setLeftAligned(true);
        if (!m_session.areNamesHidden() && card->fullName != card->callName)
            hit->setExplanation(card->fullName);
        m_hits->addWidget(hit);
        connect(
            hit, &Button::clicked, this, [this, id = card->dossier] { addHit(id); },
            Qt::QueuedConnection);
    }
}

void BatchPage::addHit(const base::DossierId& learner)
{
    m_model->add(BatchPerson{ learner, {} });
    m_search->setText({});
    fillHits({});
    m_search->edit()->setFocus(Qt::OtherFocusReason);
}

/// Everybody anew; what was typed in the rows is in the model.
void BatchPage::fillPeople()
{
    emptied(*m_rows);
    m_shown.clear();
    const auto& entries = m_model->entries();
    for (size_t i = 0; i < std::min(entries.size(), mostRows); ++i) {
        auto* row = new BatchRow(entries[i]);
        connect(row, &BatchRow::lineTyped, m_model, &BatchModel::setLine);
        connect(row, &BatchRow::dropAsked, m_model, &BatchModel::remove, Qt::QueuedConnection);
        connect(row, &BatchRow::undoAsked, this, &BatchPage::undo);
        m_shown.insert(entries[i].person.learner, row);
        if (i > 0)
            m_rows->addWidget(new widgets::Divider);
        m_rows->addWidget(row);
    }
    if (entries.size() > mostRows) {
        auto* more = new Label(tr("And %n more people", "", int(entries.size() - mostRows)));
        more->setObjectName(u"batchMore"_s);
        more->setContentsMargins(16, 12, 16, 12);
        m_rows->addWidget(more);
    }
    if (entries.empty()) {
        auto* nobody = new Label(tr("Nobody is chosen yet. Search by name, or take a list."));
        nobody->setContentsMargins(16, 16, 16, 16);
        m_rows->addWidget(nobody);
    }
    fillCount();
}

void BatchPage::fillRows()
{
    for (const BatchEntry& entry : m_model->entries()) {
        if (BatchRow* row = m_shown.value(entry.person.learner))
            row->show(entry);
    }
    fillCount();
}

void BatchPage::fillCount()
{
    const int all = static_cast<int>(m_model->entries().size());
    const int ready = m_model->readyCount();
    if (m_model->hasEnded())
        //: n: all people; %1: who got it
        m_count->setText(tr("%1 of %n people got the badge.", "", all).arg(m_model->givenCount()));
    else
        //: n: all people; %1: who can get it
        m_count->setText(all ? tr("%1 of %n people can get it now.", "", all).arg(ready)
                             : QString());
    m_count->setVisible(all > 0 && m_model->achievement());
    m_give->setText(ready ? tr("Give %n badges", "", ready) : tr("Give the badge"));
    m_give->setEnabled(ready > 0 && !m_model->isRunning());
    m_give->setVisible(!m_model->hasEnded() || ready > 0);
}

void BatchPage::award()
{
    m_model->award();
    fillCount();
}

void BatchPage::undo(const base::DossierId& learner)
{
    if (const auto done = m_model->undo(learner); !done)
        m_navigator.warn(awardSentence(done.error()));
}

} // namespace inkaart::award

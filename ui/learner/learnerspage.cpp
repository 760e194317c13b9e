// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/learnerspage.h"

#include "ui/learner/askrow.h"
#include "ui/learner/duplicates.h"
#include "ui/learner/learnerrows.h"
#include "ui/learner/listactions.h"
#include "ui/learner/todaysbadges.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QScrollBar>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using session::LearnerList;
using session::Place;
using theme::TextRole;
using widgets::Button;

namespace {

constexpr auto all = "all"_L1;
constexpr auto mine = "mine"_L1;
constexpr auto waiting = "waiting"_L1;
constexpr auto away = "away"_L1;

LearnerList::Show showFor(const QString& chip)
{
    if (chip == waiting)
        return LearnerList::Show::Waiting;
    return chip == away ? LearnerList::Show::TakenAway : LearnerList::Show::Present;
}

} // namespace

LearnersPage::LearnersPage(const Place& place, session::Session& session,
                           session::Navigator& navigator, QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_rows(new LearnerRows(session, this))
    , m_duplicates(new Duplicates(session, this))
    , m_todaysBadges(new TodaysBadges(session, this))
    , m_list(new QListView)
    , m_chip(all)
{
    session.learners().setQuery({});
    session.learners().setShow(LearnerList::Show::Present);
    auto* scroll = new widgets::ScrollPage;
    scroll->body()->setSpacing(16);
    scroll->body()->addWidget(buildHead());
    scroll->body()->addWidget(buildFinder());
    scroll->body()->addWidget(buildList(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    connect(&session.learners(), &LearnerList::cardsChanged, this, &LearnersPage::fill);
    connect(&session.learners(), &LearnerList::loaded, this, &LearnersPage::fill);
    connect(&session, &session::Session::namesHiddenChanged, this, &LearnersPage::fill);
    connect(m_duplicates, &Duplicates::changed, this, &LearnersPage::fillDuplicate);
    connect(m_todaysBadges, &TodaysBadges::changed, this, &LearnersPage::fillToday);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &LearnersPage::fit);
    fit();
    if (place.detail == session::detail::pastTerm && session.isCoordinator()) {
        m_chips->setChecked(session::detail::pastTerm, true);
        show(session::detail::pastTerm);
    }
    m_duplicates->look();
}

LearnersPage::~LearnersPage()
{
    // Other pages share the list and expect everybody in it.
    m_session.learners().setQuery({});
    m_session.learners().setShow(LearnerList::Show::Present);
}

QWidget* LearnersPage::buildHead()
{
    //: The place with everybody who comes here
    m_title = new widgets::Label(tr("Learners"), TextRole::Title);
    m_count = new widgets::Label;
    m_count->setToken(theme::Token::InkSoft);
    m_hide = new Button({}, u"oog-dicht"_s);
    m_hide->setObjectName(u"hideNamesButton"_s);
    m_hide->setKeyCap(u"F8"_s);
    m_new = new Button(tr("New learner"), u"nieuw-mens"_s, Button::Kind::Primary);
    m_new->setObjectName(u"newLearnerButton"_s);
    auto* several = new Button(tr("A badge for more people"), u"badge"_s);
    several->setObjectName(u"batchButton"_s);
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_count);
    row->addLayout(words, 1);
    row->addWidget(m_hide, 0, Qt::AlignVCenter);
    row->addWidget(several, 0, Qt::AlignVCenter);
    row->addWidget(m_new, 0, Qt::AlignVCenter);
    connect(m_hide, &Button::clicked, this,
            [this] { m_session.setNamesHidden(!m_session.areNamesHidden()); });
    connect(several, &Button::clicked, this, [this] {
        m_navigator.go(
            { .kind = Place::Kind::Award, .learner = {}, .record = {}, .detail = u"batch"_s });
    });
    connect(m_new, &Button::clicked, this, [this] { m_navigator.go(Place::Kind::NewLearner); });
    return head;
}

QWidget* LearnersPage::buildFinder()
{
    m_search = new widgets::SearchField(tr("Search by name, also in own script"), u"Ctrl K"_s);
    m_search->edit()->setObjectName(u"learnerSearch"_s);
    m_search->edit()->setAccessibleName(tr("Search by name, also in own script"));
    m_search->setMaximumWidth(440);
    m_search->setMinimumWidth(220);
    m_chips = new widgets::ChipRow(true);
    for (const QLatin1StringView id : { all, mine, waiting, session::detail::pastTerm, away })
        m_chips->addChip(id, {})->setObjectName(u"chip-"_s + id);
    m_chips->setChecked(all, true);
    auto* finder = new QWidget;
    auto* row = new QHBoxLayout(finder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_search, 44, Qt::AlignTop);
    row->addWidget(m_chips, 75);
    connect(m_search, &widgets::SearchField::textChanged, this, &LearnersPage::search);
    connect(m_search, &widgets::SearchField::submitted, this,
            [this] { open(m_rows->index(0, 0)); });
    connect(m_search, &widgets::SearchField::leftDownwards, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_rows->index(0, 0));
    });
    connect(m_chips, &widgets::ChipRow::toggled, this, [this](const QString& id, bool on) {
        if (on)
            show(id);
    });
    return finder;
}

QWidget* LearnersPage::buildList()
{
    m_list->setObjectName(u"learnerList"_s);
    //: The place with everybody who comes here
    m_list->setAccessibleName(tr("Learners"));
    session::LearnerDelegate::dress(m_list);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(new LearnerRowDelegate(m_session, this));
    m_list->setMinimumHeight(240);
    // The card's plate shows through: the list would paint square corners over round ones.
    m_list->viewport()->setAutoFillBackground(false);
    m_list->installEventFilter(this);
    m_card = new widgets::Card;
    m_card->setFlush(true);
    m_card->body()->setSpacing(0);
    m_overdue = new QVBoxLayout;
    m_overdue->setSpacing(0);
    m_pastTerm = new QVBoxLayout;
    m_pastTerm->setSpacing(0);
    buildDuplicate();
    buildToday();
    m_nobody = new widgets::Label;
    m_nobody->setObjectName(u"nobodyFound"_s);
    m_nobody->setContentsMargins(24, 24, 24, 24);
    m_empty = new widgets::EmptyState(tr("Here come the young people you talk with."),
                                      tr("Begin the first talk"));
    m_empty->button()->setObjectName(u"firstLearnerButton"_s);
    m_empty->setContentsMargins(24, 12, 24, 16);
    m_card->body()->addLayout(m_overdue);
    m_card->body()->addLayout(m_pastTerm);
    m_card->body()->addWidget(m_duplicate);
    m_card->body()->addWidget(m_today);
    m_card->body()->addWidget(m_nobody, 0, Qt::AlignTop);
    m_card->body()->addWidget(m_empty);
    m_card->body()->addWidget(m_list, 1);
    // The card keeps its round corners.
    m_card->body()->addSpacing(11);
    connect(m_empty, &widgets::EmptyState::started, m_new, &Button::click);
    connect(m_list, &QListView::clicked, this, &LearnersPage::open);
    connect(m_list, &QListView::activated, this, &LearnersPage::open);
    return m_card;
}

void LearnersPage::refresh()
{
    fill();
}

QWidget* LearnersPage::firstFocus()
{
    return m_search->edit();
}

QByteArray LearnersPage::remember() const
{
    // The place in the list, then what was typed: the last may hold anything.
    return u"%1\n%2\n%3"_s.arg(m_chip)
        .arg(m_list->verticalScrollBar()->value())
        .arg(m_search->text())
        .toUtf8();
}

void LearnersPage::recall(const QByteArray& state)
{
    const QString text = QString::fromUtf8(state);
    const QString chip = text.section(u'\n', 0, 0);
    if (m_chips->chip(chip)) {
        m_chips->setChecked(chip, true);
        show(chip);
    }
    m_search->setText(text.section(u'\n', 2));
    m_list->verticalScrollBar()->setValue(text.section(u'\n', 1, 1).toInt());
    m_search->edit()->setFocus(Qt::OtherFocusReason);
}

void LearnersPage::search(const QString& text)
{
    m_session.learners().setQuery(text);
    m_list->scrollToTop();
    fillPastTerm();
    fillEmpty();
    fillDuplicate();
    fillToday();
}

void LearnersPage::show(const QString& chip)
{
    m_chip = chip;
    m_rows->setMine(chip == mine);
    m_session.learners().setShow(showFor(chip));
    m_list->scrollToTop();
    fillChips();
    fillPastTerm();
    fillEmpty();
    fillDuplicate();
    fillToday();
}

void LearnersPage::open(const QModelIndex& index)
{
    const dossier::Card* card = cardAt(index);
    if (!card)
        return;
    if (card->deletedAt != 0)
        return check(putBack(m_session, dossier::Card(*card)));
    m_navigator.go(Place{
        .kind = Place::Kind::Learner, .learner = card->dossier, .record = {}, .detail = {} });
}

void LearnersPage::takeAway(const QModelIndex& index)
{
    const dossier::Card* card = cardAt(index);
    if (card && card->deletedAt == 0)
        check(learner::takeAway(m_session, dossier::Card(*card)));
}

bool LearnersPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Delete) {
        takeAway(m_list->currentIndex());
        return true;
    }
    // Up from the first row goes back to what was typed.
    if (key->key() == Qt::Key_Up && m_list->currentIndex().row() <= 0) {
        m_search->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        open(m_list->currentIndex());
        return true;
    }
    return false;
}

template<class T>
void LearnersPage::check(const T& result)
{
    if (!result)
        m_navigator.warn(session::sentenceFor(result.error()));
}

template void LearnersPage::check(const base::Result<void>&);

} // namespace inkaart::learner

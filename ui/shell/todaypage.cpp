// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/todaypage.h"

#include "ui/session/clockquestion.h"
#include "ui/session/learnerwords.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"
#include "ui/shell/attentionwords.h"
#include "ui/shell/todaydelegate.h"
#include "ui/shell/todayrows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sectionheader.h"

#include <QListView>
#include <QLocale>
#include <QPainterPath>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::Place;
using theme::TextRole;
using widgets::Button;

namespace {

constexpr auto lastBackupKey = u"backup/last";

Place placeOf(Place::Kind kind, const QString& detail = {})
{
    return { .kind = kind, .learner = {}, .record = {}, .detail = detail };
}

/// With a date that cannot be right the number of days would be nonsense.
bool countsDays(const Attention& attention)
{
    return attention.kind == Attention::Kind::Waiting
        || attention.kind == Attention::Kind::WaitingOver
        || attention.kind == Attention::Kind::LongAgo
        || (attention.kind == Attention::Kind::BackupOld && attention.days >= 0);
}

QString firstName(const QString& name)
{
    return name.section(u' ', 0, 0, QString::SectionSkipEmpty);
}

} // namespace

TodayPage::TodayPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : Page(parent)
    , m_session(session)
    , m_navigator(navigator)
    , m_wantsSearch(place.detail == session::detail::search)
    , m_rows(new TodayRows(session, this))
    , m_delegate(new TodayDelegate(session, this))
    , m_list(new QListView)
    , m_scroll(new widgets::ScrollPage)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_scroll->body()->addLayout(buildHead());
    m_columns->setSpacing(24);
    m_columns->addWidget(buildList(), 774);
    m_columns->addWidget(buildAttention(), 400);
    m_scroll->body()->addLayout(m_columns);
    m_scroll->body()->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_scroll);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TodayPage::refresh);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TodayPage::fit);
    fit();
}

QLayout* TodayPage::buildHead()
{
    m_title = new widgets::Label({}, TextRole::Title);
    m_date = new widgets::Label;
    m_date->setToken(theme::Token::InkSoft);
    m_hide = new Button({}, u"oog-dicht"_s);
    m_hide->setObjectName(u"hideNamesButton"_s);
    m_hide->setKeyCap(u"F8"_s);
    m_short = new Button(tr("Short talk"));
    m_short->setObjectName(u"shortTalkButton"_s);
    m_new = new Button(tr("New talk"), u"gesprek"_s, Button::Kind::Primary);
    m_new->setObjectName(u"newTalkButton"_s);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_date);
    m_head = new QHBoxLayout;
    m_head->addLayout(words, 1);
    for (Button* button : { m_hide, m_short, m_new })
        m_head->addWidget(button, 0, Qt::AlignVCenter);
    connect(m_hide, &Button::clicked, this,
            [this] { m_session.setNamesHidden(!m_session.areNamesHidden()); });
    connect(&m_session, &session::Session::namesHiddenChanged, this, &TodayPage::refresh);
    connect(m_short, &Button::clicked, this, [this] {
        m_navigator.go(placeOf(Place::Kind::NewLearner, session::detail::shortTalk));
    });
    connect(m_new, &Button::clicked, this,
            [this] { m_navigator.go(placeOf(Place::Kind::NewLearner)); });
    return m_head;
}

QWidget* TodayPage::buildList()
{
    m_listHeader = new widgets::SectionHeader(tr("My learners"));
    m_search = new widgets::SearchField(tr("Search by name"), u"Ctrl K"_s);
    m_search->edit()->setObjectName(u"todaySearch"_s);
    m_search->edit()->setAccessibleName(tr("Search by name"));
    m_listHeader->addAction(m_search);
    m_list->setObjectName(u"todayList"_s);
    m_list->setAccessibleName(tr("My learners"));
    session::LearnerDelegate::dress(m_list);
    m_list->setUniformItemSizes(false);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_rows);
    m_list->setItemDelegate(m_delegate);
    m_listCard = new widgets::Card;
    m_listCard->setFlush(true);
    m_listCard->body()->addWidget(m_list);
    auto* empty = new widgets::EmptyState(tr("Here come the young people you talk with."),
                                          tr("Begin the first talk"));
    empty->button()->setObjectName(u"firstLearnerButton"_s);
    empty->setContentsMargins(24, 12, 24, 16);
    m_empty = empty;
    m_listCard->body()->addWidget(empty);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_listHeader);
    column->addWidget(m_listCard);
    column->addStretch(1);
    connect(empty, &widgets::EmptyState::started, m_new, &Button::click);
    connect(m_search, &widgets::SearchField::textChanged, m_rows, &TodayRows::setQuery);
    connect(m_search, &widgets::SearchField::leftDownwards, m_list,
            qOverload<>(&QWidget::setFocus));
    connect(m_search, &widgets::SearchField::submitted, this, [this] { open(m_rows->index(0)); });
    connect(m_list, &QListView::clicked, this, &TodayPage::open);
    connect(m_list, &QListView::activated, this, &TodayPage::open);
    return side;
}

QWidget* TodayPage::buildAttention()
{
    m_attentionHeader = new widgets::SectionHeader(tr("This asks for attention"));
    m_attentionHeader->setMinimumHeight(48);
    m_attention = new widgets::Card;
    m_attention->setFlush(true);
    m_attention->body()->setSpacing(0);
    auto* check = new widgets::LinkButton(tr("Check a badge"));
    check->setObjectName(u"checkBadgeButton"_s);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_attentionHeader);
    column->addWidget(m_attention);
    column->addWidget(check, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(check, &widgets::LinkButton::clicked, this,
            [this] { m_navigator.go(Place::Kind::Check); });
    return side;
}

void TodayPage::refresh()
{
    fillHead();
    fillEmpty();
    fillAttention();
    fitList();
    lookIntoDossiers();
}

QWidget* TodayPage::firstFocus()
{
    return m_wantsSearch ? static_cast<QWidget*>(m_search->edit()) : m_new;
}

QString TodayPage::greeting(int hour, const QString& name)
{
    if (hour < 6 || hour >= 18)
        return tr("Good evening, %1").arg(name);
    return hour < 12 ? tr("Good morning, %1").arg(name) : tr("Good afternoon, %1").arg(name);
}

void TodayPage::fillHead()
{
    const QDateTime now = m_session.clock().now().toLocalTime();
    m_title->setText(greeting(now.time().hour(), firstName(m_session.worker().name)));
    QString date = QLocale().toString(now.date(), u"dddd d MMMM"_s);
    date[0] = date[0].toUpper();
    m_date->setText(date + u'.');
    const bool hidden = m_session.areNamesHidden();
    const bool compact = theme::Theme::instance().isCompact();
    //: Short form of "Hide names" where there is little room
    m_hide->setText(compact ? tr("Names", "button") : hidden ? tr("Show names") : tr("Hide names"));
    m_hide->setAccessibleName(hidden ? tr("Show names") : tr("Hide names"));
    m_hide->setPictogram(hidden ? u"oog"_s : u"oog-dicht"_s);
}

void TodayPage::fillEmpty()
{
    const bool isEmpty = m_session.learners().isLoaded() && m_rows->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    const int count = m_rows->isSearching() ? m_rows->countHits() : m_rows->countMine();
    m_listHeader->setTitle(m_rows->isSearching() ? tr("Found", "learners") : tr("My learners"));
    const bool isMore = m_rows->isSearching() && count > TodayRows::mostHits;
    const QString many = QLocale().toString(TodayRows::mostHits) + u'+';
    const QString some = count > 0 ? QLocale().toString(count) : QString();
    m_listHeader->setRemark(isMore ? many : some);
}

void TodayPage::fillAttention()
{
    while (QLayoutItem* item = m_attention->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& cards = m_session.learners().allCards();
    dossier::Time first = 0;
    for (const dossier::Card& card : cards)
        first = first == 0 ? card.created : std::min(first, card.created);
    const QByteArray backup =
        m_session.store().local(QString::fromUtf16(lastBackupKey)).value_or(QByteArray());
    std::vector<Attention> all = attentionFor(
        { .cards = cards,
          .worker = m_session.store().worker(),
          .now = m_session.clock().nowMs(),
          .retentionMonths = m_session.isCoordinator() ? m_session.settings().retentionMonths : 0,
          .lastBackup = backup.toLongLong(),
          .firstWork = m_session.isCoordinator() ? first : 0,
          .found = m_found });
    if (!session::isClockBelieved(m_session.store()))
        std::erase_if(all, countsDays);
    m_attentionHeader->setVisible(!all.empty());
    m_attention->setVisible(!all.empty());
    for (size_t i = 0; i < all.size(); ++i) {
        const AttentionWords words =
            wordsFor(all[i], session::personInWords(m_session, all[i].name, all[i].created),
                     m_session.clock().today());
        auto* row = new widgets::ListRow(words.title, words.detail);
        row->setObjectName(u"attention%1"_s.arg(i));
        row->setPictogram(words.pictogram, theme::Token::Warn);
        row->setDivided(i + 1 < all.size());
        m_attention->body()->addWidget(row);
        connect(row, &widgets::ListRow::clicked, this, [this, one = all[i]] { follow(one); });
    }
}

void TodayPage::lookIntoDossiers()
{
    if (m_isLooking || !m_session.learners().isLoaded())
        return;
    m_isLooking = true;
    auto reader = std::make_shared<store::Reader>(m_session.store());
    const auto work = [reader, centre = m_session.store().centreDossier(),
                       now = m_session.clock().nowMs(),
                       ids = dossiersToLookInto(m_session.learners().allCards(),
                                                m_session.store().worker())]() mutable {
        std::vector<Attention> found;
        for (const base::DossierId& id : ids) {
            if (const auto dossier = reader->dossier(id))
                std::ranges::copy(attentionIn(*dossier, centre, now), std::back_inserter(found));
        }
        reader.reset();
        return found;
    };
    session::runThen(this, work, [this](std::vector<Attention> found) {
        m_found = std::move(found);
        fillAttention();
    });
}

void TodayPage::fitList()
{
    int height = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        height += m_delegate->heightOf(m_rows->index(row));
    m_list->setFixedHeight(height);
    // The card's corners stay round: the list would paint over them.
    QPainterPath round;
    round.addRoundedRect(QRectF(0, 0, m_list->width(), height), 11, 11);
    m_list->setMask(QRegion(round.toFillPolygon().toPolygon()));
}

void TodayPage::fit()
{
    const theme::SizeClass size = theme::Theme::instance().sizeClass();
    const bool compact = size == theme::SizeClass::Compact;
    m_columns->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_search->setMinimumWidth(compact ? 200 : 360);
    m_search->setMaximumWidth(compact ? QWIDGETSIZE_MAX : 360);
    m_head->setSpacing(compact ? 8 : 16);
    m_short->setVisible(!compact);
    m_date->setVisible(!compact);
    fitRows();
    refresh();
}

/// As many learners as the window shows with the way to all of them; a strip on top takes its room.
void TodayPage::fitRows()
{
    const theme::SizeClass size = theme::Theme::instance().sizeClass();
    const int most = size == theme::SizeClass::Low ? 5 : 6;
    if (size == theme::SizeClass::Compact || !isVisible())
        return m_rows->setMost(most);
    constexpr int Headers = 2 * 40;
    constexpr int ShowAll = 57;
    constexpr int Margin = 24;
    const int top = m_list->mapTo(m_scroll->widget(), QPoint()).y();
    const int room = m_scroll->viewport()->height() - top - Headers - ShowAll - Margin;
    m_rows->setMost(std::clamp(room / m_delegate->rowHeight(), 3, most));
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    // What is inside gets its place after this.
    QTimer::singleShot(0, this, &TodayPage::fitRows);
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitRows();
    fitList();
}

void TodayPage::open(const QModelIndex& index)
{
    const auto* card = index.data(session::LearnerList::CardRole).value<const dossier::Card*>();
    const auto kind = static_cast<TodayRows::Kind>(index.data(TodayRows::KindRole).toInt());
    if (card)
        m_navigator.go(Place{
            .kind = Place::Kind::Learner, .learner = card->dossier, .record = {}, .detail = {} });
    else if (index.isValid() && kind == TodayRows::Kind::ShowAll)
        m_navigator.go(Place::Kind::Learners);
}

void TodayPage::follow(const Attention& attention)
{
    Place place{
        .kind = Place::Kind::Learner, .learner = attention.learner, .record = {}, .detail = {}
    };
    if (attention.kind == Attention::Kind::Photo) {
        place.detail = session::tab::evidence;
    } else if (attention.kind == Attention::Kind::Badge) {
        place.kind = Place::Kind::Award;
        place.detail = attention.achievement;
    } else if (attention.kind == Attention::Kind::BackupOld) {
        place = placeOf(Place::Kind::Settings, u"backup"_s);
    } else if (attention.kind == Attention::Kind::PastTerm) {
        place = placeOf(Place::Kind::Learners, session::detail::pastTerm);
    } else if (attention.kind == Attention::Kind::Waiting
               || attention.kind == Attention::Kind::WaitingOver) {
        place.kind = Place::Kind::NewLearner;
        place.detail = session::detail::edit;
    } else if (attention.kind == Attention::Kind::OpenTalk) {
        const auto open = m_session.openLearner(attention.learner);
        const auto talk = open ? (*open)->dossier().openConversation() : std::nullopt;
        if (talk) {
            place.kind = Place::Kind::Cards;
            place.record = talk->id;
        }
    }
    m_navigator.go(place);
}

} // namespace inkaart::shell

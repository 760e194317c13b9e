// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/resultpage.h"

#include "core/dossier/newest.h"
#include "ui/conversation/summary.h"
#include "ui/session/consentterm.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/segmentedchoice.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using session::Place;
using theme::TextRole;
using theme::Theme;
using widgets::Button;

namespace {

/// Words stand on tiles down to 45; below that the pictures are large enough to be known by.
constexpr double smallestRadius = 36.0;

QWidget* rowsWidget()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return widget;
}

} // namespace

ResultPage::ResultPage(const Place& place, session::Session& session, session::Navigator& navigator,
                       QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_scroll(new widgets::ScrollPage)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_mapCard(new widgets::Card)
    , m_aside(rowsWidget())
    , m_title(new widgets::DualLabel({}, TextRole::Title))
    , m_when(new widgets::SegmentedChoice)
    , m_map(new widgets::Honeycomb)
    , m_legend(new QWidget)
    , m_changesTitle(new widgets::DualLabel({}, TextRole::Heading))
    , m_changesScroll(new widgets::ScrollPage)
    , m_changes(rowsWidget())
    , m_nextTitle(new widgets::DualLabel({}, TextRole::Heading))
    , m_next(rowsWidget())
    , m_agreement(new Button(tr("Make an agreement"), Button::Kind::Primary))
    , m_copy(new Button(tr("Copy summary"), u"document"_s, Button::Kind::Quiet))
    , m_keepFrame(new QHBoxLayout)
    , m_keep(new widgets::Banner(widgets::Banner::Kind::Info))
    , m_drop(new Button({}, u"kruis"_s))
    //: Button: the map on paper
    , m_print(new Button(tr("Print"), u"afdrukken"_s))
{
    buildBar();
    buildKeep();
    m_scroll->setFlush(true);
    column().addWidget(m_scroll, 1);
    buildMap();
    buildAside();
    m_columns->addWidget(m_mapCard);
    m_columns->addWidget(m_aside, 1);
    m_scroll->body()->addLayout(m_columns, 1);
    connect(&Theme::instance(), &Theme::changed, this, &ResultPage::fit);
    fit();
}

void ResultPage::buildBar()
{
    bar().setLeave(tr("Back to the cards"), u"pijl-links"_s);
    bar().leaveButton()->setObjectName(u"backToCards"_s);
    m_print->setObjectName(u"printResult"_s);
    bar().layout()->addWidget(m_print);
    connect(m_print, &Button::clicked, this, [this] { navigator().go(printPlace()); });
}

void ResultPage::buildMap()
{
    m_when->setObjectName(u"beforeNow"_s);
    m_when->setAccessibleName(tr("Which map"));
    m_map->setObjectName(u"resultMap"_s);
    m_map->setAccessibleName(tr("The map"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_when, 0, Qt::AlignTop);
    m_mapCard->body()->addLayout(head);
    m_mapCard->body()->addWidget(m_map, 1);
    m_mapCard->body()->addWidget(new widgets::Divider);
    m_legend->setObjectName(u"resultLegend"_s);
    new widgets::FlowLayout(m_legend, 8);
    m_mapCard->body()->addWidget(m_legend);
    connect(m_when, &widgets::SegmentedChoice::chosen, this, &ResultPage::showMap);
    m_when->setOptions(QStringList{ words().phrase("result.before"_L1).other,
                                    words().phrase("result.now"_L1).other });
    m_when->setCurrent(1);
}

void ResultPage::buildAside()
{
    auto* changes = new widgets::Card;
    changes->body()->setSpacing(4);
    changes->body()->addWidget(m_changesTitle);
    m_changesScroll->setFlush(true);
    m_changesScroll->body()->setContentsMargins(0, 0, 0, 0);
    m_changesScroll->body()->setSpacing(0);
    m_changesScroll->body()->addWidget(m_changes);
    m_changesScroll->body()->addStretch(1);
    changes->body()->addWidget(m_changesScroll, 1);
    auto* next = new widgets::Card;
    next->body()->setSpacing(4);
    next->body()->addWidget(m_nextTitle);
    next->body()->addWidget(m_next);
    next->body()->addWidget(m_copy);
    next->body()->addWidget(m_agreement);
    m_agreement->setObjectName(u"agreementButton"_s);
    m_agreement->setPictogram(u"pijl-rechts"_s, true);
    m_copy->setObjectName(u"copySummary"_s);
    auto* rows = static_cast<QVBoxLayout*>(m_aside->layout());
    rows->addWidget(changes, 1);
    rows->addWidget(next);
    connect(m_agreement, &Button::clicked, this, [this] { go(Place::Kind::Agreement); });
    connect(m_copy, &Button::clicked, this, &ResultPage::copySummary);
}

void ResultPage::buildKeep()
{
    m_keep->setObjectName(u"keepBanner"_s);
    m_yes = m_keep->setAction(words().phrase("result.keep"_L1).other);
    m_yes->setObjectName(u"keepButton"_s);
    // Above what scrolls: a question about everything on the page stays in sight.
    m_keepFrame->setContentsMargins(24, 2, 24, 8);
    m_keepFrame->setSpacing(12);
    m_keepFrame->addWidget(m_keep, 1);
    m_keepFrame->addWidget(m_drop);
    column().addLayout(m_keepFrame);
    m_drop->setObjectName(u"dropButton"_s);
    connect(m_keep, &widgets::Banner::actionTriggered, this, &ResultPage::keepNameless);
    connect(m_drop, &Button::clicked, this, &ResultPage::dropNameless);
}

void ResultPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    m_keepFrame->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    const bool isLow = Theme::instance().sizeClass() == theme::SizeClass::Low;
    const int side = isCompact ? 12 : 24;
    m_scroll->body()->setContentsMargins(side, 2, side, isCompact ? 12 : 18);
    m_columns->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(isCompact ? 12 : 20);
    m_aside->layout()->setSpacing(isCompact || isLow ? 12 : 16);
    // Where height is scarce it goes to the map.
    m_mapCard->body()->setSpacing(isLow ? 8 : 12);
    m_title->setRole(isLow ? TextRole::Heading : TextRole::Title);
    fitToSight();
}

// The map with its legend and the next step are seen without scrolling; a long list of changes is
// what scrolls, in its card. Where large text or one column leave no room for that, the page
// scrolls as a whole instead. Never both.
void ResultPage::fitToSight()
{
    if (m_isFitting || !isVisible())
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    const QMargins margins = m_scroll->body()->contentsMargins();
    const int room = m_scroll->viewport()->height() - margins.top() - margins.bottom();
    if (Theme::instance().isCompact()) {
        m_mapCard->setMinimumWidth(0);
        m_mapCard->setMaximumWidth(QWIDGETSIZE_MAX);
        m_map->setRadius(0);
        return letChangesScroll(false);
    }
    m_mapCard->setFixedWidth(qBound(640, width() * 62 / 100, 900));
    layout()->activate();
    letChangesScroll(true);
    const bool fits = m_map->fitHeight(*m_mapCard, room, smallestRadius)
        && qMax(m_aside->heightForWidth(m_aside->width()), m_aside->minimumSizeHint().height())
            <= room;
    if (!fits)
        m_map->setRadius(0);
    letChangesScroll(fits);
}

void ResultPage::letChangesScroll(bool scroll)
{
    constexpr int aRow = 64;
    // What may scroll asks for no more than its least.
    m_changesScroll->setSizePolicy(QSizePolicy::Preferred,
                                   scroll ? QSizePolicy::Ignored : QSizePolicy::Preferred);
    // Without rows there is no height to ask.
    const int whole = qMax(0, m_changes->heightForWidth(m_changesScroll->width()));
    m_changesScroll->setMinimumHeight(scroll ? qMin(whole, aRow) : whole);
    m_aside->layout()->invalidate();
}

void ResultPage::resizeEvent(QResizeEvent* event)
{
    TalkPage::resizeEvent(event);
    fitToSight();
}

void ResultPage::showEvent(QShowEvent* event)
{
    TalkPage::showEvent(event);
    fitSoon();
}

/// Qt shows what was put in by queued calls; a layout counts nothing that is not shown yet.
void ResultPage::fitSoon()
{
    QMetaObject::invokeMethod(this, &ResultPage::fitToSight, Qt::QueuedConnection);
}

void ResultPage::refresh()
{
    if (!open())
        return;
    const auto talk = dossier().get<dossier::Conversation>(m_place.record);
    m_now = dossier().skillStates();
    m_before = talk ? skillStatesBefore(dossier(), talk->created) : m_now;
    // With nothing before it nothing is new: the map alone tells it.
    m_isFirst = m_before.empty();
    m_when->setVisible(!m_isFirst);
    const bool isNameless = open()->isNameless();
    m_keep->setVisible(isNameless);
    m_drop->setVisible(isNameless);
    const int side = Theme::instance().isCompact() ? 12 : 24;
    m_keepFrame->setContentsMargins(side, 0, side, isNameless ? 8 : 0);
    m_copy->setVisible(talk.has_value());
    sayWords();
}

QWidget* ResultPage::firstFocus()
{
    // Not the button below: a small window would scroll away from the map, which is what one came
    // to see. Enter presses it all the same.
    return m_isFirst ? nullptr : m_when->option(1);
}

Place ResultPage::printPlace() const
{
    return { .kind = Place::Kind::Preview,
             .learner = open() && !open()->isNameless() ? open()->id() : base::DossierId(),
             .record = m_place.record,
             .detail = u"result"_s };
}

void ResultPage::sayWords()
{
    if (!open())
        return;
    const session::Words say = words();
    m_title->setTexts(say.phrase("result.mine"_L1));
    m_changesTitle->setTexts(say.phrase(m_isFirst ? "result.answers"_L1 : "result.changed"_L1));
    m_nextTitle->setTexts(say.phrase("result.next"_L1));
    sayKeep();
    showMap();
    showLegend();
    showChanges();
    showNext();
    fitSoon();
}

void ResultPage::sayKeep()
{
    const session::Words say = words();
    const widgets::TwoTexts question =
        say.phrase(m_isDropAsked ? "result.drop.sure"_L1 : "result.saveAfterAll"_L1);
    QString below = question.second();
    if (below.isEmpty())
        below = m_isDropAsked ? tr("Print the map first, if somebody wants it.")
                              : tr("If not, everything is gone when this talk is closed.");
    // Beside each other: a second line here would be taken from the map.
    m_yes->setText(say.phrase("result.keep"_L1).onOneLine());
    m_keep->setTexts(question.first(), below);
    m_drop->setText(
        say.phrase(m_isDropAsked ? "result.drop.yes"_L1 : "result.drop"_L1).onOneLine());
}

void ResultPage::showMap()
{
    const bool isNow = m_isFirst || m_when->current() != 0;
    QSet<QString> fresh;
    if (isNow && !m_isFirst) {
        for (const ChangedSkill& change : changesBetween(m_before, m_now, session().framework()))
            fresh.insert(change.skill);
    }
    const MapTiles map{ session().framework(), dossier(), words().firstLanguage() };
    m_map->setTiles(map.tiles(isNow ? m_now : m_before, fresh));
}

void ResultPage::leave()
{
    if (!open())
        return;
    const auto talk = dossier().get<dossier::Conversation>(m_place.record);
    const bool isPiles = talk && talk->value.kind == dossier::ConversationKind::Piles;
    go(isPiles ? Place::Kind::Piles : Place::Kind::Cards);
}

bool ResultPage::ownsKey(const QKeyEvent& event) const
{
    return event.key() == Qt::Key_Left && event.modifiers() == Qt::AltModifier;
}

void ResultPage::keyPressEvent(QKeyEvent* event)
{
    if (ownsKey(*event))
        leave();
    else
        TalkPage::keyPressEvent(event);
}

// From here on there is a dossier, for the term of waiting; what may be kept is asked next. Who
// leaves that question unanswered is asked again by Vandaag.
void ResultPage::keepNameless()
{
    if (!open())
        return;
    const auto kept = open()->keep(session::unansweredConsent(session()));
    if (!check(kept))
        return;
    navigator().go(Place{ .kind = Place::Kind::NewLearner,
                          .learner = *kept,
                          .record = m_place.record,
                          .detail = session::detail::edit });
}

// The way out of a talk that nobody wants kept; it goes for good, so it is asked once.
void ResultPage::dropNameless()
{
    if (!open() || !open()->isNameless())
        return;
    if (!std::exchange(m_isDropAsked, true)) {
        m_keep->setKind(widgets::Banner::Kind::Warn);
        return sayKeep();
    }
    session().closeLearner();
    navigator().go(Place::Kind::Today);
}

void ResultPage::copySummary()
{
    ClipboardLoan::instance().lend(summaryOf(dossier(), m_place.record, session().framework()));
    m_copy->setText(tr("Copied. Gone again in a minute."));
}

} // namespace inkaart::conversation

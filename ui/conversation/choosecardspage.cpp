// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/choosecardspage.h"

#include "ui/conversation/cardface.h"
#include "ui/conversation/talk.h"
#include "ui/session/bsnhint.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/scrollpage.h"

#include <QDataStream>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using dossier::ConversationKind;
using session::Place;
using theme::TextRole;
using theme::Theme;
using widgets::Button;

namespace {

/// Who else is often in the room during a talk.
struct Companion {
    QLatin1StringView id;
    QLatin1StringView words;
};
constexpr Companion companions[] = { { "interpreter"_L1, "present.interpreter"_L1 },
                                     { "parent"_L1, "present.parent"_L1 },
                                     { "mentor"_L1, "present.mentor"_L1 } };

QLatin1StringView wordsOf(ConversationKind kind)
{
    switch (kind) {
    case ConversationKind::Short:
        return "choose.short"_L1;
    case ConversationKind::Wanted:
        return "choose.wanted"_L1;
    case ConversationKind::All:
        return "choose.all"_L1;
    default:
        return "choose.intake"_L1;
    }
}

} // namespace

ChooseCardsPage::ChooseCardsPage(const Place& place, session::Session& session,
                                 session::Navigator& navigator, QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_scroll(new widgets::ScrollPage)
    , m_title(new widgets::DualLabel({}, TextRole::Title))
    , m_presentLabel(new widgets::Label({}, TextRole::BodyBold))
    , m_present(new widgets::ChipRow(false))
    , m_someone(new widgets::LineEdit)
    , m_presentRow(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_grid(new QGridLayout)
    , m_zonesLabel(new widgets::Label({}, TextRole::BodyBold))
    , m_zones(new QGridLayout)
    , m_piles(new Button({}, u"hand"_s))
    , m_print(new Button({}, u"afdrukken"_s))
    , m_goOn(new Button({}, u"pijl-rechts"_s, Button::Kind::Primary))
{
    m_scroll->setFlush(true);
    column().addWidget(m_scroll, 1);
    m_scroll->body()->addWidget(m_title);
    buildChoices();
    buildZones();
    buildPresent();
    m_scroll->body()->addStretch(1);
    connect(&Theme::instance(), &Theme::changed, this, &ChooseCardsPage::fit);
    fit();
}

void ChooseCardsPage::buildPresent()
{
    for (const Companion& who : companions)
        m_present->addChip(who.id, {})->setObjectName("present-"_L1 + who.id);
    m_someone->setObjectName(u"presentSomeone"_s);
    m_someone->setPlaceholderText(tr("Somebody else"));
    m_someone->setAccessibleName(tr("Who else is here, in your own words"));
    m_someone->setMaxLength(200);
    session::BsnHint::watch(m_someone);
    m_presentLabel->setBuddy(m_someone);
    m_scroll->body()->addWidget(m_presentLabel);
    m_presentRow->addWidget(m_present);
    m_presentRow->addWidget(m_someone, 1);
    m_scroll->body()->addLayout(m_presentRow);
}

void ChooseCardsPage::buildChoices()
{
    m_goOn->setObjectName(u"goOnButton"_s);
    m_goOn->setPictogram(u"pijl-rechts"_s, true);
    m_scroll->body()->addWidget(m_goOn);
    connect(m_goOn, &Button::clicked, this, &ChooseCardsPage::goOn);
    m_scroll->body()->addLayout(m_grid);
    addChoice({ ConversationKind::Intake, {} }, u"stapel"_s);
    addChoice({ ConversationKind::Short, {} }, u"gesprek"_s);
    addChoice({ ConversationKind::Wanted, {} }, u"rate-leren"_s);
    addChoice({ ConversationKind::All, {} }, u"kaart"_s);
    buildPaper();
}

// For a talk with paper cards on a table: print them before it, take the piles over after it.
void ChooseCardsPage::buildPaper()
{
    m_piles->setObjectName(u"choice-piles"_s);
    m_piles->setExplanation(tr("The cards lie sorted on the table"));
    m_print->setObjectName(u"printCardsButton"_s);
    m_print->setExplanation(tr("All cards, to sort on the table"));
    for (Button* button : { m_piles, m_print }) {
        button->setLeftAligned(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    connect(m_piles, &Button::clicked, this, [this] {
        navigator().go(Place{ .kind = Place::Kind::Piles,
                              .learner = m_place.learner,
                              .record = {},
                              .detail = present() });
    });
    connect(m_print, &Button::clicked, this, [this] { navigator().go(printPlace()); });
}

Place ChooseCardsPage::printPlace() const
{
    return {
        .kind = Place::Kind::Preview, .learner = m_place.learner, .record = {}, .detail = u"cards"_s
    };
}

void ChooseCardsPage::buildZones()
{
    m_scroll->body()->addWidget(m_zonesLabel);
    m_scroll->body()->addLayout(m_zones);
    for (const framework::Zone& zone : session().framework().zones)
        addChoice({ ConversationKind::Zone, zone.id }, zone.pictogram)
            ->setZone(zoneIndex(session().framework(), zone.id));
}

Button* ChooseCardsPage::addChoice(const CardChoice& choice, const QString& pictogram)
{
    auto* button = new Button({}, pictogram);
    button->setLeftAligned(true);
    button->setObjectName(u"choice-"_s + detailOf(choice));
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(button, &Button::clicked, this, [this, choice] { begin(choice); });
    m_choices.push_back({ choice, button });
    return button;
}

void ChooseCardsPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const bool isLow = Theme::instance().sizeClass() == theme::SizeClass::Low;
    const int side = isCompact ? 12 : 128;
    m_scroll->body()->setContentsMargins(side, 6, side, 12);
    m_scroll->body()->setSpacing(isCompact || isLow ? 10 : 14);
    m_presentRow->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_presentRow->setSpacing(12);
    // Where height is scarce, the choices get it.
    m_title->setRole(isLow ? TextRole::Heading : TextRole::Title);
    m_grid->setSpacing(isCompact ? 8 : 12);
    m_zones->setSpacing(isCompact ? 8 : 12);
    place();
}

/// Side by side without holes: what is not offered takes no place.
void ChooseCardsPage::place()
{
    const bool isCompact = Theme::instance().isCompact();
    const int columns = isCompact ? 2 : 3;
    int zones = 0;
    int others = 0;
    for (const Choice& choice : m_choices) {
        const bool isZone = choice.choice.kind == ConversationKind::Zone;
        QGridLayout* grid = isZone ? m_zones : m_grid;
        int& at = isZone ? zones : others;
        grid->removeWidget(choice.button);
        if (!choice.isOffered)
            continue;
        grid->addWidget(choice.button, at / columns, at % columns);
        ++at;
    }
    for (Button* button : { m_piles, m_print }) {
        m_grid->addWidget(button, others / columns, others % columns);
        ++others;
    }
}

QWidget* ChooseCardsPage::firstFocus()
{
    return m_goOn->isVisibleTo(this) ? m_goOn : m_choices.front().button;
}

void ChooseCardsPage::refresh()
{
    sayWords();
    count();
}

void ChooseCardsPage::sayWords()
{
    const session::Words say = words();
    m_title->setTexts(say.phrase("choose.question"_L1));
    for (const Choice& choice : m_choices) {
        const auto* zone = session().framework().zone(choice.choice.zone);
        choice.button->setTexts(zone ? say.text(zone->name)
                                     : say.phrase(wordsOf(choice.choice.kind)));
    }
    m_piles->setTexts(say.phrase("choose.piles"_L1));
    m_print->setTexts(say.phrase("choose.print"_L1));
    m_zonesLabel->setText(say.phrase("choose.zone"_L1).onOneLine());
    m_presentLabel->setText(say.phrase("choose.present"_L1).onOneLine());
    for (const Companion& who : companions)
        m_present->chip(who.id)->setTexts(say.phrase(who.words));
    sayGoOn();
}

void ChooseCardsPage::sayGoOn()
{
    const base::RecordId unfinished = open() ? Talk::unfinished(*open()) : base::RecordId();
    m_goOn->setVisible(!unfinished.isNull());
    if (unfinished.isNull())
        return;
    const Talk talk(*open(), unfinished);
    widgets::TwoTexts texts = words().phrase("choose.goOn"_L1);
    for (QString* text : { &texts.own, &texts.other })
        *text = text->arg(talk.at() + 1).arg(talk.count());
    m_goOn->setTexts(texts);
}

// A choice without cards is not offered: nothing was wanted last time.
void ChooseCardsPage::count()
{
    if (!open())
        return;
    for (Choice& choice : m_choices) {
        const auto cards = cardsFor(choice.choice, session().framework(), dossier()).size();
        choice.isOffered = cards > 0;
        choice.button->setVisible(choice.isOffered);
        choice.button->setExplanation(tr("%n card(s)", nullptr, static_cast<int>(cards)));
    }
    place();
}

QString ChooseCardsPage::present() const
{
    QStringList who;
    for (const QString& id : m_present->checkedIds())
        who << m_present->chip(id)->texts().other;
    if (const QString typed = m_someone->text().trimmed(); !typed.isEmpty())
        who << typed;
    return who.join(u", "_s);
}

void ChooseCardsPage::begin(const CardChoice& choice)
{
    if (!open())
        return;
    const auto begun = Talk::begin(*open(), session(), choice, present());
    if (check(begun))
        go(Place::Kind::Cards, {}, *begun);
}

void ChooseCardsPage::goOn()
{
    if (open())
        go(Place::Kind::Cards, {}, Talk::unfinished(*open()));
}

QByteArray ChooseCardsPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_present->checkedIds() << m_someone->text() << qint32(m_someone->cursorPosition());
    return state;
}

void ChooseCardsPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QStringList checked;
    QString someone;
    qint32 caret = 0;
    stream >> checked >> someone >> caret;
    if (stream.status() != QDataStream::Ok)
        return;
    for (const QString& id : checked)
        m_present->setChecked(id, true);
    m_someone->setText(someone);
    m_someone->setCursorPosition(caret);
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::conversation

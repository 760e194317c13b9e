// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/choosecardspage.h"

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

ChooseCardsPage::ChooseCardsPage(const Place& place, session::Session& session,
                                 session::Navigator& navigator, QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_scroll(new widgets::ScrollPage)
    , m_title(new widgets::DualLabel({}, TextRole::Title))
    , m_presentLabel(new widgets::Label(tr("Who else is here?"), TextRole::BodyBold))
    , m_present(new widgets::ChipRow(false))
    , m_someone(new widgets::LineEdit)
    , m_grid(new QGridLayout)
    , m_zonesLabel(new widgets::Label(tr("Or one zone"), TextRole::BodyBold))
    , m_zones(new QGridLayout)
    , m_piles(new Button(tr("Take over cards"), u"kaart"_s))
    , m_print(new Button(tr("Print cards"), u"afdrukken"_s))
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
    //: Who else is in the room during the talk
    m_present->addChip(u"interpreter"_s, tr("Interpreter", "present"))
        ->setObjectName(u"present-interpreter"_s);
    m_present->addChip(u"parent"_s, tr("Parent", "present"))->setObjectName(u"present-parent"_s);
    m_present->addChip(u"mentor"_s, tr("Mentor", "present"))->setObjectName(u"present-mentor"_s);
    m_someone->setObjectName(u"presentSomeone"_s);
    m_someone->setPlaceholderText(tr("Somebody else"));
    m_someone->setAccessibleName(tr("Who else is here, in your own words"));
    m_someone->setMaxLength(200);
    session::BsnHint::watch(m_someone);
    m_presentLabel->setBuddy(m_someone);
    m_scroll->body()->addWidget(m_presentLabel);
    m_scroll->body()->addWidget(m_present);
    m_scroll->body()->addWidget(m_someone);
}

void ChooseCardsPage::buildChoices()
{
    m_goOn->setObjectName(u"goOnButton"_s);
    m_goOn->setPictogram(u"pijl-rechts"_s, true);
    m_scroll->body()->addWidget(m_goOn);
    connect(m_goOn, &Button::clicked, this, &ChooseCardsPage::goOn);
    m_scroll->body()->addLayout(m_grid);
    addChoice({ ConversationKind::Intake, {} }, tr("First talk"), u"stapel"_s);
    addChoice({ ConversationKind::Short, {} }, tr("Short talk"), u"gesprek"_s);
    addChoice({ ConversationKind::Wanted, {} }, tr("What you wanted to learn"), u"rate-leren"_s);
    addChoice({ ConversationKind::All, {} }, tr("All cards"), u"kaart"_s);
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
        addChoice({ ConversationKind::Zone, zone.id }, {}, zone.pictogram);
}

Button* ChooseCardsPage::addChoice(const CardChoice& choice, const QString& text,
                                   const QString& pictogram)
{
    auto* button = new Button(text, pictogram);
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
    const int side = isCompact ? 12 : 128;
    m_scroll->body()->setContentsMargins(side, 6, side, 12);
    m_scroll->body()->setSpacing(isCompact ? 10 : 14);
    m_grid->setSpacing(isCompact ? 8 : 12);
    m_zones->setSpacing(isCompact ? 8 : 12);
    place();
}

/// Side by side without holes: what is not offered takes no place.
void ChooseCardsPage::place()
{
    const bool isCompact = Theme::instance().isCompact();
    int zones = 0;
    int others = 0;
    for (const Choice& choice : m_choices) {
        const bool isZone = choice.choice.kind == ConversationKind::Zone;
        QGridLayout* grid = isZone ? m_zones : m_grid;
        int& at = isZone ? zones : others;
        const int columns = !isZone || isCompact ? 2 : 3;
        grid->removeWidget(choice.button);
        if (!choice.isOffered)
            continue;
        grid->addWidget(choice.button, at / columns, at % columns);
        ++at;
    }
    for (Button* button : { m_piles, m_print }) {
        m_grid->addWidget(button, others / 2, others % 2);
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
    m_title->setTexts(words().phrase("choose.question"_L1));
    for (const Choice& choice : m_choices) {
        if (const auto* zone = session().framework().zone(choice.choice.zone))
            choice.button->setTexts(words().text(zone->name));
    }
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
    const base::RecordId unfinished = Talk::unfinished(*open());
    m_goOn->setVisible(!unfinished.isNull());
    if (unfinished.isNull())
        return;
    const Talk talk(*open(), unfinished);
    m_goOn->setText(tr("Go on with card %1 of %2").arg(talk.at() + 1).arg(talk.count()));
}

QString ChooseCardsPage::present() const
{
    QStringList who;
    for (const QString& id : m_present->checkedIds())
        who << m_present->chip(id)->text();
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

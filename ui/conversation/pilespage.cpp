// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pilespage.h"

#include "ui/conversation/answerrow.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/pilesmodel.h"
#include "ui/session/autosave.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/label.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/ratingbutton.h"
#include "ui/widgets/scrollpage.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using session::Place;
using theme::TextRole;
using theme::Theme;
using widgets::Button;
using widgets::RatingButton;

PilesPage::PilesPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_scroll(new widgets::ScrollPage)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_left(new QWidget)
    , m_numbers(new widgets::LineEdit)
    , m_unknown(new widgets::Label({}, TextRole::Small))
    , m_title(new widgets::Label({}, TextRole::Heading))
    , m_taken(new widgets::Label({}, TextRole::BodyBold))
    , m_map(new widgets::Honeycomb)
    , m_rest(new widgets::Label({}, TextRole::Small))
    , m_typing(new session::AutoSave([this] { return takeTyped(); }, this))
{
    m_scroll->setFlush(true);
    column().addWidget(m_scroll, 1);
    buildPiles();
    m_columns->addWidget(m_left);
    m_columns->addWidget(buildMap(), 1);
    m_scroll->body()->addLayout(m_columns, 1);
    buildFoot();
    if (open()) {
        m_model = new PilesModel(*open(), this->session(), m_place.record, this);
        m_model->setPresent(place.detail);
        connect(m_model, &PilesModel::changed, this, &PilesPage::showPiles);
    }
    connect(&Theme::instance(), &Theme::changed, this, &PilesPage::fit);
    fit();
    choose(0);
}

void PilesPage::buildPiles()
{
    auto* side = new QVBoxLayout(m_left);
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(new widgets::Label(tr("Take over cards"), TextRole::Title));
    const QStringList names{ u"pileCan"_s, u"pileHelp"_s, u"pileLearn"_s, u"pileLater"_s };
    for (int i = 0; i < 4; ++i) {
        auto* button = new RatingButton(tileOf(AnswerRow::levelOfPile(i)));
        button->setObjectName(names.at(i));
        button->setKeyCap(QString::number(i + 1));
        button->setCount(0);
        connect(button, &RatingButton::clicked, this, [this, i] { choose(i); });
        m_piles[static_cast<size_t>(i)] = button;
        side->addWidget(button);
    }
    m_numbers->setObjectName(u"numbers"_s);
    m_numbers->setMaxLength(200);
    m_unknown->setToken(theme::Token::Bad);
    m_unknown->setObjectName(u"unknownNumbers"_s);
    auto* label = new widgets::Label(tr("Or type the numbers of this pile"), TextRole::SmallBold);
    label->setBuddy(m_numbers);
    m_numbers->setAccessibleName(label->text());
    side->addWidget(label);
    side->addWidget(m_numbers);
    side->addWidget(m_unknown);
    side->addStretch(1);
    connect(m_numbers, &QLineEdit::textEdited, this, &PilesPage::noteTyped);
    connect(m_numbers, &QLineEdit::editingFinished, this, &PilesPage::takeNumbers);
    connect(m_numbers, &QLineEdit::returnPressed, this, [this] { choose((m_pile + 1) % 4); });
}

QWidget* PilesPage::buildMap()
{
    auto* card = new widgets::Card;
    m_taken->setObjectName(u"pilesTaken"_s);
    m_taken->setWraps(false);
    m_map->setObjectName(u"pilesMap"_s);
    m_map->setAccessibleName(tr("The map"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_taken);
    card->body()->addLayout(head);
    // Beside the piles it would push their field out of a low window.
    auto* hint = new widgets::Label(tr("Choose a pile. Then touch the cards that lie on it."));
    hint->setToken(theme::Token::InkSoft);
    card->body()->addWidget(hint);
    card->body()->addStretch(1);
    card->body()->addWidget(m_map);
    card->body()->addStretch(1);
    connect(m_map, &widgets::Honeycomb::tileActivated, this, [this](const QString& skill) {
        m_newest = skill;
        if (m_model && !check(m_model->toggle(skill, pile())))
            showPiles();
    });
    return card;
}

void PilesPage::buildFoot()
{
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(24, 4, 24, 16);
    foot->setSpacing(14);
    //: Button: all piles are taken over
    auto* ready = new Button(tr("Done"), u"pijl-rechts"_s, Button::Kind::Primary);
    ready->setPictogram(u"pijl-rechts"_s, true);
    ready->setObjectName(u"pilesDone"_s);
    m_rest->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot->addWidget(m_rest, 1);
    foot->addWidget(ready);
    column().addLayout(foot);
    connect(ready, &Button::clicked, this, &PilesPage::done);
}

void PilesPage::fit()
{
    const bool isCompact = Theme::instance().isCompact();
    const int side = isCompact ? 12 : 24;
    m_scroll->body()->setContentsMargins(side, 2, side, 6);
    m_columns->setDirection(isCompact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_columns->setSpacing(isCompact ? 12 : 20);
    m_left->setMinimumWidth(isCompact ? 0 : 384);
    m_left->setMaximumWidth(isCompact ? QWIDGETSIZE_MAX : 384);
    m_left->layout()->setSpacing(Theme::instance().sizeClass() == theme::SizeClass::Wide ? 10 : 6);
}

QWidget* PilesPage::firstFocus()
{
    return m_numbers;
}

void PilesPage::refresh()
{
    sayWords();
}

void PilesPage::flush()
{
    takeNumbers();
}

void PilesPage::sayWords()
{
    for (RatingButton* button : m_piles)
        button->setTexts(words().answer(button->state()));
    const QString name = callName();
    m_title->setText(name.isEmpty() ? tr("The map") : tr("The map of %1").arg(name));
    showPiles();
}

dossier::Level PilesPage::pile() const
{
    return AnswerRow::levelOfPile(m_pile);
}

void PilesPage::choose(int pile)
{
    takeNumbers();
    if (m_hasUnsaved)
        pile = m_pile;
    m_pile = pile;
    for (int i = 0; i < 4; ++i)
        m_piles[static_cast<size_t>(i)]->setChecked(i == pile);
    showPiles();
}

void PilesPage::showPiles()
{
    if (!m_model || !open())
        return;
    QStringList numbers;
    for (const int number : m_model->numbersOf(pile()))
        numbers << QString::number(number);
    // What is being typed is newer than what is kept.
    if (!m_numbers->isModified())
        m_numbers->setText(numbers.join(u' ') + (numbers.isEmpty() ? QString() : u" "_s));
    for (int i = 0; i < 4; ++i)
        m_piles[static_cast<size_t>(i)]->setCount(m_model->countOf(AnswerRow::levelOfPile(i)));
    const MapTiles map{ session().framework(), dossier(), words().firstLanguage() };
    auto tiles = map.tiles(m_model->states(), { m_newest });
    std::erase_if(tiles, [](const widgets::Tile& tile) { return tile.own; });
    for (widgets::Tile& tile : tiles) {
        tile.number = session().framework().skill(tile.id)->number;
        tile.isNew = tile.isNew && m_model->pileOf(tile.id).has_value();
        tile.accessibleName.prepend(QString::number(tile.number) + u' ');
    }
    m_map->setTiles(tiles);
    m_taken->setText(tr("%1 of %2 taken over").arg(m_model->taken()).arg(m_model->total()));
    m_rest->setText(
        tr("%n card(s) stay on: not asked.", nullptr, m_model->total() - m_model->taken()));
}

/// The number at the end may still grow, and one that is mended in the middle is another card for a
/// moment: those wait until the field is left.
void PilesPage::noteTyped(const QString& text)
{
    const bool isAtEnd = m_numbers->cursorPosition() == text.size();
    if (isAtEnd && !text.isEmpty() && !text.back().isDigit())
        m_typing->touch();
    else
        m_typing->drop();
}

bool PilesPage::takeTyped()
{
    const QList<int> numbers = numbersIn(m_numbers->text(), m_model ? m_model->total() : 0);
    return !m_model || check(m_model->setNumbers(pile(), numbers));
}

void PilesPage::takeNumbers()
{
    m_typing->drop();
    if (!m_model || !m_numbers->isModified())
        return;
    m_numbers->setModified(false);
    QStringList unknown;
    const QList<int> numbers = numbersIn(m_numbers->text(), m_model->total(), &unknown);
    m_unknown->setText(unknown.isEmpty() ? QString()
                                         : tr("There is no card %1.").arg(unknown.join(u", "_s)));
    m_newest.clear();
    // Numbers that could not be kept stay in the field, to be tried again.
    m_hasUnsaved = !check(m_model->setNumbers(pile(), numbers));
    if (m_hasUnsaved)
        m_numbers->setModified(true);
    else
        showPiles();
}

bool PilesPage::hasUnsaved() const
{
    return m_hasUnsaved;
}

void PilesPage::done()
{
    takeNumbers();
    if (m_model && !m_model->conversation().isNull())
        go(Place::Kind::Result, {}, m_model->conversation());
    else
        leave();
}

QByteArray PilesPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << qint32(m_pile) << m_numbers->hasFocus();
    return state;
}

void PilesPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 pile = 0;
    bool wasTyping = false;
    stream >> pile >> wasTyping;
    choose(qBound(0, pile, 3));
    QWidget* focus = wasTyping ? static_cast<QWidget*>(m_numbers) : m_map;
    focus->setFocus(Qt::OtherFocusReason);
}

bool PilesPage::ownsKey(const QKeyEvent& event) const
{
    if (event.modifiers() == Qt::AltModifier)
        return event.key() == Qt::Key_Left;
    return !isTyping() && AnswerRow::levelOfKey(event.key());
}

void PilesPage::keyPressEvent(QKeyEvent* event)
{
    // Behind the numbers it goes on to the next pile, not on from the page.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && window()->focusWidget() == m_numbers)
        return event->accept();
    if (!ownsKey(*event))
        return TalkPage::keyPressEvent(event);
    if (event->key() == Qt::Key_Left)
        leave();
    else
        choose(event->key() - Qt::Key_1);
}

} // namespace inkaart::conversation

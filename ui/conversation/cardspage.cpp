// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/cardspage.h"

#include "ui/conversation/answerinwords.h"
#include "ui/conversation/answerrow.h"
#include "ui/conversation/carddrag.h"
#include "ui/conversation/cardface.h"
#include "ui/conversation/talk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/conversationbar.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/skillcard.h"

#include <QDataStream>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using session::Place;
using theme::SizeClass;
using theme::Theme;
using widgets::Button;

CardsPage::CardsPage(const Place& place, session::Session& session, session::Navigator& navigator,
                     QWidget* parent)
    : TalkPage(place, session, navigator, parent)
    , m_stage(new QWidget)
    , m_card(new widgets::SkillCard)
    , m_answers(new AnswerRow)
    , m_foot(new QHBoxLayout)
    , m_previous(new Button(tr("Previous card"), u"pijl-links"_s, Button::Kind::Quiet))
    , m_tell(new Button({}, u"gesprek"_s))
    , m_hint(new widgets::DualLabel({}, theme::TextRole::Small))
{
    build();
    connect(&Theme::instance(), &Theme::changed, this, &CardsPage::fit);
    fit();
}

void CardsPage::build()
{
    m_card->setObjectName(u"skillCard"_s);
    auto* stage = new QVBoxLayout(m_stage);
    stage->addWidget(m_card, 1);
    stage->addWidget(m_answers);
    buildFoot();
    stage->addLayout(m_foot);
    column().addWidget(m_stage, 1);
    connect(m_answers, &AnswerRow::answered, this, &CardsPage::answer);
    auto* drag = new CardDrag(m_card, m_answers->piles(), this);
    connect(drag, &CardDrag::hovered, m_answers, &AnswerRow::setHovered);
    connect(drag, &CardDrag::dropped, this,
            [this](int pile) { answer(AnswerRow::levelOfPile(pile)); });
    setTabOrder(m_card, m_answers);
}

void CardsPage::buildFoot()
{
    m_previous->setObjectName(u"previousButton"_s);
    m_tell->setObjectName(u"tellButton"_s);
    m_tell->setKeyCap(u"F5"_s);
    m_hint->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_foot->addWidget(m_previous);
    m_foot->addStretch(1);
    m_foot->addWidget(m_hint, 8);
    m_foot->addWidget(m_tell);
    connect(m_previous, &Button::clicked, this, &CardsPage::previous);
    connect(m_tell, &Button::clicked, this, &CardsPage::tell);
}

void CardsPage::fit()
{
    const SizeClass size = Theme::instance().sizeClass();
    const bool isCompact = size == SizeClass::Compact;
    const int side = isCompact ? 12 : size == SizeClass::Low ? 64 : 128;
    auto* stage = static_cast<QVBoxLayout*>(m_stage->layout());
    stage->setContentsMargins(side,
                              isCompact                    ? 0
                                  : size == SizeClass::Low ? 4
                                                           : 10,
                              side, isCompact ? 6 : 14);
    stage->setSpacing(isCompact ? 8 : size == SizeClass::Low ? 12 : 18);
    // Its own least height is that of a far narrower card.
    m_card->setMinimumHeight(isCompact ? 132 : 240);
    m_foot->setSpacing(isCompact ? 6 : 12);
    m_hint->setVisible(!isCompact);
}

void CardsPage::findTalk()
{
    if (m_talk || !open())
        return;
    if (m_place.record.isNull()) {
        const CardChoice choice =
            choiceFrom(m_place.detail, session().framework()).value_or(CardChoice{});
        m_place.record = Talk::openTalk(*open(), choice, now());
        if (m_place.record.isNull()) {
            const auto begun = Talk::begin(*open(), session(), choice);
            if (!check(begun))
                return;
            m_place.record = *begun;
        }
    }
    m_talk = new Talk(*open(), m_place.record, this);
    connect(m_talk, &Talk::moved, this, [this](bool isBack) {
        if (m_talk->isAtEnd())
            afterLast();
        else
            showCard(true, isBack);
    });
    // Coming back to a talk whose cards are all sorted: the last one lies on the table.
    if (m_talk->isAtEnd() && m_talk->count() > 0)
        m_talk->goTo(m_talk->count() - 1);
}

void CardsPage::refresh()
{
    findTalk();
    sayWords();
}

QWidget* CardsPage::firstFocus()
{
    return m_card;
}

void CardsPage::flush()
{
    if (m_talk)
        check(m_talk->keepPlace());
}

QByteArray CardsPage::remember() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_place.record.bytes() << qint32(m_talk ? m_talk->at() : 0);
    return state;
}

void CardsPage::recall(const QByteArray& state)
{
    QDataStream stream(state);
    QByteArray record;
    qint32 at = 0;
    stream >> record >> at;
    const auto id = base::RecordId::fromBytes(record);
    if (stream.status() == QDataStream::Ok && id && m_talk && *id == m_talk->id()
        && at < m_talk->count())
        m_talk->goTo(at);
    m_card->setFocus(Qt::OtherFocusReason);
}

void CardsPage::sayWords()
{
    m_answers->say(words());
    m_hint->setTexts(words().phrase("card.canChange"_L1));
    m_tell->setTexts(words().phrase("tell.about"_L1));
    if (m_talk && !m_talk->isAtEnd())
        showCard(false, false);
}

void CardsPage::showCard(bool slide, bool backwards)
{
    const CardFace face = faceOf(m_talk->skill(), session().framework(), dossier());
    widgets::SkillCard::Content content;
    content.zone = face.zone;
    content.zoneName = face.zone < 0 ? widgets::TwoTexts{} : words().text(face.zoneName);
    content.pictogram = face.pictogram;
    content.sentence = words().text(face.sentence);
    if (slide)
        m_card->slideTo(content, backwards);
    else
        m_card->setContent(content);
    showAnswer();
    const int at = m_talk->at();
    bar().setProgress(at, m_talk->count(), tr("Card %1 of %2").arg(at + 1).arg(m_talk->count()));
    m_previous->setVisible(at > 0);
    if (slide)
        m_card->setFocus(Qt::OtherFocusReason);
}

void CardsPage::showAnswer()
{
    m_answers->setZone(m_card->content().zone);
    m_answers->setChosen(m_talk->answerTo(m_talk->skill()));
}

void CardsPage::answer(dossier::Level level)
{
    if (!m_talk || m_talk->isAtEnd())
        return;
    const CardFace face = faceOf(m_talk->skill(), session().framework(), dossier());
    //: The undo strip: a skill, and what the learner answered
    const QString what = tr("%1: %2").arg(face.name.in(u"nl"), answerInWords(tileOf(level)));
    // What could not be kept must not look as if it was.
    if (!check(m_talk->answer(level, now(), what)))
        showAnswer();
}

void CardsPage::previous()
{
    if (m_talk)
        m_talk->goBack();
}

void CardsPage::tell()
{
    if (m_talk && !m_talk->isAtEnd())
        go(Place::Kind::Tell, m_talk->skill());
}

void CardsPage::afterLast()
{
    go(Place::Kind::BlankCard);
}

bool CardsPage::ownsKey(const QKeyEvent& event) const
{
    if (event.modifiers() == Qt::AltModifier)
        return event.key() == Qt::Key_Left;
    const bool isPlain = (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    return isPlain
        && (AnswerRow::levelOfKey(event.key()) || event.key() == Qt::Key_F5
            || event.key() == Qt::Key_Backspace);
}

void CardsPage::keyPressEvent(QKeyEvent* event)
{
    if (!ownsKey(*event)) {
        // Enter on the card rates nothing, and nothing else either.
        if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
            TalkPage::keyPressEvent(event);
        return;
    }
    // A key that is held down answers one card, not all of them.
    if (event->isAutoRepeat())
        return;
    if (const auto level = AnswerRow::levelOfKey(event->key()))
        answer(*level);
    else if (event->key() == Qt::Key_F5)
        tell();
    else
        previous();
}

} // namespace inkaart::conversation

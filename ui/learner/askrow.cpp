// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/askrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/plate.h"

#include <QBoxLayout>
#include <QPainter>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using theme::Token;
using widgets::Button;

AskRow::AskRow(Kind kind, const QString& pictogram, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_answers(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_title(new widgets::Label({}, theme::TextRole::BodyBold))
    , m_text(new widgets::Label)
{
    auto* sign = new widgets::Pictogram(pictogram, 24);
    sign->setToken(kind == Kind::Warn ? Token::Warn : Token::Ink);
    m_title->setTurnsWithText(true);
    m_text->setTurnsWithText(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_text);
    auto* said = new QHBoxLayout;
    said->setSpacing(12);
    said->addWidget(sign, 0, Qt::AlignVCenter);
    said->addLayout(words, 1);
    m_row->setContentsMargins(20, 8, 12, 8);
    m_row->setSpacing(12);
    m_row->addLayout(said, 1);
    m_row->addLayout(m_answers);
    m_answers->setSpacing(8);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    widgets::followTheme(this);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &AskRow::fit);
    fit();
}

void AskRow::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(u"%1 %2"_s.arg(title, text));
}

Button* AskRow::addAnswer(const QString& text, const QString& objectName, const QString& pictogram)
{
    auto* button = new Button(text, pictogram);
    button->setObjectName(objectName);
    m_answers->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void AskRow::setFlat(bool flat)
{
    m_isFlat = flat;
    update();
}

void AskRow::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    m_row->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void AskRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_kind == Kind::Plain)
        return painter.fillRect(QRect(0, height() - 1, width(), 1), theme::now(Token::Line));
    const QColor ground = theme::now(m_kind == Kind::Warn ? Token::WarnGround : Token::InfoGround);
    if (!m_isFlat)
        return widgets::Plate{ ground, {} }.draw(painter, rect());
    // At the top of a card the plate takes its round corners; a line parts it from the next row.
    widgets::Plate{ ground, {}, 0.0, 11.0 }.draw(painter, rect());
    painter.fillRect(rect().adjusted(0, height() / 2, 0, 0), ground);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::now(Token::Line));
}

SureButton::SureButton(const QString& text, const QString& question, const QString& yes,
                       QWidget* parent)
    : QWidget(parent)
    , m_act(new Button(text, u"weg"_s))
    , m_asking(new QWidget)
    , m_no(new Button(tr("No, keep it")))
{
    m_act->setObjectName(u"eraseButton"_s);
    auto* really = new Button(yes, u"weg"_s);
    really->setObjectName(u"eraseReallyButton"_s);
    m_no->setObjectName(u"eraseNotButton"_s);
    auto* column = new QVBoxLayout(m_asking);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new widgets::Label(tr("Are you sure?"), theme::TextRole::BodyBold));
    column->addWidget(new widgets::Label(question));
    auto* answers = new widgets::FlowLayout(nullptr, 8);
    answers->addWidget(really);
    answers->addWidget(m_no);
    column->addLayout(answers);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_act, 0, Qt::AlignLeft);
    outer->addWidget(m_asking);
    connect(m_act, &Button::clicked, this, [this] { ask(true); });
    connect(m_no, &Button::clicked, this, [this] { ask(false); });
    connect(really, &Button::clicked, this, &SureButton::confirmed);
    m_asking->hide();
}

void SureButton::setTexts(const widgets::TwoTexts& texts)
{
    m_act->setTexts(texts);
}

void SureButton::ask(bool asks)
{
    m_asking->setVisible(asks);
    m_act->setVisible(!asks);
    // The harmless answer has the focus: Space by accident destroys nothing.
    (asks ? m_no : m_act)->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::learner

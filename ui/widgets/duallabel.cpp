// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/duallabel.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace inkaart::widgets {

DualLabel::DualLabel(const TwoTexts& texts, theme::TextRole role, QWidget* parent)
    : QWidget(parent)
    , m_texts(texts)
    , m_first(new Label({}, role))
    , m_second(new Label({}, role))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Room to spare stands above and below, never between the two voices.
    column->addStretch(1);
    column->addWidget(m_first);
    column->addWidget(m_second);
    column->addStretch(1);
    // The smaller type of the scale is softened for remarks; here both voices are equal.
    m_first->setToken(theme::Token::Ink);
    m_second->setToken(theme::Token::Ink);
    refresh();
}

void DualLabel::setTexts(const TwoTexts& texts)
{
    m_texts = texts;
    refresh();
}

void DualLabel::setSwapped(bool swapped)
{
    m_texts.swapped = swapped;
    refresh();
}

void DualLabel::setOnOneLine(bool onOneLine)
{
    m_isOnOneLine = onOneLine;
    refresh();
}

void DualLabel::setRole(theme::TextRole role)
{
    m_first->setRole(role);
    m_second->setRole(role);
}

void DualLabel::setSecondRole(theme::TextRole role)
{
    m_second->setRole(role);
}

void DualLabel::setAlignment(Qt::Alignment alignment)
{
    m_first->setAlignment(alignment);
    m_second->setAlignment(alignment);
}

void DualLabel::setTurnsWithText(bool turns)
{
    m_first->setTurnsWithText(turns);
    m_second->setTurnsWithText(turns);
}

void DualLabel::refresh()
{
    const bool ownFirst = !m_texts.swapped && !m_texts.own.isEmpty();
    m_first->setText(m_isOnOneLine ? m_texts.onOneLine() : m_texts.first());
    m_second->setText(m_texts.second());
    m_second->setVisible(!m_isOnOneLine && !m_texts.second().isEmpty());
    m_first->setLanguage(ownFirst ? m_texts.ownLanguage : m_texts.otherLanguage);
    m_second->setLanguage(ownFirst ? m_texts.otherLanguage : m_texts.ownLanguage);
    setAccessibleName(m_texts.spoken());
}

} // namespace inkaart::widgets

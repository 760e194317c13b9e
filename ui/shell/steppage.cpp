// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steppage.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollpage.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using widgets::Button;

namespace {
constexpr int columnWidth = 560;
}

StepPage::StepPage(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(new widgets::Label(text))
    , m_body(new QVBoxLayout)
    , m_problem(new widgets::Label)
    , m_buttons(new widgets::FlowLayout(nullptr, 16))
{
    m_problem->setToken(theme::Token::Warn);
    m_problem->hide();
    m_body->setSpacing(12);
    auto* inside = new QWidget;
    inside->setMaximumWidth(columnWidth);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new widgets::Label(title, theme::TextRole::Title));
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addLayout(m_body);
    column->addWidget(m_problem);
    column->addSpacing(8);
    column->addLayout(m_buttons);
    auto* scroll = new widgets::ScrollPage;
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(inside, 1000);
    middle->addStretch(1);
    scroll->body()->addStretch(1);
    scroll->body()->addLayout(middle);
    scroll->body()->addStretch(1);
    auto* outside = new QVBoxLayout(this);
    outside->setContentsMargins(0, 0, 0, 0);
    outside->addWidget(scroll);
}

Button* StepPage::addPrimary(const QString& text, const QString& name)
{
    auto* button = new Button(text, Button::Kind::Primary);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

Button* StepPage::addOther(const QString& text, const QString& name, bool quiet)
{
    auto* button = new Button(text, quiet ? Button::Kind::Quiet : Button::Kind::Default);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

void StepPage::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void StepPage::setText(const QString& text)
{
    m_text->setText(text);
}

} // namespace inkaart::shell

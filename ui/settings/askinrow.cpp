// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/askinrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QPainter>
#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::Button;

AskInRow::AskInRow(const QString& name, const QString& yes, const QString& no, QWidget* parent)
    : QWidget(parent)
    , m_question(new widgets::Label)
    , m_no(new Button(no))
{
    auto* doIt = new Button(yes);
    doIt->setObjectName(name + u"Yes"_s);
    m_no->setObjectName(name + u"No"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(doIt);
    buttons->addWidget(m_no);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(12);
    column->addWidget(m_question);
    column->addLayout(buttons);
    widgets::followTheme(this);
    hide();
    connect(doIt, &Button::clicked, this, [this] {
        hide();
        Q_EMIT answeredYes();
    });
    connect(m_no, &Button::clicked, this, [this] {
        hide();
        Q_EMIT answeredNo();
    });
}

void AskInRow::ask(const QString& question)
{
    m_question->setText(question);
    setAccessibleName(question);
    show();
    m_no->setFocus(Qt::OtherFocusReason);
}

void AskInRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    widgets::Plate{ theme::now(theme::Token::WarnGround), {} }.draw(painter, rect());
}

} // namespace inkaart::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/datequestion.h"

#include "core/award/signingdate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLocale>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;
using widgets::Label;

DateQuestion::DateQuestion(store::Store& store, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_question(new Label({}, TextRole::BodyBold))
    , m_yes(new Button(tr("Yes", "the date is right")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_question->setObjectName(u"dateQuestion"_s);
    column->addWidget(m_question);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* no = new Button(tr("No", "the date is wrong"));
    m_yes->setObjectName(u"dateYesButton"_s);
    no->setObjectName(u"dateNoButton"_s);
    row->addWidget(m_yes, 1);
    row->addWidget(no, 1);
    column->addLayout(row);
    hide();
    connect(m_yes, &Button::clicked, this, &DateQuestion::confirm);
    connect(no, &Button::clicked, this, [this] {
        hide();
        Q_EMIT dateDenied();
    });
}

bool DateQuestion::ask()
{
    if (!canConfirmDate(m_store))
        return false;
    const QString day = QLocale().toString(m_store.clock().today(), u"dddd d MMMM yyyy"_s);
    m_question->setText(tr("Is it %1 today?").arg(day));
    m_question->setAccessibleName(m_question->text());
    show();
    m_yes->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent event(m_question, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    return true;
}

void DateQuestion::confirm()
{
    hide();
    if (confirmDate(m_store))
        Q_EMIT dateConfirmed();
    else
        Q_EMIT dateDenied();
}

} // namespace inkaart::award

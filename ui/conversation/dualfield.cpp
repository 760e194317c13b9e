// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/dualfield.h"

#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QVBoxLayout>

namespace inkaart::conversation {

using theme::TextRole;

DualField::DualField(QWidget* field, const QString& pictogram, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new widgets::DualLabel({}, TextRole::BodyBold))
    , m_hint(new widgets::Label({}, TextRole::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    head->setSpacing(10);
    if (!pictogram.isEmpty())
        head->addWidget(new widgets::Pictogram(pictogram, 28), 0, Qt::AlignVCenter);
    head->addWidget(m_label, 1);
    column->addLayout(head);
    column->addWidget(field);
    column->addWidget(m_hint);
    m_hint->hide();
}

void DualField::setTexts(const widgets::TwoTexts& texts)
{
    m_label->setTexts(texts);
    m_field->setAccessibleName(texts.spoken());
}

void DualField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_field->setAccessibleDescription(hint);
}

QString DualField::hint() const
{
    return m_hint->text();
}

} // namespace inkaart::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/labeledfield.h"

#include "ui/theme/theme.h"
#include "ui/widgets/fieldframe.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"

#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

namespace {

/// The widget that really takes the keys.
QWidget* inputOf(QWidget* field)
{
    return field->focusProxy() ? field->focusProxy() : field;
}

Label* labelFor(QWidget* field)
{
    auto* label = new Label({}, theme::TextRole::SmallBold);
    label->setBuddy(inputOf(field));
    return label;
}

} // namespace

LabeledField::LabeledField(const QString& label, QWidget* field, QWidget* parent)
    : LabeledField(oneText(label), field, parent)
{ }

LabeledField::LabeledField(const TwoTexts& label, QWidget* field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_first(labelFor(field))
    , m_second(labelFor(field))
    , m_sign(new Pictogram(u"let-op"_s, 20))
    , m_below(new Label({}, theme::TextRole::Small))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // Room for the focus ring, 6 px around the field.
    column->setSpacing(8);
    auto* labels = new QVBoxLayout;
    labels->setSpacing(0);
    labels->addWidget(m_first);
    labels->addWidget(m_second);
    column->addLayout(labels);
    column->addWidget(field);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_sign, 0, Qt::AlignTop);
    row->addWidget(m_below, 1);
    column->addLayout(row);
    m_sign->setToken(theme::Token::Bad);
    setLabel(label);
    showBelow();
}

void LabeledField::setLabel(const TwoTexts& label)
{
    m_first->setText(label.first());
    m_second->setText(label.second());
    m_second->setHidden(label.second().isEmpty());
    inputOf(m_field)->setAccessibleName(label.spoken());
}

void LabeledField::setHint(const QString& hint)
{
    m_hint = hint;
    showBelow();
}

void LabeledField::setProblem(const QString& problem)
{
    m_problem = problem;
    showBelow();
    if (auto* frame = m_field->findChild<FieldFrame*>())
        return frame->setProblem(hasProblem());
    if (m_field->property("problem").toBool() == hasProblem())
        return;
    m_field->setProperty("problem", hasProblem());
    m_field->style()->polish(m_field);
}

void LabeledField::showBelow()
{
    const QString text = hasProblem() ? m_problem : m_hint;
    m_below->setText(text);
    m_below->setToken(hasProblem() ? theme::Token::Bad : theme::Token::InkSoft);
    m_below->setVisible(!text.isEmpty());
    m_sign->setVisible(hasProblem());
    inputOf(m_field)->setAccessibleDescription(text);
}

} // namespace inkaart::widgets

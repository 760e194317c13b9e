// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/namefield.h"

#include "ui/learner/names.h"
#include "ui/session/bsnhint.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::learner {

namespace {

/// Names of 300 characters exist; a pasted page does not belong here.
constexpr int mostCharacters = 400;

} // namespace

NameField::NameField(const QString& label, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_edit(new widgets::LineEdit)
    , m_field(new widgets::LabeledField(label, m_edit))
{
    m_edit->setObjectName(objectName);
    m_edit->setMaxLength(mostCharacters);
    session::BsnHint::watch(m_edit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    connect(m_edit, &QLineEdit::textEdited, this, &NameField::edited);
}

QString NameField::text() const
{
    return cleanName(m_edit->text());
}

void NameField::setText(const QString& text)
{
    // The caret stays where somebody is typing.
    if (cleanName(m_edit->text()) != text)
        m_edit->setText(text);
}

void NameField::setLabel(const widgets::TwoTexts& label)
{
    m_field->setLabel(label);
}

void NameField::setProblem(const QString& problem)
{
    m_field->setProblem(problem);
}

} // namespace inkaart::learner

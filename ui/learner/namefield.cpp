// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/namefield.h"

#include "core/dossier/consentrules.h"
#include "ui/learner/words.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;

namespace {

/// Names of 300 characters exist; a pasted page does not belong here.
constexpr int mostCharacters = 400;

} // namespace

NameField::NameField(const QString& label, const QString& objectName, QWidget* parent)
    : QWidget(parent)
    , m_edit(new widgets::LineEdit)
    , m_field(new widgets::LabeledField(label, m_edit))
    , m_takeOut(new widgets::LinkButton(tr("Take it out")))
{
    m_edit->setObjectName(objectName);
    m_edit->setMaxLength(mostCharacters);
    m_takeOut->setObjectName(objectName + u"TakeOut"_s);
    m_takeOut->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_field);
    column->addWidget(m_takeOut, 0, Qt::AlignLeft);
    connect(m_edit, &QLineEdit::textChanged, this, &NameField::look);
    connect(m_edit, &QLineEdit::textEdited, this, &NameField::edited);
    connect(m_takeOut, &widgets::LinkButton::clicked, this, &NameField::takeOut);
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

void NameField::setProblem(const QString& problem)
{
    m_problem = problem;
    look();
}

void NameField::look()
{
    m_hasNumber = dossier::findBsn(m_edit->text()).has_value();
    m_field->setProblem(m_hasNumber ? tr("This looks like a BSN. We may not keep it.") : m_problem);
    m_takeOut->setVisible(m_hasNumber);
}

void NameField::takeOut()
{
    QString text = m_edit->text();
    while (const auto found = dossier::findBsn(text))
        text.remove(found->at, found->size);
    m_edit->setText(text.simplified());
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recoveryform.h"

#include "ui/widgets/button.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;

RecoveryForm::RecoveryForm(QWidget* parent)
    : QWidget(parent)
    , m_code(new widgets::LineEdit)
    , m_field(new widgets::LabeledField(tr("Recovery code"), m_code))
    , m_open(new Button(tr("Go on"), u"slot"_s, Button::Kind::Primary))
    //: Button: to the passphrase
    , m_back(new Button(tr("Back"), Button::Kind::Quiet))
{
    m_code->setObjectName(u"recoveryCode"_s);
    m_open->setObjectName(u"recoveryOpenButton"_s);
    m_back->setObjectName(u"recoveryBackButton"_s);
    m_field->setHint(tr("Small or capital letters, with or without dashes: all is fine."));
    auto* buttons = new widgets::FlowLayout(nullptr, 16);
    buttons->addWidget(m_open);
    buttons->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new widgets::Label(tr("Forgotten the passphrase?"), TextRole::Title));
    column->addWidget(new widgets::Label(
        tr("Type the recovery code from the paper that was printed when Inkaart began here. Then "
           "you choose a new passphrase. A coordinator can also give you one in the settings.")));
    column->addSpacing(8);
    column->addWidget(m_field);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addStretch(1);
    connect(m_open, &Button::clicked, this, &RecoveryForm::submit);
    connect(m_code, &QLineEdit::returnPressed, this, &RecoveryForm::submit);
    connect(m_code, &QLineEdit::textEdited, this, [this] { m_field->setProblem({}); });
    connect(m_back, &Button::clicked, this, &RecoveryForm::leftBack);
}

QString RecoveryForm::code() const
{
    return m_code->text();
}

void RecoveryForm::setBusy(bool busy)
{
    m_open->setText(busy ? tr("Opening …") : tr("Go on"));
    m_code->setEnabled(!busy);
    m_back->setEnabled(!busy);
}

void RecoveryForm::setProblem(const QString& sentence)
{
    m_field->setProblem(sentence);
    m_code->setFocus();
}

void RecoveryForm::forget()
{
    m_code->clear();
}

QWidget* RecoveryForm::firstField() const
{
    return m_code;
}

void RecoveryForm::submit()
{
    if (m_code->text().trimmed().isEmpty())
        return setProblem(tr("Type the recovery code first."));
    Q_EMIT submitted();
}

} // namespace inkaart::shell

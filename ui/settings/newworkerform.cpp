// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/newworkerform.h"

#include "ui/session/passphrasepair.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/segmentedchoice.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::Button;

QStringList roleWords()
{
    return { NewWorkerForm::tr("Worker", "role"), NewWorkerForm::tr("Coordinator", "role") };
}

NewWorkerForm::NewWorkerForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new widgets::LineEdit)
    //: Of a new worker
    , m_nameField(new widgets::LabeledField(tr("Name"), m_name))
    , m_telephone(new widgets::LineEdit)
    , m_role(new widgets::SegmentedChoice(roleWords()))
    , m_pair(new session::PassphrasePair(tr("First passphrase"), u"newWorkerPassphrase"_s))
    , m_problem(new widgets::Label)
{
    m_name->setObjectName(u"newWorkerName"_s);
    m_name->setMaxLength(300);
    m_telephone->setObjectName(u"newWorkerTelephone"_s);
    m_telephone->setMaxLength(60);
    m_role->setObjectName(u"newWorkerRole"_s);
    //: Worker or coordinator
    m_role->setAccessibleName(tr("Role"));
    m_problem->setToken(theme::Token::Bad);
    auto* columns = new Columns;
    columns->addField(m_nameField);
    columns->addField(
        new widgets::LabeledField(tr("Telephone, stands on agreements"), m_telephone));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 8);
    column->setSpacing(12);
    column->addWidget(columns);
    column->addWidget(m_role, 0, Qt::AlignLeft);
    column->addWidget(m_pair);
    column->addWidget(new widgets::Label(
        tr("Tell it to your colleague. After the first time they choose one of their own, which "
           "nobody else knows."),
        theme::TextRole::Small));
    column->addWidget(m_problem);
    column->addWidget(buildButtons());
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setProblem({}); });
    connect(m_pair, &session::PassphrasePair::submitted, this, &NewWorkerForm::submit);
    clear();
}

QWidget* NewWorkerForm::buildButtons()
{
    //: Button: lets a new worker in
    m_save = new Button(tr("Add"), u"plus"_s);
    m_save->setObjectName(u"newWorkerSave"_s);
    auto* cancel = new Button(tr("Leave it"), Button::Kind::Quiet);
    cancel->setObjectName(u"newWorkerCancel"_s);
    auto* buttons = new QWidget;
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_save);
    row->addWidget(cancel);
    row->addStretch(1);
    connect(m_save, &Button::clicked, this, &NewWorkerForm::submit);
    connect(cancel, &Button::clicked, this, &NewWorkerForm::cancelled);
    return buttons;
}

dossier::Worker NewWorkerForm::worker() const
{
    return { .name = m_name->text().trimmed(),
             .role = m_role->current() == 1 ? dossier::Role::Coordinator : dossier::Role::Worker,
             .telephone = m_telephone->text().trimmed() };
}

QString NewWorkerForm::passphrase() const
{
    return m_pair->passphrase();
}

void NewWorkerForm::setBusy(bool busy)
{
    setEnabled(!busy);
    //: Button: lets a new worker in
    m_save->setText(busy ? tr("Adding …") : tr("Add"));
}

void NewWorkerForm::setProblem(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void NewWorkerForm::clear()
{
    m_name->clear();
    m_telephone->clear();
    m_role->setCurrent(0);
    m_pair->clear();
    m_nameField->setProblem({});
    setProblem({});
}

QWidget* NewWorkerForm::firstField() const
{
    return m_name;
}

void NewWorkerForm::submit()
{
    setProblem({});
    const bool hasName = !worker().name.isEmpty();
    m_nameField->setProblem(hasName ? QString() : tr("Who is it? Type a name."));
    if (m_pair->check() && hasName)
        Q_EMIT submitted();
    else if (!hasName)
        m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::settings

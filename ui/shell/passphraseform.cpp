// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/passphraseform.h"

#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/passphrasefield.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;

PassphraseForm::PassphraseForm(QWidget* parent)
    : QWidget(parent)
    , m_place(new widgets::Label({}, TextRole::Body, this))
    , m_remark(new widgets::Banner(widgets::Banner::Kind::Info, {}, {}, this))
    , m_storeProblem(new widgets::Banner(widgets::Banner::Kind::Warn, {}, {}, this))
    , m_name(new widgets::LineEdit(this))
    , m_nameField(new widgets::LabeledField(tr("Your name"), m_name, this))
    , m_passphrase(new widgets::PassphraseField(this))
    //: Opens the laptop's dossiers
    , m_field(new widgets::LabeledField(tr("Passphrase"), m_passphrase, this))
    , m_open(new Button(tr("Open Inkaart"), u"slot"_s, Button::Kind::Primary, this))
    , m_other(new Button(tr("Other worker"), u"deelnemers"_s, Button::Kind::Default, this))
    , m_keychain(new Button(tr("Open with this laptop's keychain"), u"laptop"_s,
                            Button::Kind::Default, this))
    , m_forgot(new widgets::LinkButton(tr("Forgotten the passphrase?"), this))
{
    nameParts();
    layOut();
    for (QWidget* later :
         std::initializer_list<QWidget*>{ m_storeProblem, m_remark, m_nameField, m_keychain })
        later->hide();
    connect(m_open, &Button::clicked, this, &PassphraseForm::submit);
    connect(m_passphrase, &widgets::PassphraseField::submitted, this, &PassphraseForm::submit);
    connect(m_passphrase, &widgets::PassphraseField::textChanged, this,
            [this] { m_field->setProblem({}); });
    connect(m_name, &QLineEdit::returnPressed, m_passphrase->edit(),
            qOverload<>(&QWidget::setFocus));
    connect(m_other, &Button::clicked, this, &PassphraseForm::showName);
    connect(m_keychain, &Button::clicked, this, &PassphraseForm::keychainAsked);
    connect(m_storeProblem, &widgets::Banner::actionTriggered, this, &PassphraseForm::restoreAsked);
    connect(m_remark, &widgets::Banner::actionTriggered, this, &PassphraseForm::homeAsked);
    connect(m_forgot, &widgets::LinkButton::clicked, this, &PassphraseForm::forgotten);
}

void PassphraseForm::nameParts()
{
    m_passphrase->edit()->setObjectName(u"passphrase"_s);
    //: Opens the laptop's dossiers
    m_passphrase->edit()->setAccessibleName(tr("Passphrase"));
    m_name->setObjectName(u"workerName"_s);
    m_open->setObjectName(u"openButton"_s);
    m_other->setObjectName(u"otherWorkerButton"_s);
    m_keychain->setObjectName(u"keychainButton"_s);
    m_forgot->setObjectName(u"forgotButton"_s);
    m_field->setObjectName(u"unlockProblem"_s);
    m_storeProblem->setObjectName(u"storeProblem"_s);
}

void PassphraseForm::layOut()
{
    m_place->setToken(theme::Token::InkSoft);
    auto* buttons = new widgets::FlowLayout(nullptr, 16);
    buttons->addWidget(m_open);
    buttons->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new widgets::Label(tr("Open Inkaart"), TextRole::Title, this));
    column->addWidget(m_place);
    column->addSpacing(16);
    column->addWidget(m_storeProblem);
    column->addWidget(m_remark);
    column->addWidget(m_nameField);
    column->addWidget(m_field);
    column->addSpacing(8);
    column->addLayout(buttons);
    column->addWidget(m_keychain, 0, Qt::AlignLeft);
    column->addSpacing(24);
    column->addWidget(new widgets::Divider(this));
    column->addSpacing(8);
    column->addWidget(new widgets::Label(
        tr("Everything on this laptop is encrypted. After it is switched on Inkaart shows no "
           "names, not of workers either."),
        TextRole::Small, this));
    column->addWidget(m_forgot, 0, Qt::AlignLeft);
    column->addStretch(1);
}

void PassphraseForm::setPlace(const QString& label)
{
    m_place->setText(label);
}

void PassphraseForm::setRemark(const QString& remark)
{
    m_remark->setTexts(tr("The example centre"), remark);
    m_remark->setAction(tr("Stop the example"));
    m_remark->setVisible(!remark.isEmpty());
}

void PassphraseForm::setKeychainOffered(bool offered)
{
    m_keychain->setVisible(offered);
}

void PassphraseForm::setBusy(bool busy)
{
    m_open->setText(busy ? tr("Opening …") : tr("Open Inkaart"));
    for (QWidget* widget :
         std::initializer_list<QWidget*>{ m_passphrase, m_name, m_other, m_keychain, m_forgot })
        widget->setEnabled(!busy);
}

void PassphraseForm::setProblem(const QString& sentence)
{
    m_field->setProblem(sentence);
    m_passphrase->edit()->setFocus();
    m_passphrase->edit()->selectAll();
}

void PassphraseForm::setStoreProblem(const QString& sentence, bool canRestore)
{
    m_storeProblem->setAction(canRestore ? tr("Put a backup back") : QString());
    m_storeProblem->setTexts(tr("Inkaart does not open"), sentence);
    m_storeProblem->setVisible(!sentence.isEmpty());
    m_passphrase->edit()->selectAll();
}

QWidget* PassphraseForm::firstField() const
{
    return m_nameField->isHidden() ? static_cast<QWidget*>(m_passphrase->edit()) : m_name;
}

QString PassphraseForm::name() const
{
    return m_nameField->isHidden() ? QString() : m_name->text().trimmed();
}

QString PassphraseForm::passphrase() const
{
    return m_passphrase->text();
}

void PassphraseForm::forget()
{
    m_passphrase->clear();
    m_name->clear();
}

void PassphraseForm::submit()
{
    if (m_passphrase->text().isEmpty())
        return setProblem(tr("Type your passphrase first."));
    m_passphrase->setShown(false);
    Q_EMIT submitted();
}

void PassphraseForm::showName()
{
    m_nameField->setVisible(m_nameField->isHidden());
    if (m_nameField->isHidden())
        m_name->clear();
    firstField()->setFocus();
}

} // namespace inkaart::shell

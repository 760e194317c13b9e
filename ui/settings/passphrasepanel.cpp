// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/passphrasepanel.h"

#include "ui/session/passphrasepair.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/slotkeeper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/passphrasefield.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using widgets::Button;

PassphrasePanel::PassphrasePanel(Desk& desk, SlotKeeper& keeper, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(keeper)
    //: Button: another passphrase
    , m_change(new Button(tr("Change")))
    , m_row(new SettingRow(tr("Your passphrase"), {}, m_change))
    , m_present(new widgets::PassphraseField)
    , m_presentField(new widgets::LabeledField(tr("Your present passphrase"), m_present))
    , m_pair(new session::PassphrasePair(tr("New passphrase"), u"passphraseNew"_s))
    , m_save(new Button(tr("Change the passphrase"), u"vink"_s))
    , m_state(new widgets::Label)
    , m_form(buildForm())
{
    m_change->setObjectName(u"passphraseChange"_s);
    m_change->setAccessibleName(tr("Change your passphrase"));
    m_state->setObjectName(u"passphraseState"_s);
    m_state->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_row);
    column->addWidget(m_form);
    column->addWidget(m_state);
    m_form->hide();
    connect(m_change, &Button::clicked, this, [this] { unfold(true); });
    fill();
}

QWidget* PassphrasePanel::buildForm()
{
    m_present->edit()->setObjectName(u"passphrasePresent"_s);
    m_save->setObjectName(u"passphraseSave"_s);
    auto* cancel = new Button(tr("Leave it so"), Button::Kind::Quiet);
    cancel->setObjectName(u"passphraseCancel"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_save);
    buttons->addWidget(cancel);
    buttons->addStretch(1);
    auto* form = new QWidget;
    auto* column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(12);
    column->addWidget(m_presentField);
    column->addWidget(m_pair);
    column->addLayout(buttons);
    connect(m_save, &Button::clicked, this, &PassphrasePanel::submit);
    connect(m_pair, &session::PassphrasePair::submitted, this, &PassphrasePanel::submit);
    connect(cancel, &Button::clicked, this, [this] { unfold(false); });
    connect(m_present, &widgets::PassphraseField::textChanged, this,
            [this] { m_presentField->setProblem({}); });
    connect(m_present, &widgets::PassphraseField::submitted, m_pair,
            [this] { m_pair->firstField()->setFocus(Qt::TabFocusReason); });
    return form;
}

void PassphrasePanel::fill()
{
    const bool isFirst = m_keeper.hasFirstPassphrase(m_desk.session().store().worker());
    m_row->setTexts(tr("Your passphrase"),
                    isFirst
                        ? tr("Somebody else chose this one for you. Choose one of your own now.")
                        : tr("Only you know it."));
}

QWidget* PassphrasePanel::firstFocus() const
{
    return m_change;
}

void PassphrasePanel::unfold(bool open)
{
    m_present->clear();
    m_pair->clear();
    m_presentField->setProblem({});
    m_form->setVisible(open);
    m_change->setVisible(!open);
    m_state->hide();
    if (open)
        m_present->edit()->setFocus(Qt::OtherFocusReason);
    else
        m_change->setFocus(Qt::OtherFocusReason);
}

void PassphrasePanel::submit()
{
    if (m_present->text().isEmpty()) {
        m_presentField->setProblem(tr("First type the passphrase you use now."));
        m_present->edit()->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (!m_pair->check())
        return;
    m_form->setEnabled(false);
    m_save->setText(tr("Changing …"));
    m_keeper.changeOwn(m_present->text(), m_pair->passphrase(),
                       [this](const base::Result<void>& done) { take(done); });
}

void PassphrasePanel::take(const base::Result<void>& done)
{
    m_form->setEnabled(true);
    m_save->setText(tr("Change the passphrase"));
    if (!done) {
        m_presentField->setProblem(slotSentence(done.error()));
        m_present->edit()->setFocus(Qt::OtherFocusReason);
        m_present->edit()->selectAll();
        return;
    }
    unfold(false);
    m_state->setToken(theme::Token::Ok);
    m_state->setText(tr("Your passphrase is changed. The old one opens nothing any more."));
    m_state->show();
    fill();
}

} // namespace inkaart::settings

// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code: shown, printed, asked back; and then the keychain.
#include "ui/session/keychain.h"
#include "ui/session/paperprinting.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/recoverygroups.h"
#include "ui/shell/steppage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using widgets::Button;

void FirstRun::showCode()
{
    m_code = new StepPage(
        tr("Your recovery code"),
        tr("Without your passphrase only this code opens Inkaart. Print it or write it down, and "
           "keep it in a safe place, not beside the laptop."));
    const QStringList groups = RecoveryGroups(m_recoveryCode).groups();
    auto* card = new widgets::Card;
    for (qsizetype at = 0; at < groups.size(); at += 4) {
        auto* line = new widgets::Label(groups.mid(at, 4).join(u"  –  "_s), theme::TextRole::Title);
        line->setObjectName(u"shownCode"_s);
        line->setWraps(false);
        card->body()->addWidget(line, 0, Qt::AlignHCenter);
    }
    m_code->body()->addWidget(card);
    Button* kept = m_code->addPrimary(tr("I have kept it"), u"codeKeptButton"_s);
    Button* print = m_code->addOther(tr("Print"), u"printCodeButton"_s, false);
    print->setPictogram(u"afdrukken"_s);
    connect(print, &Button::clicked, this, &FirstRun::printCode);
    connect(kept, &Button::clicked, this, &FirstRun::askCode);
    showStep(m_code, print);
}

void FirstRun::printCode()
{
    const print::RecoverySheet sheet{ .centre = m_store->settings().name,
                                      .worker = m_worker->text().trimmed(),
                                      .laptop = {},
                                      .code = m_recoveryCode,
                                      .date = m_around.clock.today() };
    session::printOnPaper(this, { sheet }, {},
                          [this](const QString& problem) { m_code->setProblem(problem); });
}

void FirstRun::askCode()
{
    const QStringList groups = RecoveryGroups(m_recoveryCode).groups();
    if (!m_check) {
        m_check = new StepPage(
            tr("Do you have the code at hand?"),
            tr("Type group %1 and group %2 of the code, or the whole code.").arg(3).arg(7));
        m_codeField = new widgets::LineEdit;
        m_codeField->setObjectName(u"codeCheck"_s);
        auto* field = new widgets::LabeledField(tr("From the recovery code"), m_codeField);
        field->setHint(tr("Small letters and spaces are fine."));
        m_check->body()->addWidget(field);
        Button* go = m_check->addPrimary(tr("Go on"), u"codeCheckButton"_s);
        Button* again = m_check->addOther(tr("Show the code again"), u"codeAgainButton"_s);
        connect(go, &Button::clicked, this, &FirstRun::checkCode);
        connect(m_codeField, &QLineEdit::returnPressed, this, &FirstRun::checkCode);
        connect(m_codeField, &QLineEdit::textEdited, this, [this] { m_check->setProblem({}); });
        connect(again, &Button::clicked, this, [this] { showStep(m_code, m_code); });
    }
    showStep(m_check, m_codeField);
}

void FirstRun::checkCode()
{
    if (!RecoveryGroups(m_recoveryCode).isAnsweredBy(m_codeField->text()))
        return m_check->setProblem(
            tr("These are not the letters of the code. Look once more, or show the code again."));
    askKeychain();
}

void FirstRun::askKeychain()
{
    m_check->setEnabled(false);
    m_keychain = new session::Keychain(this);
    m_keychain->setPatience(m_around.keychainPatience);
    m_keychain->probe([this](const base::Result<void>& there) {
        m_check->setEnabled(true);
        m_offer = new StepPage(
            tr("Open with this laptop's keychain?"),
            there ? tr("Then Inkaart opens by itself when you have logged in on this laptop. Do "
                       "this only when nobody else logs in with your account.")
                  : tr("This laptop has no keychain that answers. You open Inkaart with your "
                       "passphrase."));
        Button* no = nullptr;
        if (there) {
            no = m_offer->addPrimary(tr("No, I type my passphrase"), u"keychainNoButton"_s);
            Button* yes =
                m_offer->addOther(tr("Yes, use the keychain"), u"keychainYesButton"_s, false);
            connect(yes, &Button::clicked, this, &FirstRun::useKeychain);
        } else {
            no = m_offer->addPrimary(tr("Open Inkaart"), u"keychainNoButton"_s);
        }
        connect(no, &Button::clicked, this, &FirstRun::finish);
        showStep(m_offer, no);
    });
}

void FirstRun::useKeychain()
{
    store::Slots vaultSlots(m_around.store, m_store->unlocked(), m_around.random);
    const auto secret = vaultSlots.addKeychain(m_store->worker());
    if (!secret)
        return m_offer->setProblem(tr("This did not work. You open Inkaart with your passphrase."));
    m_offer->setEnabled(false);
    const QByteArray bytes = secret->view().toByteArray();
    const QString entry = session::Keychain::entryFor(m_around.store, m_store->worker());
    m_keychain->write(entry, bytes, [this, entry](const base::Result<void>& done) {
        m_offer->setEnabled(true);
        if (done && session::Keychain::setChosen(m_around.store, entry, true))
            return finish();
        store::Slots back(m_around.store, m_store->unlocked(), m_around.random);
        std::ignore = back.removeKeychain(m_store->worker());
        m_offer->setProblem(tr("The keychain gives no answer. You open Inkaart "
                               "with your passphrase."));
    });
}

} // namespace inkaart::shell

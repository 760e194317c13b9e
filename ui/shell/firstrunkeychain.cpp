// SPDX-License-Identifier: GPL-3.0-or-later
// After the recovery code: whether the desktop's keychain opens Inkaart.
#include "ui/session/keychain.h"
#include "ui/shell/codesteps.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/steppage.h"
#include "ui/widgets/button.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using widgets::Button;

void FirstRun::askKeychain()
{
    m_code->setEnabled(false);
    m_keychain = new session::Keychain(this);
    m_keychain->setPatience(m_around.keychainPatience);
    m_keychain->probe([this](const base::Result<void>& there) {
        m_code->setEnabled(true);
        m_offer = new StepPage(
            there ? tr("Open with this laptop's keychain?")
                  : tr("You type your passphrase every time"),
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

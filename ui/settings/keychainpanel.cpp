// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychainpanel.h"

#include "ui/session/keychain.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/storework.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedchoice.h"

#include <QVBoxLayout>

namespace inkaart::settings {

using namespace Qt::StringLiterals;
using session::Keychain;

namespace {

/// A slot that opens with a secret for the keychain; the bytes travel as a plain array because the
/// keychain's library takes nothing else.
base::Result<QByteArray> makeSlot(const store::Store& store)
{
    base::SystemRandom random;
    store::Slots vaultSlots(store.directory(), store.unlocked(), random);
    const auto secret = vaultSlots.addKeychain(store.worker());
    if (!secret)
        return base::fail(secret.error());
    return secret->view().toByteArray();
}

base::Result<void> removeSlot(const store::Store& store)
{
    base::SystemRandom random;
    store::Slots vaultSlots(store.directory(), store.unlocked(), random);
    return vaultSlots.removeKeychain(store.worker());
}

} // namespace

KeychainPanel::KeychainPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keychain(new Keychain(this))
    , m_choice(onOff(u"keychainChoice"_s))
    , m_state(new widgets::Label({}, theme::TextRole::Small))
{
    m_keychain->setPatience(desk.tools().keychainPatience);
    m_state->setObjectName(u"keychainState"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new SettingRow(
        tr("Open with the keychain of this laptop"),
        tr("Then Inkaart opens by itself after you log in. Only when nobody else uses your "
           "account."),
        m_choice));
    column->addWidget(m_state);
    connect(m_choice, &widgets::SegmentedChoice::chosen, this,
            [this](int index) { index == 0 ? turnOn() : turnOff(); });
    showState();
    probe();
}

void KeychainPanel::say(const QString& sentence)
{
    m_state->setText(sentence);
    m_state->setVisible(!sentence.isEmpty());
}

QString KeychainPanel::entry() const
{
    const store::Store& opened = m_desk.session().store();
    return Keychain::entryFor(opened.directory(), opened.worker());
}

bool KeychainPanel::isOn() const
{
    return Keychain::chosen(m_desk.session().store().directory()).contains(entry());
}

void KeychainPanel::showState()
{
    m_choice->setCurrent(isOn() ? 0 : 1);
}

void KeychainPanel::probe()
{
    m_choice->hide();
    say(tr("Looking for a keychain …"));
    m_keychain->probe([this](const base::Result<void>& there) {
        // One that is on can always be turned off, also when the keychain is gone.
        m_choice->setVisible(there.has_value() || isOn());
        if (there)
            return say({});
        say(there.error().code == base::Code::Timeout
                ? tr("The keychain of this laptop gives no answer. You open Inkaart with your "
                     "passphrase. That is just as safe.")
                : tr("This laptop has no keychain. You open Inkaart with your passphrase. That is "
                     "just as safe."));
    });
}

void KeychainPanel::turnOn()
{
    setEnabled(false);
    const store::Store& opened = m_desk.session().store();
    runOnStore(
        m_desk.session(), this, [&opened] { return makeSlot(opened); },
        [this](const base::Result<QByteArray>& secret) {
            if (secret)
                return store(*secret);
            takeBack(session::sentenceFor(secret.error()));
        });
}

void KeychainPanel::store(const QByteArray& secret)
{
    const QString directory = m_desk.session().store().directory();
    m_keychain->write(entry(), secret, [this, directory](const base::Result<void>& done) {
        if (!done || !Keychain::setChosen(directory, entry(), true))
            return takeBack(tr("The keychain did not take it. You open Inkaart "
                               "with your passphrase."));
        setEnabled(true);
        showState();
        say(tr("Inkaart opens with the keychain. Your passphrase works too."));
    });
}

void KeychainPanel::turnOff()
{
    setEnabled(false);
    const QString directory = m_desk.session().store().directory();
    Keychain::setChosen(directory, entry(), false);
    m_keychain->remove(entry(), [](const auto&) {});
    takeBack(tr("From now on you open Inkaart with your passphrase."));
}

void KeychainPanel::takeBack(const QString& sentence)
{
    const store::Store& opened = m_desk.session().store();
    runOnStore(
        m_desk.session(), this, [&opened] { return removeSlot(opened); },
        [this, sentence](const base::Result<void>& done) {
            setEnabled(true);
            showState();
            say(done ? sentence : session::sentenceFor(done.error()));
        });
}

} // namespace inkaart::settings

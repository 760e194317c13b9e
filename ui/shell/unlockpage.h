// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/opener.h"

#include <QWidget>

class QStackedWidget;

namespace inkaart::session {
class Keychain;
}

namespace inkaart::widgets {
class ScrollPage;
}

namespace inkaart::shell {

class InkPanel;
class NewPassphraseForm;
class PassphraseForm;
class RecoveryForm;

/// The lock screen (mock-up 01): passphrase, recovery code, new passphrase.
class UnlockPage : public QWidget {
    Q_OBJECT

public:
    UnlockPage(const Surroundings& around, QWidget* parent = nullptr);
    ~UnlockPage() override;

    /// Asks the keychain at once when this store's worker chose it.
    void useKeychain();
    /// The store that was opened; null until opened() and after it was taken.
    std::unique_ptr<store::Store> takeStore() { return std::move(m_store); }
    void focusFirst();
    /// Looks at the outside of the store and says what is wrong with it, if anything.
    void lookAtStore();

Q_SIGNALS:
    void opened();
    /// Away from the example centre.
    void homeAsked();
    void restoreAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showRecovery();
    void tryPassphrase();
    void tryKeychain();
    void tryEntries(QStringList entries, base::Code last);
    void leaveKeychain(base::Code why);
    void tryRecovery();
    void setNewPassphrase();
    void take(base::Result<std::unique_ptr<store::Store>> opened);
    void showForm(QWidget* form);
    void showStoreProblem(const base::Error& error);
    void showBusy(bool busy);

    const Surroundings& m_around;
    Opener* m_opener;
    session::Keychain* m_keychain = nullptr;
    InkPanel* m_panel;
    widgets::ScrollPage* m_scroll;
    QStackedWidget* m_forms;
    PassphraseForm* m_passphrase;
    RecoveryForm* m_recovery = nullptr;
    NewPassphraseForm* m_new = nullptr;
    std::unique_ptr<store::Store> m_store;
};

} // namespace inkaart::shell

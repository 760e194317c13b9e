// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/shell/surroundings.h"

#include <QWidget>

#include <memory>

class QStackedLayout;

namespace inkaart::session {
class Keychain;
class PassphrasePair;
} // namespace inkaart::session
namespace inkaart::widgets {
class Button;
class LabeledField;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::shell {

class CodeSteps;
class DoorsPage;
class StepPage;

/// From the first start to an open vault: doors, names and passphrase, recovery code, keychain.
/// Object names: centreName, newWorkerName, makeVaultButton, vaultBackButton, keychainYesButton,
/// keychainNoButton; and those of DoorsPage, PassphrasePair and CodeSteps.
class FirstRun : public QWidget {
    Q_OBJECT

public:
    FirstRun(const Surroundings& around, QWidget* parent = nullptr);
    ~FirstRun() override;

    std::unique_ptr<store::Store> takeStore() { return std::move(m_store); }
    DoorsPage* doors() const { return m_doors; }
    void focusFirst();

Q_SIGNALS:
    void opened();
    void exampleAsked();
    void languageAsked();
    void restoreAsked();

private:
    void showStep(QWidget* step, QWidget* focus);
    void askNames();
    void makeVault();
    void take(base::Result<store::Created> created);
    void askKeychain();
    void useKeychain();
    void finish();

    const Surroundings& m_around;
    QStackedLayout* m_steps;
    DoorsPage* m_doors;
    StepPage* m_names = nullptr;
    CodeSteps* m_code = nullptr;
    StepPage* m_offer = nullptr;
    widgets::LineEdit* m_centre = nullptr;
    widgets::LineEdit* m_worker = nullptr;
    widgets::LabeledField* m_centreField = nullptr;
    widgets::LabeledField* m_workerField = nullptr;
    widgets::Button* m_make = nullptr;
    session::PassphrasePair* m_pair = nullptr;
    session::Keychain* m_keychain = nullptr;
    std::unique_ptr<store::Store> m_store;
};

} // namespace inkaart::shell

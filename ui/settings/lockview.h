// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/settings/sectionview.h"

class QVBoxLayout;

namespace inkaart::settings {

class NumberField;
class PassphrasePanel;
class SlotKeeper;

/// Slot en herstel: when Inkaart locks, one's passphrase, the keychain, the recovery code, and who
/// can open the vault.
class LockView : public SectionView {
    Q_OBJECT

public:
    explicit LockView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    void flush() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildTimes();
    QWidget* buildOwn();
    QWidget* buildRecovery();
    QWidget* buildWho();
    void listSlots();
    void showSlots(const std::vector<store::Slot>& found);

    SlotKeeper* m_keeper;
    NumberField* m_lock;
    NumberField* m_talk;
    PassphrasePanel* m_passphrase;
    QVBoxLayout* m_who = nullptr;
};

} // namespace inkaart::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk.h"

#include <QWidget>

namespace inkaart::session {
class PassphrasePair;
}
namespace inkaart::widgets {
class Button;
class Label;
class LabeledField;
class PassphraseField;
} // namespace inkaart::widgets

namespace inkaart::settings {

class SettingRow;
class SlotKeeper;

/// One's own passphrase: the present one is asked, then a new one.
class PassphrasePanel : public QWidget {
    Q_OBJECT

public:
    PassphrasePanel(Desk& desk, SlotKeeper& keeper, QWidget* parent = nullptr);

    void fill();
    QWidget* firstFocus() const;

private:
    QWidget* buildForm();
    void unfold(bool open);
    void submit();
    void take(const base::Result<void>& done);

    Desk& m_desk;
    SlotKeeper& m_keeper;
    widgets::Button* m_change;
    SettingRow* m_row;
    widgets::PassphraseField* m_present;
    widgets::LabeledField* m_presentField;
    session::PassphrasePair* m_pair;
    widgets::Button* m_save;
    widgets::Label* m_state;
    QWidget* m_form;
};

} // namespace inkaart::settings

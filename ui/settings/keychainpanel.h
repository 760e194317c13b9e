// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk.h"

#include <QWidget>

namespace inkaart::session {
class Keychain;
}
namespace inkaart::widgets {
class Label;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// Opening with the desktop's keychain: on or off, and an honest sentence where there is none.
class KeychainPanel : public QWidget {
    Q_OBJECT

public:
    explicit KeychainPanel(Desk& desk, QWidget* parent = nullptr);

private:
    void probe();
    void turnOn();
    void store(const QByteArray& secret);
    void turnOff();
    void takeBack(const QString& sentence);
    void say(const QString& sentence);
    QString entry() const;
    bool isOn() const;
    void showState();

    Desk& m_desk;
    session::Keychain* m_keychain;
    widgets::SegmentedChoice* m_choice;
    widgets::Label* m_state;
};

} // namespace inkaart::settings

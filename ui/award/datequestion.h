// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::store {
class Store;
}

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::award {

/// "Is it today …?", asked where something is signed while the laptop's date is in doubt: after a
/// wrong date was put right, or when it is one that nobody can believe. Hidden until it asks.
class DateQuestion : public QWidget {
    Q_OBJECT

public:
    explicit DateQuestion(store::Store& store, QWidget* parent = nullptr);

    /// Asks, when a yes can help; false when only setting the date can.
    bool ask();

Q_SIGNALS:
    /// Yes: signing works from now on.
    void dateConfirmed();
    /// No, or the yes could not be kept: the date has to be set first.
    void dateDenied();

private:
    void confirm();

    store::Store& m_store;
    widgets::Label* m_question;
    widgets::Button* m_yes;
};

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// A question in the place where the button was, for what cannot be undone: what will happen, yes,
/// and no. Object names of the buttons: <name>Yes, <name>No.
class AskInRow : public QWidget {
    Q_OBJECT

public:
    AskInRow(const QString& name, const QString& yes, const QString& no, QWidget* parent = nullptr);

    /// Shows the question; the focus goes to "no".
    void ask(const QString& question);

Q_SIGNALS:
    void answeredYes();
    void answeredNo();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    widgets::Label* m_question;
    widgets::Button* m_no;
};

} // namespace inkaart::settings

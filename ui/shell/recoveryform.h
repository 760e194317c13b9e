// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class Button;
class LabeledField;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// Wachtzin vergeten: opening with the recovery code.
/// Object names: recoveryCode, recoveryOpenButton, recoveryBackButton.
class RecoveryForm : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryForm(QWidget* parent = nullptr);

    QString code() const;
    void setBusy(bool busy);
    void setProblem(const QString& sentence);
    void forget();
    QWidget* firstField() const;

Q_SIGNALS:
    void submitted();
    void leftBack();

private:
    void submit();

    widgets::LineEdit* m_code;
    widgets::LabeledField* m_field;
    widgets::Button* m_open;
    widgets::Button* m_back;
};

} // namespace inkaart::shell

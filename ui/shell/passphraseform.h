// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class Banner;
class Button;
class Label;
class LabeledField;
class LineEdit;
class LinkButton;
class PassphraseField;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// Opening with a passphrase (mock-up 01). Shows no person's name.
/// Object names: passphrase, workerName, openButton, otherWorkerButton, keychainButton,
/// forgotButton, unlockProblem, storeProblem.
class PassphraseForm : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseForm(QWidget* parent = nullptr);

    /// What stands under the title: the centre's name.
    void setPlace(const QString& label);
    /// A remark above the field ("the passphrase of the example is …"); empty takes it away.
    void setRemark(const QString& remark);
    void setKeychainOffered(bool offered);
    void setBusy(bool busy);
    /// Beside the passphrase; it is selected to be typed again.
    void setProblem(const QString& sentence);
    /// Why the store as a whole does not open.
    void setStoreProblem(const QString& sentence, bool canRestore = false);
    QWidget* firstField() const;
    /// Empty when the passphrase alone shall say who it is.
    QString name() const;
    QString passphrase() const;
    void forget();

Q_SIGNALS:
    void submitted();
    void keychainAsked();
    void forgotten();
    /// Away from the example centre.
    void homeAsked();
    /// A backup shall come in the place of a store that does not open.
    void restoreAsked();

private:
    void nameParts();
    void layOut();
    void submit();
    void showName();

    widgets::Label* m_place;
    widgets::Banner* m_remark;
    widgets::Banner* m_storeProblem;
    widgets::LineEdit* m_name;
    widgets::LabeledField* m_nameField;
    widgets::PassphraseField* m_passphrase;
    widgets::LabeledField* m_field;
    widgets::Button* m_open;
    widgets::Button* m_other;
    widgets::Button* m_keychain;
    widgets::LinkButton* m_forgot;
};

} // namespace inkaart::shell

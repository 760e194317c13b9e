// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"

#include <QWidget>

namespace inkaart::session {
class PassphrasePair;
}
namespace inkaart::widgets {
class Button;
class Label;
class LabeledField;
class LineEdit;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::settings {

/// Somebody new: name, telephone, role, and a first passphrase.
class NewWorkerForm : public QWidget {
    Q_OBJECT

public:
    explicit NewWorkerForm(QWidget* parent = nullptr);

    dossier::Worker worker() const;
    QString passphrase() const;
    void setBusy(bool busy);
    void setProblem(const QString& sentence);
    void clear();
    QWidget* firstField() const;

Q_SIGNALS:
    void submitted();
    void cancelled();

private:
    QWidget* buildButtons();
    void submit();

    widgets::LineEdit* m_name;
    widgets::LabeledField* m_nameField;
    widgets::LineEdit* m_telephone;
    widgets::SegmentedChoice* m_role;
    session::PassphrasePair* m_pair;
    widgets::Label* m_problem;
    widgets::Button* m_save = nullptr;
};

/// Worker and coordinator, in the order of dossier::Role.
QStringList roleWords();

} // namespace inkaart::settings

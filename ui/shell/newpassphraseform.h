// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace inkaart::store {
class Store;
}
namespace inkaart::session {
class PassphrasePair;
}
namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// After the recovery code: who is here, and the new passphrase.
/// Object names: recoveredWorker, newPassphrase, newPassphraseAgain, newPassphraseButton.
class NewPassphraseForm : public QWidget {
    Q_OBJECT

public:
    explicit NewPassphraseForm(QWidget* parent = nullptr);

    /// Fills in the workers who may have a passphrase.
    void setStore(const store::Store& store);
    base::RecordId worker() const;
    QString passphrase() const;
    void setBusy(bool busy);
    void setProblem(const QString& sentence);
    void forget();
    QWidget* firstField() const;

Q_SIGNALS:
    void submitted();

private:
    void submit();

    QComboBox* m_worker;
    session::PassphrasePair* m_pair;
    widgets::Label* m_problem;
    widgets::Button* m_go;
    std::vector<base::RecordId> m_ids;
};

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QWidget>

class QStackedLayout;

namespace inkaart::widgets {
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::shell {

class StepPage;

/// A recovery code that was just made: shown, printed, and asked back.
/// Object names: shownCode, printCodeButton, codeKeptButton, codeCheck, codeCheckButton,
/// codeAgainButton.
class CodeSteps : public QWidget {
    Q_OBJECT

public:
    enum class Why {
        First, ///< of a new vault
        Unkept ///< the one before was never asked back
    };

    CodeSteps(store::Store& store, const QString& code, Why why, QWidget* parent = nullptr);
    ~CodeSteps() override;

    void focusFirst();

Q_SIGNALS:
    /// Somebody has shown to have it; that is noted.
    void kept();

private:
    void showStep(QWidget* step, QWidget* focus);
    void showCode(Why why);
    void printCode();
    void askCode();
    void checkCode();

    store::Store& m_store;
    QString m_recoveryCode;
    QStackedLayout* m_steps;
    StepPage* m_code = nullptr;
    StepPage* m_check = nullptr;
    QWidget* m_print = nullptr;
    widgets::LineEdit* m_codeField = nullptr;
};

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "ui/shell/surroundings.h"

#include <QWidget>

class QStackedLayout;

namespace inkaart::widgets {
class Button;
class LabeledField;
class LineEdit;
class PassphraseField;
} // namespace inkaart::widgets

namespace inkaart::shell {

class StepPage;

/// Putting a backup back before any vault is open: the file, its code or passphrase, and then a
/// report of what came back.
/// Object names: backupFile, backupFileButton, backupSecret, restoreGoButton, restoreBackButton,
/// restoreDoneButton.
class RestorePage : public QWidget {
    Q_OBJECT

public:
    RestorePage(const Surroundings& around, QWidget* parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void restored();
    void leftBack();

private:
    void buildAsk();
    void chooseFile();
    void restore();
    void report(const base::Result<store::RestoreReport>& done);

    const Surroundings& m_around;
    QStackedLayout* m_steps;
    StepPage* m_ask;
    widgets::LineEdit* m_file;
    widgets::PassphraseField* m_secret;
    widgets::LabeledField* m_fileField;
    widgets::LabeledField* m_secretField;
    widgets::Button* m_go = nullptr;
};

} // namespace inkaart::shell

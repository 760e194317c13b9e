// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
class LabeledField;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::settings {

class AskInRow;
class SlotKeeper;

/// A new recovery code: asked, made, shown once, printed, and asked back.
class RecoveryPanel : public QWidget {
    Q_OBJECT

public:
    RecoveryPanel(Desk& desk, SlotKeeper& keeper, QWidget* parent = nullptr);
    ~RecoveryPanel() override;

private:
    QWidget* buildShown();
    QWidget* buildCheck();
    void make();
    void showCode(const base::Result<QString>& code);
    void print();
    void check();
    void finish();

    Desk& m_desk;
    SlotKeeper& m_keeper;
    QString m_code;
    widgets::Button* m_new;
    AskInRow* m_ask;
    widgets::Label* m_state;
    widgets::Label* m_letters;
    widgets::LineEdit* m_typed;
    widgets::LabeledField* m_field;
    QWidget* m_shown;
    QWidget* m_check;
};

/// Groups of four of a code, as they are shown.
QStringList codeGroups(const QString& code);
/// Whether \a typed is the whole code, or its third and seventh group.
bool answersCode(const QString& typed, const QString& code);

} // namespace inkaart::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::settings {

class NewWorkerForm;
class SettingsCard;
class SlotKeeper;
class TextSetting;
class WorkerRow;

/// Medewerkers: one's own name and telephone; for a coordinator everybody.
class WorkersView : public SectionView {
    Q_OBJECT

public:
    explicit WorkersView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    void flush() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildOwn();
    QWidget* buildAll();
    bool saveOwn(const std::function<void(dossier::Worker&)>& edit, const QString& what);
    void showForm(bool show);
    void add();

    SlotKeeper* m_keeper;
    TextSetting* m_name;
    TextSetting* m_telephone;
    SettingsCard* m_all = nullptr;
    NewWorkerForm* m_form = nullptr;
    widgets::Label* m_none = nullptr;
    widgets::Button* m_add = nullptr;
    std::vector<WorkerRow*> m_rows;
};

} // namespace inkaart::settings

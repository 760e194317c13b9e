// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

class QVBoxLayout;

namespace inkaart::widgets {
class Label;
}

namespace inkaart::settings {

class BackupHead;

/// Reservekopie (mock-up 22): when, was it read back, which copies there are, how to return one.
class BackupView : public SectionView {
    Q_OBJECT

public:
    explicit BackupView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildCopies();
    QWidget* buildReturn();
    static QLayout* buildSteps();
    void fillCopies();
    void removeExpired();
    void look(const QString& path);

    BackupHead* m_head;
    QVBoxLayout* m_copies = nullptr;
    widgets::Label* m_looked = nullptr;
};

} // namespace inkaart::settings

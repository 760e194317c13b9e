// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

namespace inkaart::widgets {
class SegmentedChoice;
}

namespace inkaart::settings {

class NumberField;

/// Toestemming: from which age somebody decides alone, how long the laptop waits for a parent, and
/// on what legal ground dossiers are kept.
class ConsentView : public SectionView {
    Q_OBJECT

public:
    explicit ConsentView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    void flush() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildAge();
    QWidget* buildGround();
    void save(void (*change)(dossier::CentreSettings&, int), int value, const QString& what);

    NumberField* m_age;
    widgets::SegmentedChoice* m_cautious;
    NumberField* m_waiting;
    widgets::SegmentedChoice* m_ground;
};

} // namespace inkaart::settings

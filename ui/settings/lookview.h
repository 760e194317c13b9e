// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

namespace inkaart::widgets {
class SegmentedChoice;
}

namespace inkaart::settings {

/// Beeld: light or dark, size of text, movement, and names at the start.
class LookView : public SectionView {
    Q_OBJECT

public:
    explicit LookView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildLook();
    QWidget* buildNames();
    void chooseTheme(int index);
    void chooseSize(int index);

    widgets::SegmentedChoice* m_theme;
    widgets::SegmentedChoice* m_size;
    widgets::SegmentedChoice* m_motion;
    widgets::SegmentedChoice* m_names;
};

} // namespace inkaart::settings

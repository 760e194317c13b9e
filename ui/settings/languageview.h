// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/sectionview.h"

namespace inkaart::widgets {
class SegmentedChoice;
}

namespace inkaart::settings {

/// Taal: the language of the frame, and the languages in which there are cards.
class LanguageView : public SectionView {
    Q_OBJECT

public:
    explicit LanguageView(Desk& desk, QWidget* parent = nullptr);

    void fill() override;
    QWidget* firstFocus() override;

private:
    QWidget* buildProgram();
    QWidget* buildCards();

    widgets::SegmentedChoice* m_program;
};

} // namespace inkaart::settings

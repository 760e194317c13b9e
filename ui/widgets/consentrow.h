// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/twotexts.h"

#include <QWidget>

#include <optional>

namespace inkaart::widgets {

class DualLabel;
class SegmentedChoice;

/// Picture, a sentence in two languages, yes and no side by side with neither filled
/// beforehand; both equally large.
class ConsentRow : public QWidget {
    Q_OBJECT
public:
    ConsentRow(const QString& pictogram, const TwoTexts& sentence, const TwoTexts& yes,
               const TwoTexts& no, QWidget* parent = nullptr);
    /// Empty: not answered.
    [[nodiscard]] std::optional<bool> answer() const;
    void setAnswer(std::optional<bool> answer);
    void setSwapped(bool swapped);
    [[nodiscard]] SegmentedChoice* choice() const { return m_choice; }

signals:
    void answered(bool yes);

private:
    void nameItself();
    void pad();

    DualLabel* m_sentence;
    SegmentedChoice* m_choice;
    TwoTexts m_yes;
    TwoTexts m_no;
};

} // namespace inkaart::widgets

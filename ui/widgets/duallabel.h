// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/fonts.h"
#include "ui/widgets/twotexts.h"

#include <QWidget>

namespace inkaart::widgets {

class Label;

/// Two languages under each other, first the learner's, same size and colour.
class DualLabel : public QWidget {
    Q_OBJECT
public:
    explicit DualLabel(const TwoTexts& texts = {}, theme::TextRole role = theme::TextRole::Body,
                       QWidget* parent = nullptr);

    void setTexts(const TwoTexts& texts);
    [[nodiscard]] const TwoTexts& texts() const { return m_texts; }
    void setSwapped(bool swapped);
    /// Both beside each other instead, where there is little height: "… · …".
    void setOnOneLine(bool onOneLine);
    /// The role of both lines.
    void setRole(theme::TextRole role);
    /// The role of the second line, when it may be plainer (Body under BodyBold).
    void setSecondRole(theme::TextRole role);
    void setAlignment(Qt::Alignment alignment);
    /// Arabic stands at the right edge instead of the left.
    void setTurnsWithText(bool turns);

private:
    void refresh();

    TwoTexts m_texts;
    Label* m_first;
    Label* m_second;
    bool m_isOnOneLine = false;
};

} // namespace inkaart::widgets

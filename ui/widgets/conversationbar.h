// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace inkaart::widgets {

class Button;
class Chip;
class Progress;

/// The bar of 72 px (compact 56) that replaces rail and context bar when a learner looks
/// along: stop or back, the assurance chip, language swap, progress. The chip and the key cap
/// go in the compact class.
class ConversationBar : public QWidget {
    Q_OBJECT
public:
    explicit ConversationBar(QWidget* parent = nullptr);

    void setLeave(const QString& text, const QString& pictogram);
    /// Empty: no chip.
    void setAssurance(const QString& text);
    /// The words of the swap button ("العربية eerst"); empty hides it. Shows F6.
    void setSwap(const QString& text);
    /// total 0 hides it.
    void setProgress(int done, int total, const QString& words);
    /// That the learner's words are unchecked ("مسودة · concept"); empty: none.
    void setConcept(const QString& text);
    /// Something of the page's between chip and swap.
    void addMiddle(QWidget* widget);

    [[nodiscard]] Button* leaveButton() const { return m_leave; }
    [[nodiscard]] Button* swapButton() const { return m_swap; }

signals:
    void leaveRequested();
    void swapRequested();

private:
    void fit();

    QHBoxLayout* m_row;
    Button* m_leave;
    Chip* m_chip;
    Chip* m_concept;
    QHBoxLayout* m_middle;
    Button* m_swap;
    Progress* m_progress;
    bool m_hasAssurance = false;
};

} // namespace inkaart::widgets

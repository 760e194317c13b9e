// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::shell {

/// One step of the first run: a column of 560 in the middle, with the step's title, room for its
/// own things, a sentence when something is wrong, and at most two buttons.
class StepPage : public QWidget {
    Q_OBJECT

public:
    StepPage(const QString& title, const QString& text, QWidget* parent = nullptr);

    QVBoxLayout* body() const { return m_body; }
    widgets::Button* addPrimary(const QString& text, const QString& name);
    widgets::Button* addOther(const QString& text, const QString& name, bool quiet = true);
    void setProblem(const QString& sentence);
    void setText(const QString& text);

private:
    widgets::Label* m_text;
    QVBoxLayout* m_body;
    widgets::Label* m_problem;
    QLayout* m_buttons;
};

} // namespace inkaart::shell

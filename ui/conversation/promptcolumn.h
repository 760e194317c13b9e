// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace inkaart::session {
class Words;
}

namespace inkaart::widgets {
class Button;
class DualLabel;
} // namespace inkaart::widgets

namespace inkaart::conversation {

/// Five questions that help when one gets stuck (situation, task, action, result, reflection,
/// without the names). Object names: prompt-where, prompt-task, …
class PromptColumn : public QWidget {
    Q_OBJECT

public:
    explicit PromptColumn(QWidget* parent = nullptr);
    void say(const session::Words& words);
    /// The one touched last is saffron; empty: none.
    void setCurrent(const QString& id);

Q_SIGNALS:
    void touched(const QString& id);

private:
    void fit();

    QGridLayout* m_grid;
    widgets::DualLabel* m_stuck;
    std::vector<std::pair<QString, widgets::Button*>> m_prompts;
};

} // namespace inkaart::conversation

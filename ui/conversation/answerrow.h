// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"

#include <QWidget>

#include <array>
#include <optional>

namespace inkaart::session {
class Words;
}

namespace inkaart::widgets {
class RatingButton;
}

namespace inkaart::conversation {

/// The four answers side by side, all equal, always in the same order, keys 1 to 4.
/// Object names: answerCan, answerHelp, answerLearn, answerLater.
class AnswerRow : public QWidget {
    Q_OBJECT

public:
    explicit AnswerRow(QWidget* parent = nullptr);

    void say(const session::Words& words);
    void setZone(int zone);
    /// What was answered before; nothing takes the mark away.
    void setChosen(std::optional<dossier::Level> level);
    /// Whether the keys 1 to 4 answer now; while somebody types they are letters.
    void showKeys(bool show);
    std::vector<QWidget*> piles() const;
    /// A card hangs above a pile; -1: none.
    void setHovered(int pile);
    /// The answer of a key without modifiers; nothing for any other key.
    static std::optional<dossier::Level> levelOfKey(int key);
    static dossier::Level levelOfPile(int pile);

Q_SIGNALS:
    void answered(inkaart::dossier::Level level);

private:
    std::array<widgets::RatingButton*, 4> m_buttons;
    std::optional<dossier::Level> m_chosen;
};

} // namespace inkaart::conversation

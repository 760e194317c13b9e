// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/answerinwords.h"

#include <QCoreApplication>

namespace inkaart::conversation {

using widgets::TileState;

QString answerInWords(TileState state)
{
    switch (state) {
    case TileState::Can:
        //: An answer, inside a sentence ("Working together: I can")
        return QCoreApplication::translate("Answers", "I can", "answer");
    case TileState::WithHelp:
        return QCoreApplication::translate("Answers", "I can with help", "answer");
    case TileState::WantsToLearn:
        return QCoreApplication::translate("Answers", "I want to learn", "answer");
    case TileState::Later:
        return QCoreApplication::translate("Answers", "later", "answer");
    case TileState::NotAsked:
        break;
    }
    return QCoreApplication::translate("Answers", "not asked", "answer");
}

} // namespace inkaart::conversation

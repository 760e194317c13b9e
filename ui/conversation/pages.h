// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

class QWidget;

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session

namespace inkaart::conversation {

// How a conversation is begun and gone on with from elsewhere (place.learner: the dossier, null
// for the talk without a name that the session holds):
//
//   WhatDidYouDo                     the twelve pictures first
//   ChooseCards                      which cards, and who else is here
//   Cards, record                    goes on with that conversation where it was left
//   WhatDidYouDo | ChooseCards | Cards without a record, with detail
//     "intake" | "short" | "zone:<id>" | "wanted" | "all"
//                                    straight to the cards: goes on with an open conversation of
//                                    that kind or begins one. "short" is Kort gesprek.
//   Tell, record, detail: the skill  telling about one skill (record may be null)
//   BlankCard, Result, Agreement     record: the conversation
//   BlankCard, detail: an own skill  changes one that is there already
//   Piles                            Kaartjes overnemen; without a record a new one; detail: who
//   else
//                                    is here
//
// Pages ask for: Learner (stop and keep, done), NewLearner with "edit" and the new dossier (a talk
// without a name that is kept after all, a consent that is missing), Preview with record and
// "result" or "agreement", or with "cards".
//
// Object names (besides those in the headers of the parts):
//   every page     stopButton (Result: backToCards) · swapButton · conceptMark · <field>BsnHint
//                  · <field>TakeOut
//   WhatDidYouDo   activity-<id> · experience-<id> · experience-other · diplomaButton · otherButton
//                  · skipButton · nextButton · fittingLabel · experienceSheet (its fields there)
//   ChooseCards    choice-intake|short|wanted|all|zone:<id>|piles · printCardsButton
//                  · goOnButton · present-interpreter · present-parent · present-mentor ·
//                  presentSomeone
//   Cards          skillCard · answerCan · answerHelp · answerLearn · answerLater · previousButton
//                  · tellButton
//   BlankCard      ownSentence · dutchSentence · missingWords · picture-<name> · zone-<id>
//                  · answer… · previousButton · anotherButton · tellButton · doneButton
//   Tell           story · prompt-<id> · voiceWorker · voiceOther · viewCan · viewHelp
//                  · viewNotSeen · viewWords · otherName · otherRole · photoButton · fileButton
//                  · seenButton · doneButton · piece-<n> · viewAsk · mediaBanner · storyVisibility
//   its sheets     pieceSheet · visibility · removePiece · seenSheet · seenName · seenRole
//                  · seenAtWork · seenWords · seenHand · removeSeen
//   Result         resultMap · beforeNow · change-<skill> · copySummary · agreementButton
//                  · printResult · keepBanner · keepButton · dropButton
//   Agreement      learnerDoes · workerDoes · whoElse · when · where · nextTalk · copySummary
//                  · agreementDone · agreementPrint
//   Piles          pileCan · pileHelp · pileLearn · pileLater · numbers · pilesMap · pilesTaken
//                  · pilesDone

/// The page for \a place, or nullptr when it is not one of this folder's.
session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent);

} // namespace inkaart::conversation

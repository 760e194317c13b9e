// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

class QWidget;

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session

// The places of this folder, and the object names that tests and the walk look for:
//
//   Learners                        learnerSearch learnerList chip-all chip-mine chip-waiting
//                                   chip-past-term chip-away hideNamesButton batchButton newLearnerButton
//                                   firstLearnerButton nobodyFound duplicateRow sameButton
//                                   twoPeopleButton termRow keepDossierButton
//                                   takeDossierAwayButton (detail: "past-term")
//   NewLearner (detail: empty,      backButton swapButton callName ownScriptName fullName contact
//     "short", "edit")              moreButton language-<code> otherLanguageButton languageSearch
//                                   hit-<code> birthYear address consent0-consent3 missingSentence
//                                   representativePlate parentHereButton parentName parentRelation
//                                   parentYesButton printSlipButton slipPhotoButton waitingState
//                                   goneRow waitMoreButton eraseButton eraseReallyButton
//                                   namelessButton waitButton beginButton takeAwayButton
//                                   <field>TakeOut (a typed BSN)
//   Learner "overview"              skillMap mapLanguageButton nextSentence beginTalkButton
//                                   shortTalkButton allBadgesButton timeline moreTimelineButton
//                                   editLearnerButton; skillSheet: sheetSkillName learnersVoice
//                                   othersVoice historyLine sheetEvidence addEvidenceButton
//                                   lookAtBadgeButton changeOwnButton removeOwnButton closeSheet
//   Learner "conversations"         newTalkButton talkCard goOnButton resultButton agreementButton
//   Learner "evidence"              evidenceCard evidenceHand visibilityChoice openFileButton
//                                   removeEvidenceButton; fileSheet
//   Learner "badges"                giveAllButton awardBadgeButton badgeCard badgeState
//                                   certificateButton exportBadgeButton improveBadgeButton
//                                   revokeBadgeButton; handOverSheet: handOverTitle handOverWords
//                                   handOverNote handOverButton
//   Learner "next"                  wishField wishSkill addWishButton wishCard wishState
//                                   removeWishButton
//   on every tab of a learner       overdueNotice waitingNotice noticeSlipButton
//                                   noticeSettleButton notAllowedNotice samePersonNotice
//                                   conflictBanner conflictCard keep0Button keep1Button
//                                   keepBothButton
//
// What they ask of others: Preview with "slip", "passport", "certificates" (all of a learner),
// "certificate:<award>", "agreement" with the talk as record; Award with an
// achievement's id, "improve:<award>" or "revoke:<award>"; Tell with a skill and no record.

namespace inkaart::learner {

/// The page for \a place, or nullptr when it is not one of this folder's.
session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent);

} // namespace inkaart::learner

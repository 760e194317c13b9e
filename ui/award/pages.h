// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

class QWidget;

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session

/// Object names that tests and the walk find:
///
/// | page | name | what |
/// |---|---|---|
/// | Award | awardOffer | one badge that can be chosen; property "achievement" holds its id |
/// | | searchBadgeButton, ownBadgeButton | *Andere badge zoeken*, *Eigen badge maken* |
/// | | searchSheet, badgeSearch, badgeHit | the side sheet, its field, one hit |
/// | | criterion, criterionProof | check box of a criterion, its proof; property "criterion" |
/// | | proofSheet, proofChoice | choosing the proof of one criterion |
/// | | levelChoice, endorseButton, moreButton, resultField, personalField | column 2 |
/// | | awardButton, awardMissing | *Reik badge uit* and what is missing |
/// | | awardedNumber, printCertificateButton, toBadgesButton | after it |
/// | | whyField, revokeButton, revokeYesButton, revokeNoButton | improve and revoke |
/// | | ownSheet, ownName, ownDescription, ownCriterion, ownAddCriterion, ownUp, ownDown, ownDrop, |
/// | | ownKind, ownSkill, ownPicture, ownFile, ownRetire, ownDone | own achievements |
/// | Preview | sheetView, previousSheet, nextSheet, sheetCount, zoomIn, zoomOut, printSheetButton,
/// | | | savePdfButton, languageChoice, passportLine, blankCards, previewNote, cancelPaper,
/// paperProgress, | | | previewBack | | | Check | chooseFileButton, pasteButton, checkBack,
/// verdict, check, checkNote | |
namespace inkaart::award {

/// The page for \a place, or nullptr when it is not one of this folder's: Award, Preview and Check.
///
/// Award's `detail`: the id of the achievement to begin with, "improve:<record>" or
/// "revoke:<record>"; without a learner "batch" or "batch:<achievement>": one badge for many people
/// (object names in batchpage.h and batchrow.h). Preview's `detail`: "certificate:<award>",
/// "certificates" (all of the learner), "certificates:today", "passport", "result", "agreement",
/// "slip", "cards", "recovery:<code>", "mentorslip:<skill>"; where a talk is meant, `record` is the
/// conversation.
session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent);

} // namespace inkaart::award

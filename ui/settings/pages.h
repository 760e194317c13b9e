// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

class QWidget;

namespace inkaart::session {
class Page;
class Session;
} // namespace inkaart::session

namespace inkaart::settings {

/// The page for \a place, or nullptr when it is not one of this folder's.
///
/// Place::Kind::Settings, detail: "centre", "workers", "consent", "language", "look", "print",
/// "lock", "backup"; empty opens the first one (in a small window the list).
///
/// Preferences of this laptop, kept with Session::setPreference (booleans are "yes" and "no"):
///   theme         "system", "light", "dark"; the look changes at once
///   textSize      "1", "1.25", "1.5", "2"; the text changes at once
///   reduceMotion  boolean; at once
///   language      "system", "nl", "en"; the window listens to preferenceChanged
///   namesHidden   boolean: names are hidden when Inkaart opens
///   printer       name of a printer that print dialogs open with; empty: the system's
///   paperLanguage on certificates, passports and cards, until another is chosen in the preview:
///                 "learner" (their own beside Dutch), "none", or the code of a language
///   backupFolder  where the last backup went
/// Local values of the store: "backup/last" (ms since 1970, decimal), "backup/copies" (JSON),
/// "firstPassphrase/<worker>" ("yes" while somebody else's choice is still in use).
///
/// Object names (<section> is one of the details above):
///   page        settingsTitle, sectionList, section-<section>, allSettingsButton, view-<section>
///   centre      centreName, centreAddress, centrePlace, centreUrl, logoCard, logoPicture,
///               logoChoose, logoRemove, logoProblem,
///               retentionMonths
///   workers     ownName, ownTelephone, workerAdd, newWorkerName, newWorkerTelephone,
///               newWorkerRole, newWorkerPassphrase, newWorkerPassphraseAgain, newWorkerSave,
///               newWorkerCancel, workerRow<n>, workerEdit<n>, workerName<n>, workerTelephone<n>,
///               workerRole<n>, workerAway<n>, workerAwayYes<n>, workerAwayNo<n>, workerBack<n>
///               (n counts the workers in the order in which they were added)
///   consent     consentAge, ageCautious, waitingDays, legalGround
///   language    programLanguage
///   look        themeChoice, textSize, reduceMotion, namesHiddenAtStart
///   print       printerChoice, paperLanguage, printCardsButton, takeOverButton; whoseCards
///   lock        lockMinutes, conversationLockMinutes, passphraseChange, passphrasePresent,
///               passphraseNew, passphraseNewAgain, passphraseSave, passphraseCancel,
///               passphraseState, keychainChoice, keychainState, codeNew, codeNewYes, codeNewNo,
///               codeShown, codePrint, codeKept, codeCheck, codeCheckButton, codeState,
///               slotList
///   backup      backupState, backupButton, backupStop, backupProgress, backupPlaces,
///               backupPlace-<n>, backupOther, backupOwn, backupPassphrase, backupPassphraseAgain,
///               backupCopies, backupLook, backupLooked
session::Page* make(const session::Place& place, session::Session& session,
                    session::Navigator& navigator, QWidget* parent);

} // namespace inkaart::settings

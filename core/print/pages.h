// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/paper.h"
#include "core/dossier/values.h"
#include "core/framework/achievement.h"
#include "core/framework/framework.h"
#include "core/framework/text.h"

#include <QDate>
#include <QImage>
#include <QList>
#include <QString>

#include <memory>
#include <variant>

/// What stands on paper, as plain values: made from a dossier by whoever prints, laid out and
/// painted by core/print on any thread. Fixed words come from framework::Phrases.
///
/// `language` is the learner's own (BCP 47), printed beside or above the Dutch. "nl", nothing, or
/// a language without words for paper gives a page in Dutch alone, with the names as they are.
namespace inkaart::print {

/// Who gives the paper out.
struct Centre {
    QString name;
    QString place;
    QString address; ///< lines as on an envelope, only on letters to parents
    QString telephone;
    QImage logo; ///< null: the program's mark
};

/// What a certificate rests on, its strongest part: only what somebody else saw is called seen.
enum class Basis { Told, Shown, Seen };

/// One certificate, one A4.
struct CertificatePage {
    Centre centre;
    QString number; ///< IK-7Q4M2-XK9PT
    QString name; ///< the full name, in Latin script as a rule
    QString ownScriptName; ///< may be empty
    QString language;
    framework::Achievement achievement;
    QImage picture; ///< an own picture instead of the generated badge
    framework::Text proof; ///< "2 gesprekken, 1 foto met verhaal …"; empty leaves the part out
    Basis basis = Basis::Told; ///< the word above it
    QString worker;
    framework::Text workerTitle; ///< "jongerenwerker", "coördinator"; may be empty
    QString place; ///< where it was given; the centre's place when empty
    QDate date;
    credential::QrMatrix qr; ///< size 0: no QR and no words about checking
    bool checkWithCamera = true; ///< false: the QR has no web address, only Inkaart reads it
    QDate validUntil; ///< invalid: no end
    QString replaces; ///< number of the one that this mends; may be empty
    bool isExample = false; ///< "Voorbeeld:" before the name, "(voorbeeld)" behind the worker's
    enum class Standing { Valid, Revoked, Replaced };
    Standing standing = Standing::Valid; ///< anything else prints a bar over the whole width
    QString replacedBy; ///< number of the one that came instead, with Replaced
};

/// Where the learner stands with one skill, and what that rests on.
struct SkillState {
    dossier::Level level = dossier::Level::Can; ///< NotSeen counts as not asked
    bool isSeen = false; ///< somebody saw it
    bool hasBadge = false;
};

/// A skill of the framework that the learner wants on paper. Those left out are shown as not
/// asked; those put off until later stand on the map and have no line.
struct SkillLine {
    QString skill; ///< id
    SkillState state;
};

/// A skill in the learner's own words.
struct OwnSkillLine {
    framework::Text sentence; ///< in Dutch, in the learner's language, or both
    QString pictogram;
    QString zone; ///< may be empty
    SkillState state;
};

struct PassportBadge {
    framework::Achievement achievement;
    QImage picture;
    QString number;
};

/// The skills passport; as many A4s as the lines need. As Kind::Result it is what comes out of a
/// talk: the same without QR and badges, also for a talk without a name.
struct PassportPage {
    enum class Kind { Passport, Result };
    Kind kind = Kind::Passport;
    Centre centre;
    QString name; ///< full name; may be empty with Kind::Result
    QString ownScriptName;
    QString callName; ///< "Danylo koos deze regels"; left out when empty
    QString language;
    std::shared_ptr<const framework::Framework> framework; ///< null: the one built in
    QList<SkillLine> skills; ///< any order; printed in that of the framework
    QList<OwnSkillLine> ownSkills;
    QList<PassportBadge> badges;
    credential::QrMatrix qr; ///< size 0: none
    int badgesInCode = -1; ///< how many of the badges, from the first on, the QR holds; -1: all
    bool checkWithCamera = true;
    QDate date;
    bool isExample = false;
};

/// Half an A4 at the end of a talk. Two on an A4: one for each; the line between is for scissors.
struct AgreementPage {
    Centre centre;
    QString worker; ///< "Wat Noor doet"; the first name is enough
    QString language;
    framework::Text learnerDoes; ///< where words are missing comes a line to write on
    framework::Text workerDoes;
    framework::Text who; ///< who else; the row is left out when empty
    framework::Text when;
    framework::Text where;
    framework::Text nextTalk;
    QString telephone; ///< the worker's, or the centre's
    bool isTwice = true; ///< false: once, on the upper half
    bool isExample = false;
};

/// The cards for talks on a table, 8 on an A4, 95 x 69 mm.
struct CardsSheet {
    QString language;
    std::shared_ptr<const framework::Framework> framework; ///< null: the one built in
    QStringList only; ///< ids of the skills to print; empty prints all
    int blanks = 0; ///< blank cards after the last
};

/// Wacht op toestemming: the slip that a parent signs, one A4.
struct ParentSlip {
    /// Why a parent is asked, as far as it is known: nobody is called young by guess.
    enum class Why {
        Younger, ///< than the centre's age, in whatever month born
        AgeUnsure, ///< the year of birth leaves it open, or is not known
        Asked ///< old enough, and asked all the same
    };
    Centre centre;
    QString name; ///< of the young person
    QString ownScriptName;
    QString language; ///< the parent's
    QString worker;
    QDate date;
    int consentAge = 16; ///< the centre's: younger people's parents are asked too
    Why why = Why::AgeUnsure;
    int waitingDays = 14;
    QDate waitingUntil; ///< the last day that is waited, counted from the day it was asked
    int retentionMonths = 24;
    QList<dossier::Purpose> purposes{ dossier::Purpose::Dossier, dossier::Purpose::BadgesToCity,
                                      dossier::Purpose::Statistics,
                                      dossier::Purpose::PhotoAndSound }; ///< a tick box pair each
    bool isExample = false;
};

/// The leermeesterbriefje: three questions in pictures to somebody at work who sees the learner do
/// it, one A4. It comes back with a tick a question.
struct MentorSlipPage {
    Centre centre;
    QString number; ///< LB-7Q4M2-XK9PT
    QString name; ///< the call name
    QString ownScriptName;
    QString language;
    framework::Text sentence; ///< what was to be seen: "Ik kan samenwerken."
    QString pictogram;
    QString worker; ///< who it goes back to
    QDate date;
    credential::QrMatrix qr; ///< says the number
    bool isExample = false;
};

/// The recovery code, to be put in a safe place; one A4, in Dutch.
struct RecoverySheet {
    QString centre;
    QString worker;
    QString laptop; ///< name of the laptop; may be empty
    QString code; ///< as it is shown, in groups
    QDate date;
};

using Page = std::variant<CertificatePage, PassportPage, AgreementPage, CardsSheet, ParentSlip,
                          RecoverySheet, MentorSlipPage>;

} // namespace inkaart::print

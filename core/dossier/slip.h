// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <array>

namespace inkaart::dossier {

/// A mentor's slip that was printed: three questions on paper about what somebody saw at work. It
/// lies in the learner's dossier, so that the slip's number leads back there. What came back is
/// evidence with that number.
struct MentorSlip {
    QString number; ///< LB-ABCDE-FGHIJ, see core/award/slips.h
    QStringList skills; ///< that it asks about
    QString achievement; ///< when it is asked for one; may be empty
    QString language; ///< beside Dutch
    Time printed = 0;

    friend bool operator==(const MentorSlip&, const MentorSlip&) = default;
};

namespace kind {
inline constexpr char16_t slip[] = u"slip";
} // namespace kind

template<>
struct Traits<MentorSlip> {
    static QString kindName();
    static Fields toFields(const MentorSlip& value);
    static MentorSlip fromRecord(const Record& record);
    static bool isUnderstood(const Record& record);
};

constexpr int slipQuestions = 3;
constexpr int slipChoices = 3;
/// The words in `answers` of evidence that came on a slip, in the order of its boxes: how it went
/// ("alone", "help", "not-yet"), how often it was seen ("once", "sometimes", "often"), and whether
/// it may be done again ("yes", "maybe", "no").
inline constexpr std::array<std::array<QStringView, slipChoices>, slipQuestions> slipAnswers{ {
    { u"alone", u"help", u"not-yet" },
    { u"once", u"sometimes", u"often" },
    { u"yes", u"maybe", u"no" },
} };

/// Whether somebody saw it done. A slip on which nothing or "not yet" was ticked is kept and shown,
/// and proves nothing.
bool saysSeen(const Evidence& evidence);

/// The slip of that number in this dossier, if it is of it.
std::optional<Entry<MentorSlip>> slipOf(const Dossier& dossier, QStringView number);
/// What came back with it, oldest first.
std::vector<Entry<Evidence>> cameBackWith(const Dossier& dossier, QStringView number);

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/slip.h"

#include "core/dossier/codec_p.h"

#include <algorithm>

namespace inkaart::dossier {

namespace codec {

template<>
struct Shape<MentorSlip> {
    static constexpr auto members = std::tuple(
        member(u"number", &MentorSlip::number, Rule::Deciding),
        member(u"skills", &MentorSlip::skills), member(u"achievement", &MentorSlip::achievement),
        member(u"language", &MentorSlip::language), member(u"printed", &MentorSlip::printed));
};

} // namespace codec

INKAART_DEFINE_TRAITS(MentorSlip, slip)

bool saysSeen(const Evidence& evidence)
{
    if (evidence.seenBy.isEmpty())
        return false;
    if (evidence.slip.isEmpty())
        return true;
    const auto& [alone, help, notYet] = slipAnswers[0];
    const QString how = evidence.answers.value(0);
    return how == alone || how == help;
}

std::optional<Entry<MentorSlip>> slipOf(const Dossier& dossier, QStringView number)
{
    const auto slips = dossier.all<MentorSlip>();
    const auto found = std::find_if(slips.begin(), slips.end(),
                                    [&](const auto& slip) { return slip.value.number == number; });
    return found == slips.end() ? std::nullopt : std::optional(*found);
}

std::vector<Entry<Evidence>> cameBackWith(const Dossier& dossier, QStringView number)
{
    auto pieces = dossier.all<Evidence>();
    std::erase_if(pieces, [&](const auto& piece) { return piece.value.slip != number; });
    return pieces;
}

} // namespace inkaart::dossier

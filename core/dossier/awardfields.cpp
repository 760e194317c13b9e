// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/blobshape_p.h"

namespace inkaart::dossier {

using namespace std::literals;

namespace codec {

template<>
struct Words<EditionKind> {
    static constexpr std::array list{ u"public"sv, u"own"sv, u"paper"sv };
};

template<>
struct Shape<Edition> {
    static constexpr auto members =
        std::tuple(member(u"kind", &Edition::kind, Rule::Deciding),
                   member(u"format", &Edition::format), member(u"bytes", &Edition::bytes),
                   member(u"keyMethod", &Edition::keyMethod), member(u"at", &Edition::at));
};
template<>
struct Shape<MetCriterion> {
    static constexpr auto members = std::tuple(member(u"criterion", &MetCriterion::criterion),
                                               member(u"evidence", &MetCriterion::evidence));
};
template<>
struct Shape<Award> {
    static constexpr auto members = std::tuple(
        // Whose making was retracted names none: what was written to it later makes it no award.
        member(u"achievement", &Award::achievement, Rule::Deciding),
        member(u"achievementVersion", &Award::achievementVersion),
        member(u"skills", &Award::skills), member(u"criteria", &Award::criteria),
        member(u"result", &Award::result), member(u"resultStatus", &Award::resultStatus),
        member(u"personalLine", &Award::personalLine), member(u"editions", &Award::editions),
        member(u"number", &Award::number), member(u"subject", &Award::subject),
        member(u"awarded", &Award::awarded), member(u"replaces", &Award::replaces),
        member(u"revoked", &Award::revoked), member(u"revokedWhy", &Award::revokedWhy));
};
template<>
struct Shape<CriterionText> {
    static constexpr auto members =
        std::tuple(member(u"id", &CriterionText::id), member(u"text", &CriterionText::text));
};
template<>
struct Shape<OwnAchievement> {
    static constexpr auto members = std::tuple(
        member(u"name", &OwnAchievement::name),
        member(u"description", &OwnAchievement::description),
        member(u"criteria", &OwnAchievement::criteria), member(u"skills", &OwnAchievement::skills),
        member(u"kind", &OwnAchievement::kind), member(u"level", &OwnAchievement::level),
        member(u"pictogram", &OwnAchievement::pictogram),
        member(u"picture", &OwnAchievement::picture), member(u"version", &OwnAchievement::version),
        member(u"isRetired", &OwnAchievement::isRetired));
};

} // namespace codec

INKAART_DEFINE_TRAITS(Award, award)
INKAART_DEFINE_TRAITS(OwnAchievement, ownAchievement)

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/blobshape_p.h"

namespace inkaart::dossier {

using namespace std::literals;

namespace codec {

template<>
struct Words<Address> {
    static constexpr std::array list{ u"none"sv, u"she"sv, u"he"sv, u"they"sv };
};
template<>
inline constexpr bool isFirstEmpty<Address> = true;
template<>
struct Words<Purpose> {
    static constexpr std::array list{ u"dossier"sv, u"badgesToCity"sv, u"statistics"sv,
                                      u"photoAndSound"sv };
};
template<>
struct Words<GivenBy> {
    static constexpr std::array list{ u"learner"sv, u"representative"sv };
};
template<>
struct Words<ExperienceKind> {
    static constexpr std::array list{ u"work"sv, u"home"sv, u"volunteering"sv, u"school"sv,
                                      u"hobby"sv };
};
template<>
struct Words<PlanState> {
    static constexpr std::array list{ u"wanted"sv, u"asked"sv, u"started"sv, u"done"sv,
                                      u"dropped"sv };
};

template<>
struct Shape<Learner> {
    static constexpr auto members = std::tuple(
        member(u"callName", &Learner::callName), member(u"fullName", &Learner::fullName),
        member(u"nameInOwnScript", &Learner::nameInOwnScript),
        member(u"address", &Learner::address), member(u"birthYear", &Learner::birthYear),
        member(u"birthDate", &Learner::birthDate), member(u"languages", &Learner::languages),
        member(u"contact", &Learner::contact), member(u"photo", &Learner::photo),
        member(u"isNameless", &Learner::isNameless), member(u"keptAt", &Learner::keptAt));
};
template<>
struct Shape<Consent> {
    static constexpr auto members = std::tuple(
        member(u"purpose", &Consent::purpose, Rule::Deciding),
        member(u"given", &Consent::given, Rule::Always), member(u"withdrawn", &Consent::withdrawn),
        member(u"ground", &Consent::ground), member(u"wording", &Consent::wording),
        member(u"language", &Consent::language), member(u"by", &Consent::by, Rule::Deciding),
        member(u"relation", &Consent::relation), member(u"waitingUntil", &Consent::waitingUntil),
        member(u"at", &Consent::at), member(u"slip", &Consent::slip));
};
template<>
struct Shape<Experience> {
    static constexpr auto members =
        std::tuple(member(u"activity", &Experience::activity), member(u"what", &Experience::what),
                   member(u"kind", &Experience::kind), member(u"place", &Experience::place),
                   member(u"country", &Experience::country), member(u"from", &Experience::from),
                   member(u"to", &Experience::to), member(u"language", &Experience::language),
                   member(u"skills", &Experience::skills), member(u"diploma", &Experience::diploma),
                   member(u"level", &Experience::level));
};
template<>
struct Shape<OwnSkill> {
    static constexpr auto members = std::tuple(
        member(u"sentence", &OwnSkill::sentence), member(u"language", &OwnSkill::language),
        member(u"sentenceDutch", &OwnSkill::sentenceDutch),
        member(u"pictogram", &OwnSkill::pictogram), member(u"zone", &OwnSkill::zone));
};
template<>
struct Shape<Plan> {
    static constexpr auto members =
        std::tuple(member(u"wish", &Plan::wish), member(u"skill", &Plan::skill),
                   member(u"opportunity", &Plan::opportunity), member(u"state", &Plan::state),
                   member(u"at", &Plan::at));
};

} // namespace codec

INKAART_DEFINE_TRAITS(Learner, learner)
INKAART_DEFINE_TRAITS(Consent, consent)
INKAART_DEFINE_TRAITS(Experience, experience)
INKAART_DEFINE_TRAITS(OwnSkill, ownSkill)
INKAART_DEFINE_TRAITS(Plan, plan)

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/blobshape_p.h"

namespace inkaart::dossier {

using namespace std::literals;

namespace codec {

template<>
struct Words<ConversationKind> {
    static constexpr std::array list{ u"intake"sv, u"short"sv, u"zone"sv,
                                      u"wanted"sv, u"all"sv,   u"piles"sv };
};
template<>
struct Words<Voice> {
    static constexpr std::array list{ u"learner"sv, u"worker"sv, u"other"sv };
};
template<>
struct Words<Level> {
    static constexpr std::array list{ u"can"sv,   u"withHelp"sv, u"wantToLearn"sv,
                                      u"later"sv, u"notSeen"sv,  u"unsaid"sv };
};
template<>
struct Words<Visibility> {
    static constexpr std::array list{ u"private"sv, u"onBadge"sv, u"public"sv };
};
template<>
struct Words<Hand> {
    static constexpr std::array list{ u"unsaid"sv, u"typed"sv, u"written-down"sv };
};
template<>
inline constexpr bool isFirstEmpty<Hand> = true;

template<>
struct Shape<Agreement> {
    static constexpr auto members =
        std::tuple(member(u"learnerDoes", &Agreement::learnerDoes),
                   member(u"workerDoes", &Agreement::workerDoes), member(u"who", &Agreement::who),
                   member(u"when", &Agreement::when), member(u"where", &Agreement::where),
                   member(u"nextTalk", &Agreement::nextTalk));
};
template<>
struct Shape<Conversation> {
    static constexpr auto members = std::tuple(
        member(u"worker", &Conversation::worker), member(u"present", &Conversation::present),
        member(u"place", &Conversation::place), member(u"framework", &Conversation::framework),
        member(u"language", &Conversation::language), member(u"kind", &Conversation::kind),
        member(u"cards", &Conversation::cards), member(u"at", &Conversation::at),
        member(u"opened", &Conversation::opened), member(u"closed", &Conversation::closed),
        member(u"agreement", &Conversation::agreement));
};
template<>
struct Shape<Rating> {
    static constexpr auto members =
        std::tuple(member(u"conversation", &Rating::conversation),
                   member(u"skill", &Rating::skill, Rule::Deciding),
                   member(u"voice", &Rating::voice, Rule::Deciding),
                   member(u"level", &Rating::level, Rule::Deciding), member(u"name", &Rating::name),
                   member(u"role", &Rating::role), member(u"remark", &Rating::remark),
                   member(u"at", &Rating::at));
};
template<>
struct Shape<Evidence> {
    static constexpr auto members = std::tuple(
        member(u"conversation", &Evidence::conversation), member(u"skills", &Evidence::skills),
        member(u"story", &Evidence::story), member(u"language", &Evidence::language),
        member(u"prompts", &Evidence::prompts), member(u"file", &Evidence::file),
        member(u"link", &Evidence::link), member(u"seenBy", &Evidence::seenBy),
        member(u"seenByRole", &Evidence::seenByRole),
        member(u"seenByWords", &Evidence::seenByWords), member(u"seenHand", &Evidence::seenHand),
        member(u"seenAtWork", &Evidence::seenAtWork), member(u"slip", &Evidence::slip),
        member(u"answers", &Evidence::answers), member(u"visibility", &Evidence::visibility),
        member(u"at", &Evidence::at));
};
template<>
struct Shape<Endorsement> {
    static constexpr auto members =
        std::tuple(member(u"of", &Endorsement::of), member(u"name", &Endorsement::name),
                   member(u"role", &Endorsement::role), member(u"relation", &Endorsement::relation),
                   member(u"statement", &Endorsement::statement), member(u"how", &Endorsement::how),
                   member(u"at", &Endorsement::at));
};

} // namespace codec

INKAART_DEFINE_TRAITS(Conversation, conversation)
INKAART_DEFINE_TRAITS(Rating, rating)
INKAART_DEFINE_TRAITS(Evidence, evidence)
INKAART_DEFINE_TRAITS(Endorsement, endorsement)

} // namespace inkaart::dossier

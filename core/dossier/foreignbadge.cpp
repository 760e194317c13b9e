// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/foreignbadge.h"

#include "core/dossier/blobshape_p.h"

namespace inkaart::dossier {

using namespace std::literals;

namespace codec {

template<>
struct Words<ForeignVerdict> {
    static constexpr std::array list{ u"unsure"sv, u"valid"sv };
};
template<>
struct Words<MappedBy> {
    static constexpr std::array list{ u"hand"sv, u"alignment"sv };
};
template<>
struct Shape<ForeignBadge> {
    static constexpr auto members = std::tuple(
        // Without its file there is no badge: what was written to it later makes it none.
        member(u"file", &ForeignBadge::file, Rule::Deciding), member(u"name", &ForeignBadge::name),
        member(u"description", &ForeignBadge::description),
        member(u"issuer", &ForeignBadge::issuer), member(u"issuerId", &ForeignBadge::issuerId),
        member(u"holder", &ForeignBadge::holder), member(u"issued", &ForeignBadge::issued),
        member(u"version", &ForeignBadge::version),
        member(u"verdict", &ForeignBadge::verdict, Rule::Always),
        member(u"checked", &ForeignBadge::checked), member(u"skills", &ForeignBadge::skills),
        member(u"mapped", &ForeignBadge::mapped, Rule::Always),
        member(u"mappedBy", &ForeignBadge::mappedBy), member(u"at", &ForeignBadge::at));
};

} // namespace codec

INKAART_DEFINE_TRAITS(ForeignBadge, foreignBadge)

std::vector<Entry<ForeignBadge>> foreignBadgesOf(const Dossier& dossier, const QString& skill)
{
    auto badges = dossier.all<ForeignBadge>();
    std::erase_if(badges, [&](const auto& badge) { return !badge.value.skills.contains(skill); });
    return badges;
}

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/blobshape_p.h"

namespace inkaart::dossier {

using namespace std::literals;

namespace codec {

template<>
struct Words<Role> {
    static constexpr std::array list{ u"worker"sv, u"coordinator"sv };
};

template<>
struct Shape<Worker> {
    static constexpr auto members =
        std::tuple(member(u"name", &Worker::name), member(u"role", &Worker::role),
                   member(u"telephone", &Worker::telephone), member(u"isAway", &Worker::isAway));
};
template<>
struct Shape<CentreSettings> {
    static constexpr auto members = std::tuple(
        member(u"name", &CentreSettings::name), member(u"address", &CentreSettings::address),
        member(u"place", &CentreSettings::place), member(u"url", &CentreSettings::url),
        member(u"logo", &CentreSettings::logo), member(u"consentAge", &CentreSettings::consentAge),
        member(u"waitingDays", &CentreSettings::waitingDays),
        member(u"retentionMonths", &CentreSettings::retentionMonths),
        member(u"ground", &CentreSettings::ground),
        member(u"lockMinutes", &CentreSettings::lockMinutes),
        member(u"conversationLockMinutes", &CentreSettings::conversationLockMinutes),
        member(u"backupExpiresDays", &CentreSettings::backupExpiresDays),
        member(u"isCautiousAboutAge", &CentreSettings::isCautiousAboutAge));
};
template<>
struct Shape<Device> {
    static constexpr auto members =
        std::tuple(member(u"device", &Device::device), member(u"name", &Device::name),
                   member(u"certificate", &Device::certificate));
};

} // namespace codec

INKAART_DEFINE_TRAITS(Worker, worker)
INKAART_DEFINE_TRAITS(CentreSettings, settings)
INKAART_DEFINE_TRAITS(Device, device)

} // namespace inkaart::dossier

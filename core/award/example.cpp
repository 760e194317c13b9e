// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/example.h"

#include <algorithm>

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

bool wasMadeAsExample(const dossier::Dossier& centre)
{
    const auto devices = centre.all<dossier::Device>();
    const auto workers = centre.all<dossier::Worker>();
    return std::any_of(devices.begin(), devices.end(),
                       [](const auto& device) { return device.value.name == exampleLaptop; })
        && std::any_of(workers.begin(), workers.end(), [](const auto& worker) {
               return worker.value.name.endsWith("(voorbeeld)"_L1);
           });
}

} // namespace

dossier::Draft markExample(const store::Store& store)
{
    dossier::Draft draft{ .record = store.newRecordId(), .kind = QString::fromUtf16(exampleKind) };
    draft.set[u"since"_s] = base::cbor::Value(store.clock().nowMs());
    return draft;
}

bool isExample(const dossier::Dossier& centre)
{
    return !centre.records().ofKind(exampleKind).empty() || wasMadeAsExample(centre);
}

} // namespace inkaart::award

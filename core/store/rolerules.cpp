// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rolerules.h"

#include "core/dossier/fields.h"

#include <algorithm>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

bool isGuarded(QStringView kind)
{
    return kind == dossier::kind::worker || kind == dossier::kind::settings
        || kind == dossier::kind::device;
}

/// The draft says a kind, but the record it names decides: else a wrong kind would be a way round.
bool touchesGuarded(const dossier::Dossier& centre, const dossier::Draft& draft)
{
    const dossier::Record* record = centre.records().find(draft.record);
    return isGuarded(draft.kind) || (record && isGuarded(record->kind));
}

bool setsOnlyOwnName(const dossier::Draft& draft, const base::RecordId& worker)
{
    return draft.act == dossier::Act::Set && draft.record == worker
        && draft.kind == dossier::kind::worker
        && std::all_of(draft.set.begin(), draft.set.end(), [](const auto& field) {
               return field.first == "name"_L1 || field.first == "telephone"_L1;
           });
}

bool mayDraft(const dossier::Dossier& centre, const base::RecordId& worker,
              const dossier::Draft& draft)
{
    return !touchesGuarded(centre, draft) || setsOnlyOwnName(draft, worker);
}

/// What is undone counts, not what the retraction says of itself.
bool mayRetract(const dossier::Dossier& centre, const base::RecordId& worker,
                const dossier::Draft& draft)
{
    const auto history = centre.records().history();
    const auto undone =
        std::find_if(history.begin(), history.end(),
                     [&](const dossier::Change& change) { return change.id == draft.retracts; });
    return undone != history.end() && mayDraft(centre, worker, *undone);
}

} // namespace

base::Result<void> checkRole(const dossier::Dossier& centre, const base::RecordId& worker,
                             bool isCoordinator, const std::vector<dossier::Draft>& drafts)
{
    if (isCoordinator)
        return {};
    for (const dossier::Draft& draft : drafts) {
        const bool may = draft.act == dossier::Act::Retract ? mayRetract(centre, worker, draft)
                                                            : mayDraft(centre, worker, draft);
        if (!may)
            return base::fail(base::Code::NotAllowed,
                              u"only a coordinator changes workers, settings and devices"_s);
    }
    return {};
}

} // namespace inkaart::store

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/owndraft.h"

#include "core/dossier/change.h"
#include "core/dossier/fields.h"
#include "core/store/store.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;
using dossier::OwnAchievement;

namespace {

const QString& key()
{
    static const QString key = u"own-badge-draft"_s;
    return key;
}

} // namespace

// The body of the change that will create it: so every field is kept in one form only.
base::Result<void> keepOwnDraft(store::Store& store, const OwnAchievement& draft)
{
    return store.setLocal(
        key(), dossier::encodeBody(dossier::create(store.newRecordId(), draft), store.worker()));
}

std::optional<OwnAchievement> ownDraft(const store::Store& store)
{
    const auto bytes = store.local(key());
    if (!bytes || bytes->isEmpty())
        return std::nullopt;
    const auto body = dossier::decodeBody(*bytes);
    if (!body)
        return std::nullopt;
    dossier::Record record;
    for (const auto& [field, value] : body->set)
        record.fields[field].value = value;
    return dossier::Traits<OwnAchievement>::fromRecord(record);
}

base::Result<void> dropOwnDraft(store::Store& store)
{
    return store.setLocal(key(), {});
}

} // namespace inkaart::award

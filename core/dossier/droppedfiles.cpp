// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/droppedfiles.h"

#include "core/dossier/toldtime.h"

#include <map>

namespace inkaart::dossier {

using namespace Qt::StringLiterals;
using base::cbor::Value;

namespace {

constexpr Time dayMs = 24LL * 60 * 60 * 1000;

using Files = std::set<base::BlobId>;

/// Wherever a value names one, also inside lists and other values.
void collect(const Value& value, Files& files)
{
    if (!value[u"pieces"_s].array().empty()) {
        if (const auto id = base::BlobId::fromBytes(value[u"id"_s].toBytes()))
            files.insert(*id);
        return;
    }
    for (const Value& element : value.array())
        collect(element, files);
    for (const auto& [key, member] : value.map())
        collect(member, files);
}

Files shownBy(const Record& record)
{
    Files files;
    for (const auto& [field, value] : record.fields)
        collect(value.value, files);
    for (const Conflict& conflict : record.conflicts) {
        for (const FieldValue& value : conflict.values)
            collect(value.value, files);
    }
    return files;
}

} // namespace

std::set<base::BlobId> droppedFiles(const Dossier& dossier, Time now, int keptDays)
{
    if (dossier.setAside() > 0)
        return {};
    std::map<base::RecordId, Files> named;
    std::map<base::RecordId, Time> touched;
    for (const Change& change : dossier.records().history()) {
        Time& last = touched[change.record];
        last = std::max(last, madeAt(change));
        for (const auto& [field, value] : change.set)
            collect(value, named[change.record]);
    }
    Files dropped;
    Files kept;
    for (const auto& [id, files] : named) {
        const Record* record = dossier.records().find(id);
        if (record && !record->isDeleted)
            kept.merge(shownBy(*record));
        const bool isOver = touched[id] + keptDays * dayMs <= now;
        (isOver ? dropped : kept).insert(files.begin(), files.end());
    }
    for (const base::BlobId& id : kept)
        dropped.erase(id);
    return dropped;
}

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/example.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;

dossier::Draft markExample(const store::Store& store)
{
    dossier::Draft draft{ .record = store.newRecordId(), .kind = QString::fromUtf16(exampleKind) };
    draft.set[u"since"_s] = base::cbor::Value(store.clock().nowMs());
    return draft;
}

bool isExample(const dossier::Dossier& centre)
{
    return !centre.records().ofKind(exampleKind).empty();
}

} // namespace inkaart::award

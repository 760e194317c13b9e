// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/toldtime.h"

namespace inkaart::dossier {

using namespace Qt::StringLiterals;

namespace {

const base::cbor::Key& toldKey()
{
    static const base::cbor::Key key{ u"t"_s };
    return key;
}

} // namespace

void noteTold(Draft& draft, Time at)
{
    draft.rest.insert_or_assign(toldKey(), base::cbor::Value(at));
}

void noteUntold(Draft& draft)
{
    noteTold(draft, 0);
}

bool isUntold(const Change& change)
{
    const auto told = change.rest.find(toldKey());
    return told != change.rest.end() && told->second.isInteger() && told->second.toInteger() == 0;
}

Time madeAt(const Change& change)
{
    const Time stamp = static_cast<Time>(change.hlc.ms);
    if (change.rest.empty() || isUntold(change))
        return stamp;
    const auto told = change.rest.find(toldKey());
    return told == change.rest.end() ? stamp : told->second.toInteger(stamp);
}

} // namespace inkaart::dossier

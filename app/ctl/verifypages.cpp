// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/trusting.h"
#include "core/award/trust.h"
#include "core/award/verifypage.h"

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

int verifyPage(const Invocation& call)
{
    auto issuers = trusted(call);
    if (!issuers)
        return complain(issuers.error());
    if (call.has(u"store"_s)) {
        const auto store = call.openForReading();
        if (!store)
            return complain(store.error());
        *issuers += award::ownIssuers(**store);
    }
    const auto written = deliver(call, award::verifyPage(*issuers));
    return written ? int(Yes) : complain(written.error());
}

} // namespace inkaart::ctl

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/trusting.h"

namespace inkaart::ctl {

using namespace Qt::StringLiterals;

base::Result<QList<credential::TrustedIssuer>> trusted(const Invocation& call)
{
    QList<credential::TrustedIssuer> issuers;
    for (const QString& given : call.values(u"trust"_s)) {
        base::Result<credential::TrustedIssuer> issuer;
        if (given.startsWith("did:key:"_L1)) {
            issuer = credential::trustDidKey(given);
        } else {
            const auto bytes = readFile(given);
            if (!bytes)
                return base::fail(bytes.error());
            issuer = credential::parseTrust(*bytes);
        }
        if (!issuer)
            return base::fail(issuer.error());
        issuers.append(*issuer);
    }
    return issuers;
}

} // namespace inkaart::ctl

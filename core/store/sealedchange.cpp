// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealedchange.h"

namespace inkaart::store {

base::Result<dossier::Change> openSealedChange(const wire::Envelope& envelope,
                                               const crypto::SymmetricKey& key)
{
    const auto body = wire::open(envelope, key);
    if (!body)
        return base::fail(base::Code::Corrupt, body.error().detail);
    auto change = dossier::decodeBody(*body);
    if (!change)
        return base::fail(base::Code::Corrupt, change.error().detail);
    change->id = envelope.header.id;
    change->device = envelope.header.device;
    change->hlc = envelope.header.hlc;
    return change;
}

} // namespace inkaart::store

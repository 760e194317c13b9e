// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/command.h"
#include "core/credential/trust.h"

namespace inkaart::ctl {

/// The issuers of every --trust: a did:key itself, or a file as parseTrust reads it.
base::Result<QList<credential::TrustedIssuer>> trusted(const Invocation& call);

} // namespace inkaart::ctl

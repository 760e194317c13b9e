// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jsonld/expand.h"

namespace inkaart::jsonld {

/// Two files stand, one after the other, at the address of Open Badges' context-3.0.3.json.
enum class Edition {
    Older, ///< until 29 June 2026
    Newer ///< with endorsementJwt and jti
};

/// The addresses of the contexts that are built in, sorted.
QList<QByteArray> builtInContexts();

/// The context at \a url from what is built in (resources/contexts); Refused with its address when
/// it is none of these. No network is asked, ever.
base::Result<RemoteDocument> builtInContext(const QByteArray& url, Edition edition);

/// How credentials are expanded: safely, with built-in contexts alone, kept from one to the next,
/// and with what these define said under its own name.
ExpandOptions builtInOptions(Edition edition = Edition::Older);

} // namespace inkaart::jsonld

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/codec_p.h"

namespace inkaart::dossier::codec {

template<>
struct Shape<BlobRef> {
    static constexpr auto members =
        std::tuple(member(u"id", &BlobRef::id), member(u"key", &BlobRef::key),
                   member(u"size", &BlobRef::size), member(u"mediaType", &BlobRef::mediaType),
                   member(u"name", &BlobRef::name), member(u"pieces", &BlobRef::pieces));
};

} // namespace inkaart::dossier::codec

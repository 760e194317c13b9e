// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/bake.h"
#include "core/credential/bakedpicture_p.h"
#include "core/credential/paper.h"

namespace inkaart::credential {

base::Result<Found> bakedIn(QByteArrayView file)
{
    return bake::unbake(file).map([](bake::Baked baked) {
        const bool isPassport = looksLikePassport(baked.bytes);
        return Found{ baked.kind == bake::Kind::Png ? FoundIn::BakedPng : FoundIn::BakedSvg,
                      std::move(baked.bytes), isPassport };
    });
}

bool looksBaked(QByteArrayView file)
{
    // Both keywords and both elements of Open Badges begin so.
    return file.contains("openbadge");
}

} // namespace inkaart::credential

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/canonize.h"
#include "core/jsonld/nquads.h"
#include "tests/fuzz/target.h"

using namespace inkaart;

namespace {

constexpr jsonld::CanonizeLimits limits{ 500, 200, 20 };

void tryHash(const jsonld::Dataset& dataset, jsonld::HashName hash)
{
    const auto canonized = jsonld::canonize(dataset, hash, limits);
    if (!canonized)
        return;
    const auto again = jsonld::parseNQuads(canonized->nquads);
    fuzz::must(again.has_value(), "the canonical form is N-Quads");
    fuzz::must(jsonld::toNQuads(*again) == canonized->nquads, "it is written as it was read");
    // In another order another number of permutations may be needed.
    const auto twice = jsonld::canonize(*again, hash, limits);
    fuzz::must(!twice || twice->nquads == canonized->nquads, "the canonical form is its own");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto dataset = jsonld::parseNQuads(fuzz::view(data, size));
    if (!dataset)
        return 0;
    const QByteArray written = jsonld::toNQuads(*dataset);
    const auto again = jsonld::parseNQuads(written);
    fuzz::must(again && jsonld::toNQuads(*again) == written, "it is written as it was read");
    tryHash(*dataset, jsonld::HashName::Sha256);
    tryHash(*dataset, jsonld::HashName::Sha384);
    return 0;
}

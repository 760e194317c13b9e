// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/builtin.h"
#include "core/jsonld/canonize.h"
#include "core/jsonld/nquads.h"
#include "core/jsonld/tordf.h"
#include "tests/fuzz/target.h"

using namespace inkaart;

namespace {

constexpr base::JsonLimits jsonLimits{ 64 * 1024, 32 };
constexpr jsonld::CanonizeLimits limits{ 2000, 200, 20 };

void tryJson(const base::Json& json)
{
    const QByteArray canonical = base::toCanonicalJson(json);
    const auto again = base::parseJson(canonical);
    fuzz::must(again && *again == json, "the canonical JSON says the same");
}

void tryEdition(const base::Json& json, jsonld::Edition edition)
{
    const auto expanded = jsonld::expand(json, jsonld::builtInOptions(edition));
    if (!expanded)
        return;
    const auto dataset = jsonld::toRdf(*expanded, true);
    if (!dataset)
        return;
    const auto canonized = jsonld::canonize(*dataset, jsonld::HashName::Sha256, limits);
    if (!canonized)
        return;
    const auto again = jsonld::parseNQuads(canonized->nquads);
    fuzz::must(again.has_value(), "what is signed is N-Quads");
    fuzz::must(jsonld::toNQuads(*again) == canonized->nquads, "it is written as it was read");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto input = fuzz::view(data, size);
    const auto json = base::parseJson(input, jsonLimits);
    const auto checked = base::checkJson(input, jsonLimits);
    fuzz::must(json.has_value() == checked.has_value(), "reading and checking agree");
    if (!json)
        return 0;
    tryJson(*json);
    tryEdition(*json, jsonld::Edition::Older);
    tryEdition(*json, jsonld::Edition::Newer);
    // What is not safe goes further into both algorithms.
    auto options = jsonld::builtInOptions();
    options.isSafe = false;
    options.base = "https://voorbeeldstad.nl/a/b";
    if (const auto expanded = jsonld::expand(*json, options)) {
        for (const auto direction :
             { jsonld::RdfDirection::I18nDatatype, jsonld::RdfDirection::CompoundLiteral })
            (void)jsonld::toRdf(*expanded, false, direction);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/bake.h"
#include "tests/fuzz/target.h"

using namespace inkaart;

namespace {

constexpr QByteArrayView jwt("eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJkaWQ6a2V5OnoifQ.c2ln");
/// All that XML would read in another way.
constexpr QByteArrayView json("{\"a\": \"]]>]]]>&amp;<b>\xC3\xA9\",\r\n\t\"b\": 1}");

void tryBaking(QByteArrayView image, QByteArrayView credential)
{
    const auto baked = bake::bakeSvg(image, credential);
    if (!baked)
        return;
    const auto again = bake::unbakeSvg(*baked);
    fuzz::must(again && fuzz::bare(again->bytes) == fuzz::bare(credential),
               "what is baked comes out as it was");
    fuzz::must(bake::bakeSvg(*baked, credential) == baked, "baking twice is baking once");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto input = fuzz::view(data, size);
    const auto found = bake::unbakeSvg(input);
    fuzz::must(!found || found->kind == bake::Kind::Svg, "an SVG is read as an SVG");
    tryBaking(input, jwt);
    tryBaking(input, json);
    if (found)
        tryBaking(input, found->bytes);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bake/bake.h"
#include "tests/fuzz/target.h"

#include <QtEndian>

#include <zlib.h>

using namespace inkaart;

namespace {

constexpr QByteArrayView jwt("eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJkaWQ6a2V5OnoifQ.c2ln");

/// Nothing finds a CRC by chance: each chunk gets the one that fits.
QByteArray withChecksums(QByteArrayView image)
{
    constexpr qsizetype signature = 8;
    constexpr qsizetype frame = 12;
    QByteArray bytes = image.toByteArray();
    for (qsizetype at = signature; bytes.size() - at >= frame;) {
        const qsizetype length = qFromBigEndian<quint32>(bytes.constData() + at);
        if (bytes.size() - at - frame < length)
            break;
        char* type = bytes.data() + at + 4;
        const auto crc = crc32(0, reinterpret_cast<const Bytef*>(type), uInt(4 + length));
        qToBigEndian(quint32(crc), type + 4 + length);
        at += frame + length;
    }
    return bytes;
}

void tryImage(QByteArrayView image)
{
    const auto found = bake::unbakePng(image);
    fuzz::must(!found || found->kind == bake::Kind::Png, "a PNG is read as a PNG");
    fuzz::must(!found || bake::unbake(image) == found, "it is one without being told");
    const auto baked = bake::bakePng(image, jwt);
    if (!baked)
        return;
    const auto again = bake::unbakePng(*baked);
    fuzz::must(again && again->bytes == jwt, "what is baked comes out as it was");
    fuzz::must(bake::bakePng(*baked, jwt) == baked, "baking twice is baking once");
    if (!found)
        return;
    if (const auto own = bake::bakePng(image, found->bytes))
        fuzz::must(fuzz::bare(bake::unbakePng(*own)->bytes) == fuzz::bare(found->bytes),
                   "what was found is baked again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto input = fuzz::view(data, size);
    tryImage(input);
    tryImage(withChecksums(input));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/paper.h"
#include "core/credential/papertext_p.h"
#include "tests/fuzz/target.h"

#include <QtEndian>

#include <algorithm>

using namespace inkaart;

namespace {

/// RFC 1951 section 3.2.4: one block that is not compressed. Compressing would be most of the time.
QByteArray stored(QByteArrayView bytes)
{
    constexpr qsizetype most = 0xFFFF;
    bytes = bytes.first(std::min(bytes.size(), most));
    QByteArray block(5, '\1');
    qToLittleEndian(quint16(bytes.size()), block.data() + 1);
    qToLittleEndian(quint16(~bytes.size()), block.data() + 3);
    return block.append(bytes);
}

QByteArray asCode(QByteArrayView body)
{
    return credential::paperVersion + body.toByteArray() + QByteArray(64, 's');
}

/// What grew above what fits paper is only read.
void tryPacked(QByteArrayView packed)
{
    const auto jwt = credential::unpackPaper(packed);
    if (!jwt)
        return;
    (void)credential::looksLikePassport(*jwt);
    (void)credential::readPassport(*jwt);
    if (const auto again = credential::packPaper(*jwt))
        fuzz::must(credential::unpackPaper(*again) == jwt, "what is packed comes out as it was");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto input = fuzz::view(data, size);
    const auto read = credential::jwtFromQrText(input);
    fuzz::must(!read || !credential::isDamagedCode(input), "what is read is not damaged");
    tryPacked(input);
    tryPacked(asCode(input));
    tryPacked(asCode(stored(input)));
    if (const auto code = credential::paperCode(input))
        fuzz::must(credential::jwtFromQrText(code->text()) == input.toByteArray(),
                   "a code says the very bytes");
    return 0;
}

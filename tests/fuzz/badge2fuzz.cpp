// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/answers.h"
#include "tests/fuzz/badge.h"
#include "tests/fuzz/target.h"

using namespace inkaart;

namespace {

std::vector<QByteArray> cutAtZeros(QByteArrayView text)
{
    std::vector<QByteArray> parts;
    const auto all = text.toByteArray().split('\0');
    for (const QByteArray& part : all)
        parts.push_back(part);
    return parts;
}

} // namespace

/// An Open Badge 2.0, hosted or signed, or its address; behind a zero each what an address of it
/// answers, in turn.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    auto parts = cutAtZeros(fuzz::view(data, size));
    const QByteArray file = parts.front();
    parts.erase(parts.begin());
    (void)fuzz::verified(file);
    (void)fuzz::verifiedWith(file, parts);
    // What it says, signed.
    (void)fuzz::verifiedWith(fuzz::signedJwt(file, QStringLiteral("https://voorbeeldstad.nl/k")),
                             parts);
    // A hosted one answered by itself, whatever its address is.
    parts.insert(parts.begin(), file);
    (void)fuzz::verifiedWith(file, std::move(parts));
    return 0;
}

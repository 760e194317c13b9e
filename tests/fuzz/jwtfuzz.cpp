// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/jwt.h"
#include "core/credential/paper.h"
#include "tests/fuzz/signer.h"
#include "tests/fuzz/target.h"

using namespace inkaart;
using credential::Verdict;

namespace {

void tryText(QByteArrayView text)
{
    const auto jwt = credential::parseJwt(text);
    fuzz::must(!jwt || credential::looksLikeJwt(text), "what is a JWT looks like one");
    fuzz::must(fuzz::verified(text).verdict != Verdict::Valid, "nothing is valid by chance");
    (void)credential::looksLikePassport(text);
    fuzz::must(!credential::readPassport(text) || jwt, "a passport's list is a JWT");
}

/// What is signed under a fine header is only judged by what it says.
void trySigned(QByteArrayView header, QByteArrayView payload)
{
    const QByteArray compact = credential::signCompact(header, payload, fuzz::key());
    (void)fuzz::verified(compact);
    const auto jwt = credential::parseJwt(compact);
    fuzz::must(!jwt || (jwt->headerJson == header && jwt->payloadJson == payload),
               "the very bytes come out");
    (void)credential::readPassport(compact);
}

} // namespace

/// Any bytes, as they are and as the payload of a JWT; or a header, a zero and a payload.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray header =
        R"({"alg":"EdDSA","kid":")" + fuzz::method().toLatin1() + R"(","typ":"JWT"})";
    const auto input = fuzz::view(data, size);
    const auto [first, second] = fuzz::cutAtZero(input);
    if (!second.isNull()) {
        trySigned(first, second);
        return 0;
    }
    tryText(input);
    trySigned(header, input);
    return 0;
}

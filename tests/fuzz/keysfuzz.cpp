// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/trust.h"
#include "tests/fuzz/answers.h"
#include "tests/fuzz/badge.h"
#include "tests/fuzz/target.h"

using namespace inkaart;

namespace {

/// A badge of an issuer whose keys stand in a document at an address.
QByteArray badgeOf(const QString& issuer, const QString& kid)
{
    QJsonObject badge = fuzz::badge();
    badge.insert(QStringLiteral("issuer"), issuer);
    return fuzz::signedJwt(fuzz::asClaims(badge), kid);
}

} // namespace

/// The documents at the addresses of two issuers: a DID document, and a set of keys.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QByteArray byDid = badgeOf(QStringLiteral("did:web:voorbeeldstad.nl"),
                                            QStringLiteral("did:web:voorbeeldstad.nl#key-1"));
    static const QByteArray bySet = badgeOf(QStringLiteral("https://voorbeeldstad.nl/issuer"),
                                            QStringLiteral("https://voorbeeldstad.nl/jwks#key-1"));
    const auto input = fuzz::view(data, size);
    const auto [first, second] = fuzz::cutAtZero(input);
    (void)credential::parseTrust(input);
    for (const QByteArray& badge : { byDid, bySet }) {
        const auto report =
            fuzz::verifiedWith(badge, { first.toByteArray(), second.toByteArray() });
        fuzz::must(report.verdict != credential::Verdict::Valid, "nobody knows these issuers");
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/credential/verify.h"
#include "core/crypto/didkey.h"

#include <QTimeZone>

/// The one key whose secret half the targets have. It signs what libFuzzer makes up, since nothing
/// finds a signature by chance, and is known; none of the corpus was signed with it before.
namespace inkaart::fuzz {

inline const crypto::Ed25519Key& key()
{
    static const auto made = [] {
        base::SeededRandom random(20261127);
        return crypto::Ed25519Key::generate(random);
    }();
    return made;
}

inline QString method()
{
    return crypto::didKeyMethod(key().publicKey());
}

inline const credential::VerifyOptions& options()
{
    static const auto made = [] {
        credential::VerifyOptions options;
        options.now = QDateTime(QDate(2026, 6, 1), QTime(12, 0), QTimeZone::utc());
        options.trusted = { *credential::trustDidKey(crypto::toDidKey(key().publicKey())) };
        options.recipientName = QStringLiteral("Amina El Idrissi");
        options.recipientEmail = QStringLiteral("amina@voorbeeld.nl");
        return options;
    }();
    return made;
}

/// Verified, and told in the words of `inkaartctl verify`.
inline credential::Report verified(QByteArrayView bytes)
{
    auto report = credential::verify(bytes, options());
    (void)report.toJson();
    return report;
}

} // namespace inkaart::fuzz

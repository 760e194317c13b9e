// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/issuerkeys_p.h"
#include "core/crypto/didkey.h"

using namespace Qt::StringLiterals;

namespace inkaart::credential {

bool isDidKey(const QString& text)
{
    return text.startsWith("did:key:"_L1);
}

KeysFound keysOf(const QString& method, const QString& issuer, const VerifyOptions& options)
{
    if (isDidKey(method)) {
        if (const auto key = crypto::fromDidKey(method))
            return { { { method, *key } }, true };
    }
    KeysFound found{ {}, false, Reason::KeyNotFound, u"the key that signed is not at hand"_s };
    std::vector<TrustedKey> others;
    for (const TrustedIssuer& known : options.trusted) {
        if (known.did != issuer)
            continue;
        for (const TrustedKey& key : known.keys)
            (!key.method.isEmpty() && key.method == method ? found.keys : others).push_back(key);
    }
    found.isNamed = !found.keys.empty();
    if (found.isNamed)
        return found;
    found.keys = std::move(others);
    if (isDidKey(issuer)) {
        if (const auto key = crypto::fromDidKey(issuer))
            found.keys.push_back({ crypto::didKeyMethod(*key), *key });
    }
    return found;
}

} // namespace inkaart::credential

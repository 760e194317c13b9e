// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/x25519.h"

#include "core/crypto/openssl_p.h"
#include "core/crypto/x25519_p.h"

#include <cstdlib>

namespace inkaart::crypto {

using namespace Qt::StringLiterals;
using base::Code;
using base::fail;
using base::Result;

namespace {

EvpKey handleOf(const X25519Private& key)
{
    return EvpKey(EVP_PKEY_new_raw_private_key(EVP_PKEY_X25519, nullptr, key.span().data(),
                                               X25519Private::size));
}

} // namespace

X25519Private generateX25519(base::Random& random)
{
    X25519Private key;
    random.fill(key.span());
    return key;
}

X25519Public x25519Public(const X25519Private& key)
{
    const EvpKey handle = handleOf(key);
    X25519Public out{};
    size_t size = out.size();
    // Any 32 bytes are a private key: without a public half the library is broken.
    if (!handle || EVP_PKEY_get_raw_public_key(handle.get(), out.data(), &size) != 1)
        std::abort();
    return out;
}

Result<X25519Shared> x25519(const X25519Private& own, const X25519Public& theirs)
{
    const EvpKey ownHandle = handleOf(own);
    const EvpKey theirHandle(
        EVP_PKEY_new_raw_public_key(EVP_PKEY_X25519, nullptr, theirs.data(), theirs.size()));
    const EvpKeyContext context(ownHandle ? EVP_PKEY_CTX_new(ownHandle.get(), nullptr) : nullptr);
    X25519Shared shared;
    size_t size = X25519Shared::size;
    // The library refuses the all-zero result of a small-order point, as RFC 7748 section 6.1
    // allows and RFC 9180 section 7.1.4 asks.
    const bool done = theirHandle && context && EVP_PKEY_derive_init(context.get()) == 1
        && EVP_PKEY_derive_set_peer(context.get(), theirHandle.get()) == 1
        && EVP_PKEY_derive(context.get(), shared.span().data(), &size) == 1;
    if (!done)
        return fail(Code::Crypto, u"X25519: no shared secret with this key"_s);
    return shared;
}

} // namespace inkaart::crypto

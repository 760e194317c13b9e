// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/aead.h"

#include <initializer_list>

namespace inkaart::store {

/// What a box is for, a zero byte, and what it belongs to: keeps a box from being moved elsewhere.
QByteArray boxLabel(const char* purpose, std::initializer_list<QByteArrayView> parts = {});

/// Opens what this laptop sealed; Corrupt when it does not open, since the key is the right one.
base::Result<QByteArray> openOwn(const crypto::SymmetricKey& key, QByteArrayView label,
                                 QByteArrayView box);

/// Overwrites bytes that held a secret. Only for a QByteArray that nobody shares.
void wipe(QByteArray& bytes);

/// Copies 32 bytes into a key and wipes them; Corrupt when there are not 32.
template<class Key>
base::Result<Key> takeKey(QByteArray& bytes)
{
    Key key;
    const bool fits = bytes.size() == static_cast<qsizetype>(key.span().size());
    if (fits)
        std::copy(bytes.cbegin(), bytes.cend(), key.span().begin());
    wipe(bytes);
    if (!fits)
        return base::fail(base::Code::Corrupt, QStringLiteral("a key has the wrong size"));
    return key;
}

/// A key of fresh random bytes.
template<class Key>
Key freshKey(base::Random& random)
{
    Key key;
    random.fill(key.span());
    return key;
}

} // namespace inkaart::store

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

namespace inkaart::bench {

/// AES-256-GCM straight from the library; the tag is computed and its answer dropped.
class BareCipher {
public:
    explicit BareCipher(QByteArrayView key);
    ~BareCipher();
    Q_DISABLE_COPY_MOVE(BareCipher)

    /// Nonce, ciphertext and tag, as index cards are kept; \a id goes into what is authenticated.
    QByteArray open(QByteArrayView id, const QByteArray& box);

private:
    void* m_context;
    QByteArray m_label;
};

/// The members of a card, for input that is known to be good.
dossier::Card parseCard(const QByteArray& id, const QByteArray& plain);

} // namespace inkaart::bench

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"

#include <QList>
#include <QSslCertificate>

namespace inkaart::web {

struct NetworkLimits {
    int timeoutMs = 10'000; ///< for one document with all its redirects, however slowly it comes
    int redirects = 3;
    /// Of this computer and of networks that are not public: only for tests.
    bool allowsPrivate = false;
    QList<QSslCertificate> authorities{}; ///< in place of the system's; empty: the system's
};

/// The network: https only, with a certificate that fits, no cookies, nothing said about who asks.
/// Redirects stay on the host. A badge names whom to ask, so that no address of the own network is
/// asked (it could be a printer's). get() waits: never call it where windows are drawn.
class NetworkSource final : public DocumentSource {
public:
    explicit NetworkSource(NetworkLimits limits = {});
    /// A wrong certificate is Unavailable: then somebody else than the host answered.
    base::Result<Document> get(const QUrl& address, qsizetype limit) override;

private:
    NetworkLimits m_limits;
};

} // namespace inkaart::web

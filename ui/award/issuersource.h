// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"

#include <atomic>
#include <functional>
#include <memory>

namespace inkaart::award {

/// What came of asking an issuer.
struct Asked {
    int asked = 0; ///< how many addresses
    int answered = 0; ///< of which an answer was had, now or from before
    QDateTime keptSince; ///< the oldest answer of before; not valid: all are of now

    friend bool operator==(const Asked&, const Asked&) = default;
};

/// Asks issuers, and notes what came of it. Their public documents are kept for when there is no
/// internet; what is about a person is never written down. One look at one file: make a new one for
/// the next.
class IssuerSource final : public web::DocumentSource {
public:
    IssuerSource(std::shared_ptr<web::DocumentSource> network, QString folder);
    base::Result<web::Document> get(const QUrl& address, qsizetype limit) override;
    /// Asks no more; safe from any thread.
    void stop() { m_isStopped = true; }
    /// Once nobody calls get() any more.
    const Asked& asked() const { return m_asked; }

private:
    std::shared_ptr<web::DocumentSource> m_network;
    QString m_folder;
    Asked m_asked;
    std::atomic_bool m_isStopped = false;
};

/// How issuers are reached. Tests and the walk put their own here.
struct IssuerPorts {
    std::function<std::shared_ptr<web::DocumentSource>()> network;
    std::function<QString()> folder; ///< where answers are kept

    static IssuerPorts real();
    static IssuerPorts& instance();
    std::shared_ptr<IssuerSource> source() const;
};

} // namespace inkaart::award

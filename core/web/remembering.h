// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"

#include <QHash>
#include <QUrl>

#include <memory>

namespace inkaart::web {

/// Asks each address once and remembers what came of it, failures too: for as long as one thing is
/// looked at. It never asks more than \a most addresses; those above are Refused.
class RememberingSource final : public DocumentSource {
public:
    RememberingSource(std::shared_ptr<DocumentSource> source, int most);
    base::Result<Document> get(const QUrl& address, qsizetype limit) override;

private:
    std::shared_ptr<DocumentSource> m_source;
    QHash<QUrl, base::Result<Document>> m_answers;
    int m_most;
};

} // namespace inkaart::web

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"

#include <QHash>
#include <QStringList>

namespace inkaart::credential::samples {

/// What addresses answer, as the test says; what it does not say is not there.
class FakeWeb final : public web::DocumentSource {
public:
    void answer(const QString& address, const QByteArray& bytes)
    {
        m_answers.insert(address, web::Document{ bytes, fetched, isKept });
    }
    void fail(const QString& address, base::Code code)
    {
        m_answers.insert(address, base::fail(code, QStringLiteral("as the test says")));
    }

    base::Result<web::Document> get(const QUrl& address, qsizetype limit) override
    {
        asked.append(address.toString());
        const auto found = m_answers.constFind(address.toString());
        if (found == m_answers.cend())
            return base::fail(base::Code::NotFound, QStringLiteral("nothing answers"));
        if (*found && (*found)->bytes.size() > limit)
            return base::fail(base::Code::TooBig, QStringLiteral("too big"));
        return *found;
    }

    QStringList asked;
    /// Of the answers that are given from here on.
    QDateTime fetched = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    bool isKept = false;

private:
    QHash<QString, base::Result<web::Document>> m_answers;
};

} // namespace inkaart::credential::samples

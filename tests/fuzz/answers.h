// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/documents.h"
#include "tests/fuzz/signer.h"

#include <vector>

namespace inkaart::fuzz {

/// In the place of the network: the answers in turn, whatever the address; nothing behind the last.
class Answers final : public web::DocumentSource {
public:
    explicit Answers(std::vector<QByteArray> answers)
        : m_answers(std::move(answers))
    { }

    base::Result<web::Document> get(const QUrl&, qsizetype limit) override
    {
        if (m_next == m_answers.size())
            return base::fail(base::Code::Unavailable, QStringLiteral("no answer is left"));
        const QByteArray& answer = m_answers[m_next++];
        if (answer.size() > limit)
            return base::fail(base::Code::TooBig, QStringLiteral("above the limit"));
        return web::Document{ answer, options().now, m_next % 2 == 0 };
    }

private:
    std::vector<QByteArray> m_answers;
    std::size_t m_next = 0;
};

inline credential::Report verifiedWith(QByteArrayView bytes, std::vector<QByteArray> answers)
{
    auto asking = options();
    asking.web = std::make_shared<Answers>(std::move(answers));
    auto report = credential::verify(bytes, asking);
    (void)report.toJson();
    return report;
}

} // namespace inkaart::fuzz

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/remembering.h"

using namespace Qt::StringLiterals;

namespace inkaart::web {

using base::Code;

RememberingSource::RememberingSource(std::shared_ptr<DocumentSource> source, int most)
    : m_source(std::move(source))
    , m_most(most)
{ }

base::Result<Document> RememberingSource::get(const QUrl& address, qsizetype limit)
{
    const auto known = m_answers.constFind(address);
    if (known == m_answers.cend() && m_answers.size() >= m_most)
        return base::fail(Code::Refused, u"more than %1 addresses are to be asked"_s.arg(m_most));
    const base::Result<Document> answer =
        known == m_answers.cend() ? m_source->get(address, limit) : *known;
    m_answers.insert(address, answer);
    if (answer && answer->bytes.size() > limit)
        return base::fail(Code::TooBig, u"a document above %1 bytes"_s.arg(limit));
    return answer;
}

} // namespace inkaart::web

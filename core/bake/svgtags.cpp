// SPDX-License-Identifier: GPL-3.0-or-later
// XML 1.0 (Fifth Edition), https://www.w3.org/TR/xml/, sections 2.4 to 2.8 and 3.1.
#include "core/bake/svgtags_p.h"

#include <algorithm>
#include <array>

namespace inkaart::bake {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

/// Markup that is no tag: it ends at the first of its own ends, whatever stands between.
struct Section {
    QByteArrayView begin;
    QByteArrayView end;
};

constexpr std::array sections = {
    Section{ "<!--", "-->" },
    Section{ "<![CDATA[", "]]>" },
    Section{ "<?", "?>" },
};

base::Error stops()
{
    return { Code::Truncated, u"the SVG stops before its end"_s };
}

/// HTML writes it in any letters.
bool isWebPage(QByteArrayView text)
{
    constexpr QByteArrayView begin("<!DOCTYPE html");
    return text.first(std::min(text.size(), begin.size())).compare(begin, Qt::CaseInsensitive) == 0;
}

bool endsName(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '/' || c == '>';
}

} // namespace

base::Result<std::optional<Tag>> Tags::next()
{
    while ((m_at = m_document.indexOf('<', m_at)) >= 0) {
        const QByteArrayView rest = m_document.sliced(m_at);
        const auto section =
            std::find_if(sections.begin(), sections.end(),
                         [&](const Section& one) { return rest.startsWith(one.begin); });
        if (section == sections.end()) {
            if (isWebPage(rest))
                return base::fail(Code::Unsupported, u"the image is a web page"_s);
            // Section 2.8: entities can only be made in it.
            if (rest.startsWith("<!DOCTYPE"))
                return base::fail(Code::Refused,
                                  u"the SVG has a DOCTYPE, which may hold anything"_s);
            return tagAt(m_at).map([](const Tag& tag) { return std::optional(tag); });
        }
        const qsizetype end = rest.indexOf(section->end, section->begin.size());
        if (end < 0)
            return base::fail(stops());
        m_at += end + section->end.size();
    }
    m_at = m_document.size();
    return std::optional<Tag>();
}

base::Result<Tag> Tags::tagAt(qsizetype begin)
{
    Tag tag{ .place = { begin, begin } };
    char quote = 0;
    qsizetype at = begin + 1;
    for (; at < m_document.size() && (quote || m_document[at] != '>'); ++at) {
        const char c = m_document[at];
        if (quote) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
            ++tag.values;
        }
    }
    if (at == m_document.size())
        return base::fail(stops());
    m_at = tag.place.end = at + 1;
    const QByteArrayView inside = m_document.sliced(begin + 1, at - begin);
    tag.name = inside.first(std::find_if(inside.begin(), inside.end(), endsName) - inside.begin());
    if (inside.startsWith('/'))
        tag.kind = Tag::Kind::End;
    else if (inside.endsWith("/>"))
        tag.kind = Tag::Kind::Empty;
    return tag;
}

} // namespace inkaart::bake

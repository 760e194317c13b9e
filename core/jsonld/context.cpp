// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/context.h"

#include <algorithm>
#include <tuple>

namespace inkaart::jsonld {

bool TermDefinition::says(const TermDefinition& other) const
{
    const auto rest = [](const TermDefinition& one) {
        return std::tie(one.iri, one.type, one.index, one.nest, one.language, one.direction,
                        one.container, one.isPrefix, one.isReverse);
    };
    if (rest(*this) != rest(other) || bool(context) != bool(other.context))
        return false;
    return !context || *context == *other.context;
}

bool isKeyword(QByteArrayView text)
{
    static const QByteArrayView keywords[] = {
        "@base",     "@container", "@context",   "@default",   "@direction",  "@embed",
        "@explicit", "@graph",     "@id",        "@import",    "@included",   "@index",
        "@json",     "@language",  "@list",      "@nest",      "@none",       "@omitDefault",
        "@prefix",   "@preserve",  "@propagate", "@protected", "@requireAll", "@reverse",
        "@set",      "@type",      "@value",     "@version",   "@vocab"
    };
    return text.startsWith('@')
        && std::find(std::begin(keywords), std::end(keywords), text) != std::end(keywords);
}

bool looksLikeKeyword(QByteArrayView text)
{
    return text.size() > 1 && text.front() == '@'
        && std::all_of(text.begin() + 1, text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

} // namespace inkaart::jsonld

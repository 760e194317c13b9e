// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bake/places_p.h"

namespace inkaart::bake {

/// One tag of an XML document, as it stands in the bytes.
struct Tag {
    enum class Kind { Start, End, Empty };

    Kind kind = Kind::Start;
    Range place;
    QByteArrayView name; ///< with its prefix
    int values = 0; ///< how many attributes, namespaces counted
};

/// The tags of an XML document without DOCTYPE, in order. QXmlStreamReader knows what they mean but
/// not at which byte they stand; this knows only that, and is right about a document that the
/// other takes for well-formed.
class Tags {
public:
    explicit Tags(QByteArrayView document)
        : m_document(document)
    { }

    /// Nothing behind the last. Errors: Refused (a DOCTYPE) · Unsupported (a web page) ·
    /// Truncated.
    base::Result<std::optional<Tag>> next();

private:
    base::Result<Tag> tagAt(qsizetype begin);

    QByteArrayView m_document;
    qsizetype m_at = 0;
};

} // namespace inkaart::bake

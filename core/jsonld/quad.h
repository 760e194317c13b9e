// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

/// JSON-LD 1.1, RDF 1.1 and RDF Dataset Canonicalization. All text is UTF-8 in a QByteArray: bytes
/// sort as code points do, which is the order that the specifications ask for, and names that come
/// from one context are shared and not copied.
namespace inkaart::jsonld {

/// https://www.w3.org/TR/rdf11-concepts/ 3.1–3.4.
struct Term {
    enum class Kind : quint8 {
        None, ///< the default graph, in the place of a graph's name
        Iri,
        Blank,
        Literal
    };

    Kind kind = Kind::None;
    QByteArray value; ///< the IRI, the label without "_:", or the lexical form
    QByteArray datatype; ///< of a literal: an IRI, never empty
    QByteArray language; ///< of a literal whose datatype is rdf:langString

    bool isBlank() const { return kind == Kind::Blank; }

    friend bool operator==(const Term&, const Term&) = default;
};

struct Quad {
    Term subject;
    Term predicate;
    Term object;
    Term graph; ///< None in the default graph

    friend bool operator==(const Quad&, const Quad&) = default;
};

/// A set: no reader of it may count on the order, and what is twice in it counts once.
using Dataset = std::vector<Quad>;

} // namespace inkaart::jsonld

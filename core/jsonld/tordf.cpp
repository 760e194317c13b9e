// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/tordf.h"

#include "core/jsonld/expander_p.h"
#include "core/jsonld/iri.h"
#include "core/jsonld/names.h"
#include "core/jsonld/nodemap.h"

#include <cmath>

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

namespace {

/// XML Schema 1.1 part 2, 3.3.5.2, as JSON-LD 1.1 API 8.6 has it: at most 15 digits behind the
/// point, no zero at the end but one.
QByteArray canonicalDouble(double value)
{
    const QByteArray text = QByteArray::number(value, 'E', 15);
    const qsizetype mark = text.indexOf('E');
    QByteArray mantissa = text.first(mark);
    while (mantissa.endsWith('0') && mantissa[mantissa.size() - 2] != '.')
        mantissa.chop(1);
    return mantissa + 'E' + QByteArray::number(text.sliced(mark + 1).toInt());
}

QByteArray wholeNumber(double value)
{
    return QByteArray::number(value, 'f', 0);
}

/// RFC 3987: one fragment at most.
bool isWellFormed(const QByteArray& iri)
{
    return isAbsoluteIri(iri) && iri.count('#') <= 1;
}

/// RFC 5646 2.1, loosely.
bool isLanguage(QByteArrayView tag)
{
    qsizetype length = 0;
    bool isFirst = true;
    for (const char c : tag) {
        const bool isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (c == '-' && length > 0) {
            length = 0;
            isFirst = false;
        } else if (++length > 8 || !(isLetter || (!isFirst && c >= '0' && c <= '9'))) {
            return false;
        }
    }
    return length > 0;
}

/// 8.1.2, 8.2.2 and 8.3.2.
class Writer {
public:
    Writer(bool isSafe, RdfDirection direction)
        : m_isSafe(isSafe)
        , m_direction(direction)
    { }

    base::Result<Dataset> run(const GraphMap& graphs)
    {
        for (const auto& [name, nodes] : graphs) {
            Term graph;
            if (name != "@default") {
                graph = resource(name);
                if (graph.kind == Term::Kind::None)
                    continue;
            }
            for (const auto& [id, node] : nodes)
                writeNode(id, node, graph);
        }
        if (!m_dropped.isNull())
            return refuse(u"this says nothing in RDF"_s, m_dropped);
        return std::move(m_quads);
    }

private:
    /// None when it is neither an IRI nor a blank node.
    Term resource(const QByteArray& id)
    {
        if (isBlankId(id))
            return { Term::Kind::Blank, id.sliced(2), {}, {} };
        if (isWellFormed(id))
            return { Term::Kind::Iri, id, {}, {} };
        drop(id);
        return {};
    }
    void drop(const QByteArray& what)
    {
        if (m_isSafe && m_dropped.isNull())
            m_dropped = what.isNull() ? QByteArray("") : what;
    }

    void writeNode(const QByteArray& id, const Json& node, const Term& graph)
    {
        const Term subject = resource(id);
        if (subject.kind == Term::Kind::None)
            return;
        for (const Json::Member& member : node.object()) {
            if (member.name == "@type") {
                for (const Json& type : member.value.array()) {
                    const Term object = resource(type.toString());
                    if (object.kind != Term::Kind::None)
                        m_quads.push_back({ subject, iri(names::rdfType), object, graph });
                }
            } else if (!isKeyword(member.name)) {
                writeProperty(subject, member, graph);
            }
        }
    }

    void writeProperty(const Term& subject, const Json::Member& member, const Term& graph)
    {
        if (isBlankId(member.name))
            return drop(member.name);
        const Term predicate = resource(member.name);
        if (predicate.kind == Term::Kind::None)
            return;
        for (const Json& item : member.value.array()) {
            const Term object = objectOf(item, graph);
            if (object.kind != Term::Kind::None)
                m_quads.push_back({ subject, predicate, object, graph });
        }
    }

    /// 8.2.2
    Term objectOf(const Json& item, const Term& graph)
    {
        if (const Json* list = item.find("@list"))
            return listOf(list->array(), graph);
        if (!item.has("@value"))
            return resource(item.find("@id")->toString());
        const Json& value = *item.find("@value");
        const Json* type = item.find("@type");
        const QByteArray datatype = type ? type->toString() : QByteArray();
        if (datatype == "@json")
            return literal(base::toCanonicalJson(value), names::rdfJson);
        if (type && !isWellFormed(datatype)) {
            drop(datatype);
            return {};
        }
        if (value.isBool())
            return literal(value.toBool() ? "true" : "false", type ? datatype : names::xsdBoolean);
        if (value.isNumber())
            return numberOf(value.toNumber(), datatype);
        return textOf(item, datatype, graph);
    }

    static Term numberOf(double number, const QByteArray& datatype)
    {
        constexpr double tooLong = 1e21;
        const bool isWhole = std::fmod(number, 1.0) == 0 && std::abs(number) < tooLong;
        if (isWhole && datatype != names::xsdDouble)
            return literal(wholeNumber(number), datatype.isNull() ? names::xsdInteger : datatype);
        return literal(canonicalDouble(number), datatype.isNull() ? names::xsdDouble : datatype);
    }

    Term textOf(const Json& item, const QByteArray& datatype, const Term& graph)
    {
        const QByteArray& text = item.find("@value")->toString();
        const Json* language = item.find("@language");
        const Json* direction = item.find("@direction");
        const QByteArray tag = language ? language->toString() : QByteArray();
        if (language && !isLanguage(tag)) {
            drop(tag);
            return {};
        }
        if (direction && m_direction == RdfDirection::I18nDatatype)
            return literal(text, names::i18n + tag.toLower() + '_' + direction->toString());
        if (direction && m_direction == RdfDirection::CompoundLiteral)
            return compound(text, tag, direction->toString(), graph);
        if (language)
            return { Term::Kind::Literal, text, names::rdfLangString, tag };
        return literal(text, datatype.isNull() ? names::xsdString : datatype);
    }

    Term compound(const QByteArray& text, const QByteArray& tag, const QByteArray& direction,
                  const Term& graph)
    {
        const Term node = freshBlank();
        m_quads.push_back({ node, iri(names::rdfValue), literal(text, names::xsdString), graph });
        if (!tag.isNull())
            m_quads.push_back(
                { node, iri(names::rdfLanguage), literal(tag.toLower(), names::xsdString), graph });
        m_quads.push_back(
            { node, iri(names::rdfDirection), literal(direction, names::xsdString), graph });
        return node;
    }

    /// 8.3.2
    Term listOf(const Json::Array& items, const Term& graph)
    {
        if (items.empty())
            return iri(names::rdfNil);
        const Term first = freshBlank();
        Term at = first;
        for (size_t i = 0; i < items.size(); ++i) {
            const Term object = objectOf(items[i], graph);
            if (object.kind != Term::Kind::None)
                m_quads.push_back({ at, iri(names::rdfFirst), object, graph });
            Term next = i + 1 < items.size() ? freshBlank() : iri(names::rdfNil);
            m_quads.push_back({ at, iri(names::rdfRest), next, graph });
            at = std::move(next);
        }
        return first;
    }

    static Term iri(const QByteArray& name) { return { Term::Kind::Iri, name, {}, {} }; }
    static Term literal(const QByteArray& text, const QByteArray& datatype)
    {
        return { Term::Kind::Literal, text, datatype, {} };
    }
    /// The node map's labels begin with another letter.
    Term freshBlank() { return { Term::Kind::Blank, "l" + QByteArray::number(m_count++), {}, {} }; }

    bool m_isSafe;
    RdfDirection m_direction;
    Dataset m_quads;
    QByteArray m_dropped; ///< the first thing that safe mode does not let go
    int m_count = 0;
};

} // namespace

base::Result<Dataset> toRdf(const Json& expanded, bool isSafe, RdfDirection direction)
{
    const auto graphs = nodeMapOf(expanded);
    if (!graphs)
        return base::fail(graphs.error());
    return Writer(isSafe, direction).run(*graphs);
}

} // namespace inkaart::jsonld

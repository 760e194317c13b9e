// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/nquads.h"

#include "core/jsonld/names.h"

#include <algorithm>

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;
using base::Code;

namespace {

constexpr qsizetype longestText = 32 * 1024 * 1024;

bool isDigit(char32_t c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char32_t c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// PN_CHARS_BASE and PN_CHARS_U of the grammar; in labels ':' is one of them too.
bool isLabelStart(char32_t c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == ':' || (c >= 0xC0 && c <= 0xD6)
        || (c >= 0xD8 && c <= 0xF6) || (c >= 0xF8 && c <= 0x2FF) || (c >= 0x370 && c <= 0x37D)
        || (c >= 0x37F && c <= 0x1FFF) || (c >= 0x200C && c <= 0x200D)
        || (c >= 0x2070 && c <= 0x218F) || (c >= 0x2C00 && c <= 0x2FEF)
        || (c >= 0x3001 && c <= 0xD7FF) || (c >= 0xF900 && c <= 0xFDCF)
        || (c >= 0xFDF0 && c <= 0xFFFD) || (c >= 0x10000 && c <= 0xEFFFF);
}

/// PN_CHARS, and the dot that may stand inside a label.
bool isLabelPart(char32_t c)
{
    return isLabelStart(c) || c == '-' || c == '.' || c == 0xB7 || (c >= 0x300 && c <= 0x36F)
        || (c >= 0x203F && c <= 0x2040);
}

bool isOutsideIri(char32_t c)
{
    return c <= 0x20 || c == '<' || c == '>' || c == '"' || c == '{' || c == '}' || c == '|'
        || c == '^' || c == '`' || c == '\\';
}

void append(QByteArray& to, char32_t c)
{
    if (c < 0x80)
        to += char(c);
    else
        to += QString::fromUcs4(&c, 1).toUtf8();
}

/// The grammar of N-Quads by recursive descent over UTF-8 that is known to be valid.
class Parser {
public:
    explicit Parser(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    { }

    base::Result<Dataset> run()
    {
        Dataset dataset;
        for (;;) {
            while (m_at != m_end && (isSpace() || *m_at == '\n' || *m_at == '\r'))
                step();
            if (m_at == m_end)
                return dataset;
            if (*m_at == '#') {
                comment();
                continue;
            }
            Quad quad;
            if (!statement(quad))
                return base::fail(Code::Malformed,
                                  u"N-Quads, line %1: %2"_s.arg(m_line).arg(m_problem));
            dataset.push_back(std::move(quad));
        }
    }

private:
    bool isSpace() const { return *m_at == ' ' || *m_at == '\t'; }
    void step()
    {
        m_line += *m_at == '\n' ? 1 : 0;
        ++m_at;
    }
    void spaces()
    {
        while (m_at != m_end && isSpace())
            ++m_at;
    }
    void comment()
    {
        while (m_at != m_end && *m_at != '\n' && *m_at != '\r')
            ++m_at;
    }
    bool fail(const QString& problem)
    {
        m_problem = problem;
        return false;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    bool statement(Quad& quad)
    {
        if (!node(quad.subject))
            return fail(u"no subject, which is an IRI or a blank node"_s);
        spaces();
        if (m_at == m_end || *m_at != '<' || !iri(quad.predicate))
            return fail(u"no predicate, which is an IRI"_s);
        spaces();
        if (!object(quad.object))
            return false;
        spaces();
        if (m_at != m_end && *m_at != '.' && !node(quad.graph))
            return fail(u"no name of a graph, and no dot"_s);
        spaces();
        if (!take('.'))
            return fail(u"no dot at the end"_s);
        spaces();
        if (m_at != m_end && *m_at == '#')
            comment();
        return m_at == m_end || *m_at == '\n' || *m_at == '\r'
            || fail(u"something behind the dot"_s);
    }

    bool node(Term& term)
    {
        if (m_at == m_end)
            return false;
        return *m_at == '<' ? iri(term) : *m_at == '_' && blank(term);
    }

    bool object(Term& term)
    {
        if (m_at != m_end && *m_at == '"')
            return literal(term);
        return node(term) || fail(u"no object"_s);
    }

    bool iri(Term& term)
    {
        term.kind = Term::Kind::Iri;
        return iriText(term.value);
    }

    bool iriText(QByteArray& to)
    {
        ++m_at;
        while (m_at != m_end && *m_at != '>') {
            char32_t c = 0;
            if (*m_at == '\\') {
                if (!numericEscape(c))
                    return false;
            } else {
                c = next();
            }
            if (isOutsideIri(c))
                return fail(u"a sign that stands in no IRI"_s);
            append(to, c);
        }
        const qsizetype colon = to.indexOf(':');
        return take('>') && colon > 0 && isLetter(uchar(to.front()));
    }

    bool blank(Term& term)
    {
        ++m_at;
        if (!take(':') || m_at == m_end)
            return false;
        term.kind = Term::Kind::Blank;
        const char* from = m_at;
        if (!isLabelStart(next()))
            return false;
        const char* end = m_at;
        while (m_at != m_end) {
            const char* before = m_at;
            const char32_t c = next();
            if (!isLabelPart(c)) {
                m_at = before;
                break;
            }
            // A dot at the end is the statement's.
            end = c == '.' ? end : m_at;
        }
        m_at = end;
        term.value = QByteArray(from, end - from);
        return true;
    }

    bool literal(Term& term)
    {
        term.kind = Term::Kind::Literal;
        ++m_at;
        while (m_at != m_end && *m_at != '"') {
            if (*m_at == '\n' || *m_at == '\r')
                return fail(u"a text that does not end on its line"_s);
            if (*m_at == '\\') {
                char32_t c = 0;
                if (!escape(c))
                    return false;
                append(term.value, c);
            } else {
                term.value += *m_at++;
            }
        }
        if (!take('"'))
            return fail(u"a text without end"_s);
        if (take('@'))
            return language(term);
        term.datatype = names::xsdString;
        if (!take('^'))
            return true;
        term.datatype.clear();
        if (!take('^') || m_at == m_end || *m_at != '<' || !iriText(term.datatype))
            return fail(u"no datatype, which is an IRI"_s);
        return true;
    }

    bool language(Term& term)
    {
        term.datatype = names::rdfLangString;
        const char* from = m_at;
        bool isFirst = true;
        do {
            const char* part = m_at;
            while (m_at != m_end && (isLetter(uchar(*m_at)) || (!isFirst && isDigit(uchar(*m_at)))))
                ++m_at;
            if (m_at == part)
                return fail(u"no language tag"_s);
            isFirst = false;
        } while (take('-'));
        term.language = QByteArray(from, m_at - from);
        return true;
    }

    bool escape(char32_t& c)
    {
        static const QByteArray signs = "tbnrf\"'\\";
        static const QByteArray meant = "\t\b\n\r\f\"'\\";
        if (m_end - m_at < 2)
            return fail(u"an escape without end"_s);
        const qsizetype which = signs.indexOf(m_at[1]);
        if (which < 0)
            return numericEscape(c);
        c = uchar(meant[which]);
        m_at += 2;
        return true;
    }

    bool numericEscape(char32_t& c)
    {
        ++m_at;
        const int digits = take('u') ? 4 : take('U') ? 8 : 0;
        if (digits == 0 || m_end - m_at < digits)
            return fail(u"an unknown escape"_s);
        bool isNumber = false;
        c = QByteArray(m_at, digits).toUInt(&isNumber, 16);
        const bool isHex = std::all_of(m_at, m_at + digits, [](char one) {
            return isDigit(uchar(one)) || (one >= 'a' && one <= 'f') || (one >= 'A' && one <= 'F');
        });
        m_at += digits;
        if (!isHex || !isNumber || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
            return fail(u"an escape that names no character"_s);
        return true;
    }

    char32_t next()
    {
        const auto first = uchar(*m_at++);
        if (first < 0x80)
            return first;
        const int more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        char32_t c = first & (0x3F >> more);
        for (int i = 0; i < more; ++i)
            c = (c << 6) | (uchar(*m_at++) & 0x3F);
        return c;
    }

    const char* m_at;
    const char* m_end;
    int m_line = 1;
    QString m_problem = u"it does not follow the grammar"_s;
};

/// What is written as it is: all but control characters, quotes and backslashes.
void writeEscaped(QByteArray& to, const QByteArray& text)
{
    static const char hex[] = "0123456789ABCDEF";
    for (const char c : text) {
        const auto byte = uchar(c);
        if (byte >= 0x20 && byte != 0x7F && c != '"' && c != '\\') {
            to += c;
            continue;
        }
        const char* named = c == '\b' ? "\\b"
            : c == '\t'               ? "\\t"
            : c == '\n'               ? "\\n"
            : c == '\f'               ? "\\f"
            : c == '\r'               ? "\\r"
            : c == '"'                ? "\\\""
            : c == '\\'               ? "\\\\"
                                      : nullptr;
        if (named)
            to += named;
        else
            to.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 0xF]);
    }
}

} // namespace

base::Result<Dataset> parseNQuads(QByteArrayView text)
{
    if (text.size() > longestText)
        return base::fail(Code::TooBig, u"N-Quads: above %1 bytes"_s.arg(longestText));
    if (!text.isValidUtf8())
        return base::fail(Code::Malformed, u"N-Quads: no valid UTF-8"_s);
    return Parser(text).run();
}

void writeTerm(QByteArray& to, const Term& term)
{
    switch (term.kind) {
    case Term::Kind::None:
        break;
    case Term::Kind::Iri:
        to.append('<').append(term.value).append('>');
        break;
    case Term::Kind::Blank:
        to.append("_:").append(term.value);
        break;
    case Term::Kind::Literal:
        to.append('"');
        writeEscaped(to, term.value);
        to.append('"');
        if (!term.language.isEmpty())
            to.append('@').append(term.language);
        else if (term.datatype != names::xsdString)
            to.append("^^<").append(term.datatype).append('>');
        break;
    }
}

void writeQuad(QByteArray& to, const Quad& quad)
{
    writeTerm(to, quad.subject);
    to.append(' ');
    writeTerm(to, quad.predicate);
    to.append(' ');
    writeTerm(to, quad.object);
    if (quad.graph.kind != Term::Kind::None) {
        to.append(' ');
        writeTerm(to, quad.graph);
    }
    to.append(" .\n");
}

QByteArray toNQuads(const Dataset& dataset)
{
    std::vector<QByteArray> lines;
    lines.reserve(dataset.size());
    qsizetype size = 0;
    for (const Quad& quad : dataset) {
        QByteArray line;
        writeQuad(line, quad);
        size += line.size();
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    QByteArray text;
    text.reserve(size);
    for (const QByteArray& line : lines)
        text += line;
    return text;
}

} // namespace inkaart::jsonld

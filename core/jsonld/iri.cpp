// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/iri.h"

#include <algorithm>

namespace inkaart::jsonld {

namespace {

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSchemePart(char c)
{
    return isAlpha(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
}

/// The length of the scheme with its colon; 0 without one.
qsizetype schemeLength(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    if (colon < 1 || !isAlpha(text.front()))
        return 0;
    return std::all_of(text.begin(), text.begin() + colon, isSchemePart) ? colon + 1 : 0;
}

/// The parts of RFC 3986 3, each with its sign: "https:", "//host", "/path", "?query", "#part".
struct Parts {
    QByteArrayView scheme;
    QByteArrayView authority;
    QByteArrayView path;
    QByteArrayView query;
    QByteArrayView fragment;
};

QByteArrayView takeFrom(QByteArrayView& text, qsizetype at)
{
    const QByteArrayView taken = text.first(at);
    text = text.sliced(at);
    return taken;
}

Parts split(QByteArrayView text)
{
    Parts parts;
    parts.scheme = takeFrom(text, schemeLength(text));
    const qsizetype hash = text.indexOf('#');
    if (hash >= 0) {
        parts.fragment = text.sliced(hash);
        text = text.first(hash);
    }
    const qsizetype mark = text.indexOf('?');
    if (mark >= 0) {
        parts.query = text.sliced(mark);
        text = text.first(mark);
    }
    if (text.startsWith("//")) {
        const qsizetype slash = text.indexOf('/', 2);
        parts.authority = takeFrom(text, slash < 0 ? text.size() : slash);
    }
    parts.path = text;
    return parts;
}

/// RFC 3986 5.2.4.
QByteArray withoutDots(QByteArrayView path)
{
    QByteArray out;
    while (!path.isEmpty()) {
        // A
        if (path.startsWith("../")) {
            path = path.sliced(3);
        } else if (path.startsWith("./")) {
            path = path.sliced(2);
        } else if (path.startsWith("/./")) {
            // B
            path = path.sliced(2);
        } else if (path == "/.") {
            path = path.first(1);
        } else if (path.startsWith("/../") || path == "/..") {
            // C
            out.truncate(std::max<qsizetype>(0, out.lastIndexOf('/')));
            path = path.size() == 3 ? path.first(1) : path.sliced(3);
        } else if (path == "." || path == "..") {
            // D
            path = {};
        } else {
            // E
            const qsizetype next = path.indexOf('/', 1);
            out.append(takeFrom(path, next < 0 ? path.size() : next));
        }
    }
    return out;
}

/// RFC 3986 5.2.3.
QByteArray merged(const Parts& base, QByteArrayView path)
{
    if (!base.authority.isEmpty() && base.path.isEmpty())
        return "/" + path.toByteArray();
    return base.path.first(base.path.lastIndexOf('/') + 1).toByteArray() + path.toByteArray();
}

} // namespace

bool isAbsoluteIri(QByteArrayView text)
{
    return schemeLength(text) > 0 && std::none_of(text.begin(), text.end(), [](char c) {
               return (c >= 0 && c <= 0x20) || c == '<' || c == '>' || c == '"' || c == '{'
                   || c == '}' || c == '|' || c == '\\' || c == '^' || c == '`';
           });
}

QByteArray resolveIri(QByteArrayView base, QByteArrayView reference)
{
    const Parts relative = split(reference);
    if (base.isEmpty())
        return reference.toByteArray();
    const Parts from = split(base);
    QByteArray out;
    // RFC 3986 5.2.2
    if (!relative.scheme.isEmpty()) {
        out.append(relative.scheme).append(relative.authority);
        out.append(withoutDots(relative.path)).append(relative.query);
    } else if (!relative.authority.isEmpty()) {
        out.append(from.scheme).append(relative.authority);
        out.append(withoutDots(relative.path)).append(relative.query);
    } else if (relative.path.isEmpty()) {
        out.append(from.scheme).append(from.authority).append(from.path);
        out.append(relative.query.isEmpty() ? from.query : relative.query);
    } else {
        out.append(from.scheme).append(from.authority);
        out.append(withoutDots(relative.path.startsWith('/') ? relative.path.toByteArray()
                                                             : merged(from, relative.path)));
        out.append(relative.query);
    }
    return out.append(relative.fragment);
}

} // namespace inkaart::jsonld

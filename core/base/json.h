// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <variant>
#include <vector>

namespace inkaart::base {

/// A JSON value (RFC 8259) with its text as UTF-8. The members of an object lie in the order of
/// their names by code point, each name once.
class Json {
public:
    using Array = std::vector<Json>;
    struct Member;
    using Object = std::vector<Member>;

    Json() = default;
    Json(bool value);
    Json(double value);
    Json(QByteArray value);
    Json(const char* value);
    Json(Array value);
    Json(Object value);
    static Json emptyObject();
    static Json emptyArray();

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isBool() const { return std::holds_alternative<bool>(m_value); }
    bool isNumber() const { return std::holds_alternative<double>(m_value); }
    bool isString() const { return std::holds_alternative<QByteArray>(m_value); }
    bool isArray() const { return std::holds_alternative<Array>(m_value); }
    bool isObject() const { return std::holds_alternative<Object>(m_value); }
    bool isScalar() const { return isBool() || isNumber() || isString(); }

    // Each only when it is one.
    bool toBool() const { return std::get<bool>(m_value); }
    double toNumber() const { return std::get<double>(m_value); }
    const QByteArray& toString() const { return std::get<QByteArray>(m_value); }
    const Array& array() const { return std::get<Array>(m_value); }
    Array& array() { return std::get<Array>(m_value); }
    const Object& object() const { return std::get<Object>(m_value); }

    /// A member of an object; null when this is none, or has none of that name.
    const Json* find(QByteArrayView name) const;
    Json* find(QByteArrayView name);
    bool has(QByteArrayView name) const { return find(name); }
    /// The member of that name, made when there is none; only of an object.
    Json& at(const QByteArray& name);
    void remove(QByteArrayView name);

    friend bool operator==(const Json& a, const Json& b);

private:
    std::variant<std::monostate, bool, double, QByteArray, Array, Object> m_value;
};

struct Json::Member {
    QByteArray name;
    Json value;

    friend bool operator==(const Member& a, const Member& b)
    {
        return a.name == b.name && a.value == b.value;
    }
};

// Here, where a member is known: not every compiler waits for it inside the class.
inline Json::Json(bool value)
    : m_value(value)
{ }
inline Json::Json(double value)
    : m_value(value)
{ }
inline Json::Json(QByteArray value)
    : m_value(std::move(value))
{ }
inline Json::Json(const char* value)
    : m_value(QByteArray(value))
{ }
inline Json::Json(Array value)
    : m_value(std::move(value))
{ }
inline Json::Json(Object value)
    : m_value(std::move(value))
{ }
inline Json Json::emptyObject()
{
    return Json(Object());
}
inline Json Json::emptyArray()
{
    return Json(Array());
}

inline bool operator==(const Json& a, const Json& b)
{
    return a.m_value == b.m_value;
}

struct JsonLimits {
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 32;
};

/// One JSON text by RFC 8259, read strictly: valid UTF-8, no member name twice in one object
/// (escapes resolved), no half surrogate pairs, nothing after the end, within the limits. Errors:
/// TooBig · Duplicate (detail gives the name) · Malformed (detail gives the byte).
Result<Json> parseJson(QByteArrayView text, const JsonLimits& limits = {});
/// The same for a text that somebody else makes values of.
Result<void> checkJson(QByteArrayView text, const JsonLimits& limits = {});

/// The canonical form of RFC 8785: without spaces, members sorted by UTF-16 unit, numbers as
/// ECMAScript writes them.
QByteArray toCanonicalJson(const Json& value);

/// RFC 8785 3.2.2.3. Only of what is finite.
QByteArray numberText(double number);

} // namespace inkaart::base

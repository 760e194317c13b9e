// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <map>
#include <variant>
#include <vector>

namespace inkaart::base::cbor {

/// Strict deterministic CBOR (RFC 8949 section 4.2.1): shortest forms, ascending keys, no
/// duplicates, definite lengths, no tags, no floats, no trailing bytes, depth at most 16.
/// What does not equal its own re-encoding is refused, so that a signature covers one form only.
/// Integers are those of qint64; as a map's key or through Reader and Writer also those of quint64.
class Value;

/// How many arrays and maps may stand inside one another.
constexpr int maxDepth = 16;

using Array = std::vector<Value>;
/// Keys are unsigned integers or text; ordered bytewise by their encoding as RFC 8949 asks.
struct Key {
    std::variant<quint64, QString> value;
    Key(quint64 number)
        : value(number)
    { }
    Key(const QString& text)
        : value(text)
    { }
    friend bool operator==(const Key&, const Key&) = default;
    friend bool operator<(const Key& a, const Key& b);
};
using Map = std::map<Key, Value>;

class Value {
public:
    Value() = default; ///< null
    Value(bool flag)
        : m_data(flag)
    { }
    Value(qint64 number)
        : m_data(number)
    { }
    Value(int number)
        : m_data(qint64(number))
    { }
    Value(const QString& text)
        : m_data(text)
    { }
    Value(const QByteArray& bytes)
        : m_data(bytes)
    { }
    Value(Array array)
        : m_data(std::move(array))
    { }
    Value(Map map)
        : m_data(std::move(map))
    { }
    /// A pointer would quietly become a bool.
    template<class T>
    Value(const T*) = delete;

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    bool isMap() const { return std::holds_alternative<Map>(m_data); }
    bool isArray() const { return std::holds_alternative<Array>(m_data); }
    bool isText() const { return std::holds_alternative<QString>(m_data); }
    bool isBytes() const { return std::holds_alternative<QByteArray>(m_data); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_data); }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }

    /// The value, or the fallback when it is of another type.
    bool toBool(bool fallback = false) const;
    qint64 toInteger(qint64 fallback = 0) const;
    QString toText(const QString& fallback = {}) const;
    QByteArray toBytes(const QByteArray& fallback = {}) const;
    const Array& array() const; ///< empty when it is no array
    const Map& map() const; ///< empty when it is no map
    /// The member of a map; null when absent or when this is no map.
    const Value& operator[](const Key& key) const;

    friend bool operator==(const Value&, const Value&) = default;

private:
    std::variant<std::monostate, bool, qint64, QString, QByteArray, Array, Map> m_data;
};

/// Half a surrogate pair in a text becomes a replacement character: CBOR texts are valid UTF-8.
QByteArray encode(const Value& value);
/// Malformed with the reason when \a bytes are not exactly one value in deterministic form.
Result<Value> decode(QByteArrayView bytes);

/// Writes values without building a tree: for the index cards of 10,000 learners.
/// The caller keeps count of the members and their ascending order.
class Writer {
public:
    void map(quint64 members);
    void array(quint64 elements);
    void key(quint64 number) { unsignedInteger(number); }
    void unsignedInteger(quint64 number);
    void integer(qint64 number);
    void text(QStringView text);
    void bytes(QByteArrayView bytes);
    void boolean(bool flag);
    void null();
    const QByteArray& result() const { return m_out; }
    void reserve(qsizetype size) { m_out.reserve(size); }

private:
    void head(quint8 major, quint64 argument);
    QByteArray m_out;
};

/// Reads what Writer wrote, one item a call, refusing what is not in shortest form. The keys of a
/// map are read like other items (numbers with unsignedInteger, or text) and in their order.
/// After the first error every call gives an empty value and failed() is true.
class Reader {
public:
    explicit Reader(QByteArrayView in)
        : m_in(in)
    { }
    quint64 map();
    quint64 array();
    quint64 unsignedInteger();
    qint64 integer();
    QString text();
    QByteArray bytes();
    /// Like bytes(), without a copy: good as long as what is read from.
    QByteArrayView bytesView();
    bool boolean();
    /// True, and steps over it, when the next item is null; otherwise stays where it is.
    bool null();
    /// Steps over one item of any type.
    void skip();
    bool failed() const { return m_failed; }
    /// It failed because the bytes stop too early.
    bool isTruncated() const { return m_truncated; }
    bool atEnd() const { return m_at == m_in.size(); }
    /// Nothing went wrong and nothing is left.
    bool finished() const { return !m_failed && atEnd(); }

private:
    struct Head {
        quint8 major = 0;
        quint64 argument = 0;
    };
    Head anyHead();
    quint64 head(quint8 major);
    QByteArrayView take(quint64 size);
    bool isLeft(quint64 size);
    quint64 fits(quint64 count, int bytesEach);
    void skip(int depth);
    void fail();
    QByteArrayView m_in;
    qsizetype m_at = 0;
    bool m_failed = false;
    bool m_truncated = false;
};

} // namespace inkaart::base::cbor

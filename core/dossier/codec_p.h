// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/fields.h"

#include <array>
#include <limits>
#include <string_view>
#include <tuple>

/// How the structs of values.h become CBOR and back: each says once, as a table, which member has
/// which name (Shape), and each enum which word (Words).
namespace inkaart::dossier::codec {

using base::cbor::Value;

enum class Rule {
    WhenTold, ///< left out when empty
    Always, ///< written even when empty: a "no" is something told
    Deciding ///< always written; without it the record is not understood
};

template<class T, class M>
struct Member {
    std::u16string_view name;
    M T::*at;
    Rule rule;

    /// No copy of the name: for looking up.
    QString key() const
    {
        return QString::fromRawData(reinterpret_cast<const QChar*>(name.data()),
                                    qsizetype(name.size()));
    }
    QString ownKey() const { return QStringView(name).toString(); }
};

template<class T, class M>
constexpr Member<T, M> member(std::u16string_view name, M T::*at, Rule rule = Rule::WhenTold)
{
    return { name, at, rule };
}

/// `static constexpr auto members = std::tuple(member(u"name", &T::name), …)`.
template<class T>
struct Shape;
/// `static constexpr std::array list { u"first"sv, … }` in the enum's order.
template<class E>
struct Words;
/// Whether the first value of an enum means "not told".
template<class E>
inline constexpr bool isFirstEmpty = false;

template<class T>
concept Shaped = requires
{
    Shape<T>::members;
};

/// Calls \a visit with every member of a struct's table.
template<class T, class Visit>
void forEachMember(Visit visit)
{
    std::apply([&](const auto&... members) { (visit(members), ...); }, Shape<T>::members);
}

/// write: the value as CBOR. isEmpty: nothing was told. read: false, and \a out stays, when the
/// value is of a form that this program does not know.
template<class M>
struct Codec;

template<>
struct Codec<QString> {
    static Value write(const QString& value) { return value; }
    static bool isEmpty(const QString& value) { return value.isEmpty(); }
    static bool read(const Value& value, QString& out)
    {
        if (value.isText())
            out = value.toText();
        return value.isText();
    }
};

template<>
struct Codec<QByteArray> {
    static Value write(const QByteArray& value) { return value; }
    static bool isEmpty(const QByteArray& value) { return value.isEmpty(); }
    static bool read(const Value& value, QByteArray& out)
    {
        if (value.isBytes())
            out = value.toBytes();
        return value.isBytes();
    }
};

template<>
struct Codec<bool> {
    static Value write(bool value) { return value; }
    static bool isEmpty(bool value) { return !value; }
    static bool read(const Value& value, bool& out)
    {
        if (value.isBool())
            out = value.toBool();
        return value.isBool();
    }
};

template<class N>
requires(std::is_same_v<N, int> || std::is_same_v<N, qint64>) struct Codec<N> {
    static Value write(N value) { return qint64(value); }
    static bool isEmpty(N value) { return value == 0; }
    static bool read(const Value& value, N& out)
    {
        const qint64 number = value.toInteger();
        const bool fits =
            number >= std::numeric_limits<N>::min() && number <= std::numeric_limits<N>::max();
        if (value.isInteger() && fits)
            out = N(number);
        return value.isInteger() && fits;
    }
};

template<class M>
struct Codec<std::optional<M>> {
    static Value write(const std::optional<M>& value)
    {
        return value ? Codec<M>::write(*value) : Value();
    }
    static bool isEmpty(const std::optional<M>& value) { return !value; }
    static bool read(const Value& value, std::optional<M>& out)
    {
        M read{};
        if (!Codec<M>::read(value, read))
            return false;
        out = read;
        return true;
    }
};

/// ISO 8601, as a person reads it in an export.
template<>
struct Codec<QDate> {
    static Value write(const QDate& value) { return value.toString(Qt::ISODate); }
    static bool isEmpty(const QDate& value) { return !value.isValid(); }
    static bool read(const Value& value, QDate& out)
    {
        const QDate date = QDate::fromString(value.toText(), Qt::ISODate);
        if (date.isValid())
            out = date;
        return date.isValid();
    }
};

template<class Tag>
struct Codec<base::Id<Tag>> {
    static Value write(const base::Id<Tag>& value) { return value.bytes(); }
    static bool isEmpty(const base::Id<Tag>& value) { return value.isNull(); }
    static bool read(const Value& value, base::Id<Tag>& out)
    {
        const QByteArray bytes = value.toBytes();
        const auto id = base::Id<Tag>::fromBytes(bytes);
        if (id)
            out = *id;
        return id.has_value();
    }
};

template<class E>
requires std::is_enum_v<E>
struct Codec<E> {
    static Value write(E value) { return QStringView(Words<E>::list[size_t(value)]).toString(); }
    static bool isEmpty(E value) { return isFirstEmpty<E> && value == E{}; }
    static bool read(const Value& value, E& out)
    {
        const QString word = value.toText();
        for (size_t place = 0; place < Words<E>::list.size(); ++place) {
            if (QStringView(word) == QStringView(Words<E>::list[place])) {
                out = E(place);
                return true;
            }
        }
        return false;
    }
};

/// Lists lose the elements that are not understood; the record keeps them until the list is edited.
template<class List, class Element>
struct ListCodec {
    static Value write(const List& list)
    {
        base::cbor::Array array;
        for (const Element& element : list)
            array.push_back(Codec<Element>::write(element));
        return array;
    }
    static bool isEmpty(const List& list) { return list.empty(); }
    static bool read(const Value& value, List& out)
    {
        if (!value.isArray())
            return false;
        out.clear();
        for (const Value& element : value.array()) {
            Element read;
            if (Codec<Element>::read(element, read))
                out.push_back(std::move(read));
        }
        return true;
    }
};
template<>
struct Codec<QStringList> : ListCodec<QStringList, QString> { };
template<class M>
struct Codec<std::vector<M>> : ListCodec<std::vector<M>, M> { };

template<class M>
bool isLeftOut(const M& value, const M& usual, Rule rule)
{
    return rule == Rule::WhenTold && Codec<M>::isEmpty(value) && Codec<M>::isEmpty(usual);
}

template<Shaped T>
struct Codec<T> {
    static Value write(const T& value)
    {
        base::cbor::Map map;
        const T usual;
        forEachMember<T>([&](const auto& each) {
            using M = std::remove_cvref_t<decltype(value.*each.at)>;
            if (!isLeftOut<M>(value.*each.at, usual.*each.at, each.rule))
                map.emplace(each.ownKey(), Codec<M>::write(value.*each.at));
        });
        return map;
    }
    static bool isEmpty(const T& value) { return value == T{}; }
    static bool read(const Value& value, T& out)
    {
        bool isUnderstood = value.isMap();
        T read;
        forEachMember<T>([&](const auto& each) {
            using M = std::remove_cvref_t<decltype(out.*each.at)>;
            if (!Codec<M>::read(value[each.key()], read.*each.at))
                isUnderstood = isUnderstood && each.rule != Rule::Deciding;
        });
        if (isUnderstood)
            out = std::move(read);
        return isUnderstood;
    }
};

template<class T>
Fields toFields(const T& value)
{
    Fields fields;
    static const T usual;
    forEachMember<T>([&](const auto& each) {
        using M = std::remove_cvref_t<decltype(value.*each.at)>;
        if (!isLeftOut<M>(value.*each.at, usual.*each.at, each.rule))
            fields.emplace(each.ownKey(), Codec<M>::write(value.*each.at));
    });
    return fields;
}

template<class T>
T fromRecord(const Record& record)
{
    T value;
    forEachMember<T>([&](const auto& each) {
        using M = std::remove_cvref_t<decltype(value.*each.at)>;
        Codec<M>::read(record[each.key()], value.*each.at);
    });
    return value;
}

template<class T>
bool isUnderstood(const Record& record)
{
    bool isUnderstood = true;
    forEachMember<T>([&](const auto& each) {
        using M = std::remove_cvref_t<decltype(std::declval<T>().*each.at)>;
        M read{};
        if (each.rule == Rule::Deciding)
            isUnderstood = isUnderstood && Codec<M>::read(record[each.key()], read);
    });
    return isUnderstood;
}

} // namespace inkaart::dossier::codec

/// In a .cpp that has the Shape of \a Type: its functions of fields.h.
#define INKAART_DEFINE_TRAITS(Type, name)                                                          \
    QString Traits<Type>::kindName()                                                               \
    {                                                                                              \
        return QStringView(kind::name).toString();                                                 \
    }                                                                                              \
    Fields Traits<Type>::toFields(const Type& value)                                               \
    {                                                                                              \
        return codec::toFields(value);                                                             \
    }                                                                                              \
    Type Traits<Type>::fromRecord(const Record& record)                                            \
    {                                                                                              \
        return codec::fromRecord<Type>(record);                                                    \
    }                                                                                              \
    bool Traits<Type>::isUnderstood(const Record& record)                                          \
    {                                                                                              \
        return codec::isUnderstood<Type>(record);                                                  \
    }

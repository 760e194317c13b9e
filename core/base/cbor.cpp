// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"

#include "core/base/cbor_p.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace inkaart::base::cbor {

using namespace Qt::StringLiterals;

namespace {

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// The order of the encodings: the head holds the length, so the shorter comes first.
bool isTextBefore(const QString& a, const QString& b)
{
    if (isAscii(a) && isAscii(b))
        return a.size() != b.size() ? a.size() < b.size() : a < b;
    const QByteArray left = a.toUtf8();
    const QByteArray right = b.toUtf8();
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}

void write(Writer& out, const Value& value)
{
    if (value.isMap()) {
        out.map(value.map().size());
        for (const auto& [key, member] : value.map()) {
            if (const quint64* number = std::get_if<quint64>(&key.value))
                out.key(*number);
            else
                out.text(std::get<QString>(key.value));
            write(out, member);
        }
    } else if (value.isArray()) {
        out.array(value.array().size());
        for (const Value& element : value.array())
            write(out, element);
    } else if (value.isText()) {
        out.text(value.toText());
    } else if (value.isBytes()) {
        out.bytes(value.toBytes());
    } else if (value.isInteger()) {
        out.integer(value.toInteger());
    } else if (value.isBool()) {
        out.boolean(value.toBool());
    } else {
        out.null();
    }
}

/// Recursive descent over the bytes; the first fault ends it and is kept as the reason.
class Parser {
public:
    explicit Parser(QByteArrayView in)
        : m_in(in)
    { }

    Result<Value> document()
    {
        Value value = item(0);
        if (!m_fault && m_at != m_in.size())
            fault("bytes after the end");
        if (m_fault)
            return fail(Code::Malformed,
                        u"CBOR: %1 at byte %2"_s.arg(QLatin1StringView(m_fault)).arg(m_at));
        return value;
    }

private:
    Value fault(const char* reason)
    {
        if (!m_fault)
            m_fault = reason;
        return {};
    }

    quint64 left() const { return static_cast<quint64>(m_in.size() - m_at); }

    /// The argument behind the lead byte (RFC 8949 section 3), in its shortest form only.
    quint64 argument(quint8 info)
    {
        if (info < 24)
            return info;
        if (info > 27) {
            fault(info == 31 ? "indefinite length" : "reserved additional information");
            return 0;
        }
        const quint64 size = 1ULL << (info - 24);
        if (left() < size) {
            fault("the bytes stop too early");
            return 0;
        }
        quint64 number = 0;
        for (quint64 i = 0; i < size; ++i)
            number = number << 8 | static_cast<quint8>(m_in[m_at++]);
        if (!isShortest(info, number))
            fault("not the shortest form");
        return number;
    }

    Value item(int depth)
    {
        if (left() == 0)
            return fault("the bytes stop too early");
        const quint8 lead = static_cast<quint8>(m_in[m_at++]);
        const quint8 major = lead >> 5;
        if (major == majorSimple)
            return simple(lead & 31);
        const quint64 count = argument(lead & 31);
        if (m_fault)
            return {};
        switch (major) {
        case majorUnsigned:
        case majorNegative:
            return integer(major, count);
        case majorBytes:
            return take(count).toByteArray();
        case majorText:
            return text(count);
        case majorArray:
            return array(count, depth);
        case majorMap:
            return map(count, depth);
        default:
            return fault("a tag");
        }
    }

    Value simple(quint8 info)
    {
        switch (info) {
        case simpleFalse:
            return false;
        case simpleTrue:
            return true;
        case simpleNull:
            return {};
        default:
            return fault("a simple value or float that is not ours");
        }
    }

    Value integer(quint8 major, quint64 number)
    {
        if (number > static_cast<quint64>(std::numeric_limits<qint64>::max()))
            return fault("an integer out of range");
        const qint64 value = static_cast<qint64>(number);
        return major == majorNegative ? -1 - value : value;
    }

    QByteArrayView take(quint64 size)
    {
        if (left() < size) {
            fault("the bytes stop too early");
            return {};
        }
        const QByteArrayView taken = m_in.sliced(m_at, static_cast<qsizetype>(size));
        m_at += taken.size();
        return taken;
    }

    Value text(quint64 size)
    {
        const QByteArrayView utf8 = take(size);
        if (!utf8.isValidUtf8())
            return fault("a text that is not UTF-8");
        return textFromUtf8(utf8);
    }

    /// Every element takes a byte at least, so a greater claim is refused before room is made.
    bool mayHold(quint64 count, quint64 bytesEach, int depth)
    {
        if (depth == maxDepth)
            fault("nested too deeply");
        else if (count > left() / bytesEach)
            fault("the bytes stop too early");
        return !m_fault;
    }

    Value array(quint64 count, int depth)
    {
        if (!mayHold(count, 1, depth))
            return {};
        Array elements;
        elements.reserve(std::min<quint64>(count, 256));
        for (quint64 i = 0; i < count && !m_fault; ++i)
            elements.push_back(item(depth + 1));
        return elements;
    }

    Value map(quint64 count, int depth)
    {
        if (!mayHold(count, 2, depth))
            return {};
        Map members;
        QByteArrayView before;
        for (quint64 i = 0; i < count; ++i) {
            const qsizetype start = m_at;
            const Key name = key();
            if (m_fault)
                return {};
            const QByteArrayView encoded = m_in.sliced(start, m_at - start);
            // Section 4.2.1: bytewise order of the encoded keys; equal means a duplicate.
            if (i > 0 && encoded <= before)
                return fault("keys that do not ascend");
            before = encoded;
            members.emplace_hint(members.end(), name, item(depth + 1));
        }
        return members;
    }

    Key key()
    {
        if (left() == 0) {
            fault("the bytes stop too early");
            return 0;
        }
        const quint8 lead = static_cast<quint8>(m_in[m_at++]);
        const quint8 major = lead >> 5;
        if (major != majorUnsigned && major != majorText)
            fault("a key that is neither unsigned nor text");
        const quint64 number = m_fault ? 0 : argument(lead & 31);
        if (m_fault || major == majorUnsigned)
            return number;
        return text(number).toText();
    }

    QByteArrayView m_in;
    qsizetype m_at = 0;
    const char* m_fault = nullptr;
};

} // namespace

bool operator<(const Key& a, const Key& b)
{
    // Unsigned integers are major type 0 and texts type 3, which is also the variant's order.
    if (a.value.index() != b.value.index())
        return a.value.index() < b.value.index();
    if (const quint64* number = std::get_if<quint64>(&a.value))
        return *number < std::get<quint64>(b.value);
    return isTextBefore(std::get<QString>(a.value), std::get<QString>(b.value));
}

bool Value::toBool(bool fallback) const
{
    const bool* flag = std::get_if<bool>(&m_data);
    return flag ? *flag : fallback;
}

qint64 Value::toInteger(qint64 fallback) const
{
    const qint64* number = std::get_if<qint64>(&m_data);
    return number ? *number : fallback;
}

QString Value::toText(const QString& fallback) const
{
    const QString* text = std::get_if<QString>(&m_data);
    return text ? *text : fallback;
}

QByteArray Value::toBytes(const QByteArray& fallback) const
{
    const QByteArray* bytes = std::get_if<QByteArray>(&m_data);
    return bytes ? *bytes : fallback;
}

const Array& Value::array() const
{
    static const Array none;
    const Array* elements = std::get_if<Array>(&m_data);
    return elements ? *elements : none;
}

const Map& Value::map() const
{
    static const Map none;
    const Map* members = std::get_if<Map>(&m_data);
    return members ? *members : none;
}

const Value& Value::operator[](const Key& key) const
{
    static const Value none;
    const auto found = map().find(key);
    return found == map().end() ? none : found->second;
}

QByteArray encode(const Value& value)
{
    Writer out;
    write(out, value);
    return out.result();
}

Result<Value> decode(QByteArrayView bytes)
{
    return Parser(bytes).document();
}

} // namespace inkaart::base::cbor

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <cmath>

namespace inkaart::base {

namespace {

void writeString(QByteArray& to, const QByteArray& text)
{
    static const char hex[] = "0123456789abcdef";
    to += '"';
    for (const char c : text) {
        const auto byte = uchar(c);
        const char* named = c == '"' ? "\\\""
            : c == '\\'              ? "\\\\"
            : c == '\b'              ? "\\b"
            : c == '\f'              ? "\\f"
            : c == '\n'              ? "\\n"
            : c == '\r'              ? "\\r"
            : c == '\t'              ? "\\t"
                                     : nullptr;
        if (named)
            to += named;
        else if (byte < 0x20)
            to.append("\\u00").append(hex[byte >> 4]).append(hex[byte & 0xF]);
        else
            to += c;
    }
    to += '"';
}

void write(QByteArray& to, const Json& value);

void writeObject(QByteArray& to, const Json& value)
{
    std::vector<std::pair<QString, const Json::Member*>> members;
    for (const Json::Member& member : value.object())
        members.emplace_back(QString::fromUtf8(member.name), &member);
    std::sort(members.begin(), members.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
    to += '{';
    bool isFirst = true;
    for (const auto& [name, member] : members) {
        if (!std::exchange(isFirst, false))
            to += ',';
        writeString(to, member->name);
        to += ':';
        write(to, member->value);
    }
    to += '}';
}

void write(QByteArray& to, const Json& value)
{
    if (value.isObject())
        return writeObject(to, value);
    if (value.isString())
        return writeString(to, value.toString());
    if (value.isNumber()) {
        to += numberText(value.toNumber());
    } else if (value.isBool()) {
        to += value.toBool() ? "true" : "false";
    } else if (value.isArray()) {
        to += '[';
        bool isFirst = true;
        for (const Json& item : value.array()) {
            if (!std::exchange(isFirst, false))
                to += ',';
            write(to, item);
        }
        to += ']';
    } else {
        to += "null";
    }
}

} // namespace

// ECMA-262 Number::toString, which RFC 8785 3.2.2.3 names.
QByteArray numberText(double number)
{
    if (number == 0)
        return "0";
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, std::abs(number),
                                   std::chars_format::scientific)
                         .ptr;
    const QByteArray text(buffer, end - buffer);
    const qsizetype mark = text.indexOf('e');
    QByteArray digits = text.first(mark);
    digits.remove(1, 1);
    const int count = int(digits.size());
    // The decimal point stands behind so many digits.
    const int point = text.sliced(mark + 1).toInt() + 1;
    QByteArray out = number < 0 ? "-" : "";
    if (point >= count && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (point > 0 && point <= 21) {
        out += digits.first(point) + '.' + digits.sliced(point);
    } else if (point > -6 && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.first(1);
        if (count > 1)
            out += '.' + digits.sliced(1);
        out += point > 0 ? "e+" : "e-";
        out += QByteArray::number(std::abs(point - 1));
    }
    return out;
}

QByteArray toCanonicalJson(const Json& value)
{
    QByteArray text;
    write(text, value);
    return text;
}

} // namespace inkaart::base

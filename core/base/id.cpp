// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

namespace inkaart::base {

namespace {

void stamp(IdBytes& bytes, quint8 version)
{
    bytes[6] = static_cast<quint8>((bytes[6] & 0x0F) | (version << 4));
    bytes[8] = static_cast<quint8>((bytes[8] & 0x3F) | 0x80);
}

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    if (u >= u'a' && u <= u'f')
        return u - u'a' + 10;
    if (u >= u'A' && u <= u'F')
        return u - u'A' + 10;
    return -1;
}

} // namespace

IdBytes randomId(Random& random)
{
    IdBytes bytes;
    random.fill(bytes);
    stamp(bytes, 4);
    return bytes;
}

IdBytes timeOrderedId(Random& random, qint64 unixMs)
{
    IdBytes bytes;
    random.fill(bytes);
    for (int i = 0; i < 6; ++i)
        bytes[static_cast<size_t>(i)] = static_cast<quint8>(unixMs >> (8 * (5 - i)));
    stamp(bytes, 7);
    return bytes;
}

QString idToString(const IdBytes& bytes)
{
    static constexpr char16_t digits[] = u"0123456789abcdef";
    QString text;
    text.reserve(36);
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += u'-';
        text += QChar(digits[bytes[i] >> 4]);
        text += QChar(digits[bytes[i] & 15]);
    }
    return text;
}

Result<IdBytes> idFromString(QStringView text)
{
    const auto malformed = [] { return fail(Code::Malformed, QStringLiteral("not a UUID")); };
    if (text.size() != 36)
        return malformed();
    IdBytes bytes{};
    size_t nibble = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash != (text[i] == u'-'))
            return malformed();
        if (dash)
            continue;
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return malformed();
        bytes[nibble / 2] = static_cast<quint8>(bytes[nibble / 2] << 4 | digit);
        ++nibble;
    }
    return bytes;
}

} // namespace inkaart::base

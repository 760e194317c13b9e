// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/encoding.h"

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace inkaart::base {

using namespace Qt::StringLiterals;

namespace {

constexpr std::string_view base64UrlAlphabet =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
constexpr std::string_view base32Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
constexpr std::string_view base58Alphabet =
    "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";

using Digits = std::array<qint8, 256>;

constexpr Digits digitsOf(std::string_view alphabet)
{
    Digits digits{};
    digits.fill(-1);
    for (size_t i = 0; i < alphabet.size(); ++i)
        digits[static_cast<quint8>(alphabet[i])] = static_cast<qint8>(i);
    return digits;
}

constexpr Digits base64UrlDigits = digitsOf(base64UrlAlphabet);
constexpr Digits base32Digits = digitsOf(base32Alphabet);
constexpr Digits base58Digits = digitsOf(base58Alphabet);

QByteArray toBits(QByteArrayView bytes, std::string_view alphabet, int width)
{
    // Sized once and written through a pointer: every signature passes through here twice.
    QByteArray text((bytes.size() * 8 + width - 1) / width, Qt::Uninitialized);
    char* out = text.data();
    const quint32 mask = (1U << width) - 1;
    quint32 pending = 0;
    int bits = 0;
    for (const char c : bytes) {
        pending = pending << 8 | static_cast<quint8>(c);
        for (bits += 8; bits >= width; bits -= width)
            *out++ = alphabet[pending >> (bits - width) & mask];
    }
    if (bits > 0)
        *out = alphabet[pending << (width - bits) & mask];
    return text;
}

/// Eight digits of \a width bits are \a width whole bytes; false when one is no digit.
template<int width>
bool readGroup(const char* text, const Digits& digits, char* out)
{
    quint64 group = 0;
    int marks = 0;
    for (int i = 0; i < 8; ++i) {
        const int digit = digits[static_cast<quint8>(text[i])];
        marks |= digit;
        group = group << width | static_cast<quint64>(digit & 0xFF);
    }
    for (int i = 0; i < width; ++i)
        out[i] = static_cast<char>(group >> 8 * (width - 1 - i));
    return marks >= 0;
}

template<int width>
Result<QByteArray> fromBits(QByteArrayView text, const Digits& digits)
{
    QByteArray bytes(text.size() * width / 8, Qt::Uninitialized);
    char* out = bytes.data();
    const char* at = text.data();
    const char* const end = at + text.size();
    bool isFine = true;
    for (; end - at >= 8; at += 8, out += width)
        isFine = readGroup<width>(at, digits, out) && isFine;
    quint32 pending = 0;
    int bits = 0;
    for (; at != end; ++at) {
        const int digit = digits[static_cast<quint8>(*at)];
        isFine = isFine && digit >= 0;
        pending = pending << width | static_cast<quint32>(digit & 0xFF);
        bits += width;
        if (bits >= 8) {
            bits -= 8;
            *out++ = static_cast<char>(pending >> bits & 0xFF);
        }
    }
    if (!isFine)
        return fail(Code::Malformed, u"a character outside the alphabet"_s);
    // A whole digit left over is a length no encoder makes; set bits make a second spelling.
    if (bits >= width)
        return fail(Code::Malformed, u"a length that no bytes have"_s);
    if (pending & ((1U << bits) - 1))
        return fail(Code::Malformed, u"unused bits are not zero"_s);
    return bytes;
}

/// Long division by turns: \a number (most significant first) in base \a from, to base \a to.
/// The bases are known to the compiler, so that it divides by multiplying.
template<quint32 from, quint32 to>
std::vector<quint8> changeBase(std::span<const quint8> number)
{
    std::vector<quint8> reversed;
    reversed.reserve(number.size() * 2);
    for (const quint8 digit : number) {
        quint32 carry = digit;
        for (quint8& place : reversed) {
            carry += place * from;
            place = static_cast<quint8>(carry % to);
            carry /= to;
        }
        for (; carry > 0; carry /= to)
            reversed.push_back(static_cast<quint8>(carry % to));
    }
    return { reversed.rbegin(), reversed.rend() };
}

/// Zeros in front have no weight in a number, so they are kept by count.
template<quint32 from, quint32 to>
std::vector<quint8> changeBaseKeepingZeros(std::span<const quint8> number)
{
    size_t zeros = 0;
    while (zeros < number.size() && number[zeros] == 0)
        ++zeros;
    std::vector<quint8> out(zeros, 0);
    const std::vector<quint8> rest = changeBase<from, to>(number.subspan(zeros));
    out.insert(out.end(), rest.begin(), rest.end());
    return out;
}

} // namespace

QByteArray toBase64Url(QByteArrayView bytes)
{
    return toBits(bytes, base64UrlAlphabet, 6);
}

Result<QByteArray> fromBase64Url(QByteArrayView text)
{
    return fromBits<6>(text, base64UrlDigits);
}

QByteArray toBase32(QByteArrayView bytes)
{
    return toBits(bytes, base32Alphabet, 5);
}

Result<QByteArray> fromBase32(QByteArrayView text)
{
    return fromBits<5>(text, base32Digits);
}

QByteArray toBase58(QByteArrayView bytes)
{
    QByteArray text;
    const std::span number(reinterpret_cast<const quint8*>(bytes.data()),
                           static_cast<size_t>(bytes.size()));
    for (const quint8 digit : changeBaseKeepingZeros<256, 58>(number))
        text += base58Alphabet[digit];
    return text;
}

Result<QByteArray> fromBase58(QByteArrayView text)
{
    // The work grows with the square of the length; keys and signatures are far below this.
    if (text.size() > base58Limit)
        return fail(Code::TooBig, u"base58 text of more than 1024 characters"_s);
    std::vector<quint8> number;
    number.reserve(static_cast<size_t>(text.size()));
    for (const char c : text) {
        const int digit = base58Digits[static_cast<quint8>(c)];
        if (digit < 0)
            return fail(Code::Malformed, u"a character outside the base58 alphabet"_s);
        number.push_back(static_cast<quint8>(digit));
    }
    const std::vector<quint8> bytes = changeBaseKeepingZeros<58, 256>(number);
    return QByteArray(reinterpret_cast<const char*>(bytes.data()),
                      static_cast<qsizetype>(bytes.size()));
}

} // namespace inkaart::base

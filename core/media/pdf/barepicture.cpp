// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/pdf/barepicture.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace inkaart::media {

namespace {

using namespace std::string_view_literals;

constexpr unsigned char marker = 0xFF;
constexpr unsigned char startOfImage = 0xD8;
constexpr unsigned char endOfImage = 0xD9;
constexpr unsigned char startOfScan = 0xDA;

unsigned char byteAt(std::string_view bytes, size_t i)
{
    return i < bytes.size() ? static_cast<unsigned char>(bytes[i]) : 0;
}

/// Standing alone: TEM and the restarts of a scan.
bool isAlone(unsigned char kind)
{
    return kind == 0x01 || (kind >= 0xD0 && kind <= 0xD7);
}

/// Frames, tables and scans.
bool isOfThePicture(unsigned char kind)
{
    return (kind >= 0xC0 && kind <= 0xCF) || (kind >= startOfScan && kind <= 0xDF);
}

std::string segment(unsigned char kind, std::string_view payload)
{
    std::string whole{ static_cast<char>(marker), static_cast<char>(kind) };
    whole += static_cast<char>((payload.size() + 2) >> 8);
    whole += static_cast<char>((payload.size() + 2) & 0xFF);
    return whole.append(payload);
}

/// Of what programs write, that without which the colours are others: JFIF, but not its small
/// picture; the colour profile; Adobe's transform. Nothing of all the rest.
std::string keptOf(unsigned char kind, std::string_view payload)
{
    constexpr unsigned char jfif = 0xE0;
    constexpr unsigned char profile = 0xE2;
    constexpr unsigned char adobe = 0xEE;
    constexpr size_t jfifLength = 14;
    constexpr size_t adobeLength = 12;
    if (isOfThePicture(kind) || (kind == profile && payload.substr(0, 12) == "ICC_PROFILE\0"sv))
        return segment(kind, payload);
    if (kind == adobe)
        return segment(kind, payload.substr(0, adobeLength));
    if (kind == jfif && payload.substr(0, 5) == "JFIF\0"sv && payload.size() >= jfifLength)
        return segment(kind, std::string(payload.substr(0, jfifLength - 2)) + '\0' + '\0');
    return {};
}

/// Where the next marker begins that is neither a stuffed byte nor a restart; fill bytes before it
/// are passed over (ITU-T T.81 section B.1.1).
size_t nextMarker(std::string_view jpeg, size_t i)
{
    for (; i + 1 < jpeg.size(); ++i) {
        const unsigned char kind = byteAt(jpeg, i + 1);
        if (byteAt(jpeg, i) == marker && kind != 0 && kind != marker && !isAlone(kind))
            return i;
    }
    return jpeg.size();
}

uint64_t number(std::string_view bytes, size_t at, size_t length)
{
    uint64_t value = 0;
    for (size_t i = 0; i < length; ++i)
        value = value << 8 | byteAt(bytes, at + i);
    return value;
}

} // namespace

/// ITU-T T.81 annex B.
std::string bareJpeg(const std::string& jpeg)
{
    const std::string_view all = jpeg;
    if (all.size() < 4 || byteAt(all, 0) != marker || byteAt(all, 1) != startOfImage)
        return jpeg;
    std::string bare = jpeg.substr(0, 2);
    size_t i = nextMarker(all, 2);
    while (i < all.size()) {
        const unsigned char kind = byteAt(all, i + 1);
        if (kind == endOfImage)
            return bare.append(all.substr(i, 2));
        const auto size = static_cast<size_t>(number(all, i + 2, 2));
        if (size < 2 || i + 2 + size > all.size())
            return bare;
        bare += keptOf(kind, all.substr(i + 4, size - 2));
        const size_t after = i + 2 + size;
        i = nextMarker(all, after);
        if (kind == startOfScan)
            bare.append(all.substr(after, i - after));
    }
    return bare;
}

/// ISO/IEC 15444-1 annex I.
std::string bareJpeg2000(std::string jpeg)
{
    for (size_t i = 0; i + 8 <= jpeg.size();) {
        const bool isLong = number(jpeg, i, 4) == 1;
        const size_t head = isLong ? 16 : 8;
        uint64_t size = isLong ? number(jpeg, i + 8, 8) : number(jpeg, i, 4);
        if (size == 0)
            size = jpeg.size() - i;
        if (size < head || size > jpeg.size() - i)
            break;
        const std::string kind = jpeg.substr(i + 4, 4);
        if (kind == "xml " || kind == "uuid" || kind == "uinf") {
            jpeg.replace(i + 4, 4, "free");
            std::fill_n(jpeg.begin() + static_cast<std::ptrdiff_t>(i + head), size - head, '\0');
        }
        i += static_cast<size_t>(size);
    }
    return jpeg;
}

} // namespace inkaart::media

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/addresses_p.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inkaart::web {

namespace {

struct Range {
    QLatin1StringView start;
    int bits;
};

bool isIn(const QHostAddress& address, const Range& range)
{
    return address.isInSubnet(QHostAddress(range.start), range.bits);
}

/// The IANA special-purpose registry of IPv4 (RFC 6890) with multicast and the reserved rest.
bool isPublic4(const QHostAddress& address)
{
    static constexpr std::array<Range, 15> special{ {
        { "0.0.0.0"_L1, 8 },
        { "10.0.0.0"_L1, 8 },
        { "100.64.0.0"_L1, 10 },
        { "127.0.0.0"_L1, 8 },
        { "169.254.0.0"_L1, 16 },
        { "172.16.0.0"_L1, 12 },
        { "192.0.0.0"_L1, 24 },
        { "192.0.2.0"_L1, 24 },
        { "192.88.99.0"_L1, 24 },
        { "192.168.0.0"_L1, 16 },
        { "198.18.0.0"_L1, 15 },
        { "198.51.100.0"_L1, 24 },
        { "203.0.113.0"_L1, 24 },
        { "224.0.0.0"_L1, 4 },
        { "240.0.0.0"_L1, 4 },
    } };
    return std::none_of(special.begin(), special.end(),
                        [&](const Range& range) { return isIn(address, range); });
}

} // namespace

bool isPublic(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublic4(address);
    // Of IPv6 only 2000::/3 is given out; in it, Teredo, ORCHID, documentation and 6to4 are not.
    const bool isGlobal = isIn(address, { "2000::"_L1, 3 });
    const bool isSpecial = isIn(address, { "2001::"_L1, 23 })
        || isIn(address, { "2001:db8::"_L1, 32 }) || isIn(address, { "2002::"_L1, 16 })
        || isIn(address, { "3fff::"_L1, 20 });
    return address.protocol() == QAbstractSocket::IPv6Protocol && isGlobal && !isSpecial;
}

} // namespace inkaart::web

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace inkaart::web {

/// An address of the public internet: not of this computer, a private network, a link, a test or
/// documentation range, and no IPv4 address of those in IPv6 clothes.
bool isPublic(const QHostAddress& address);

} // namespace inkaart::web

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace inkaart::base::cbor {

/// Major types, RFC 8949 section 3.1. Tags (6) are not among ours.
constexpr quint8 majorUnsigned = 0;
constexpr quint8 majorNegative = 1;
constexpr quint8 majorBytes = 2;
constexpr quint8 majorText = 3;
constexpr quint8 majorArray = 4;
constexpr quint8 majorMap = 5;
constexpr quint8 majorSimple = 7;

/// Simple values, RFC 8949 section 3.3.
constexpr quint8 simpleFalse = 20;
constexpr quint8 simpleTrue = 21;
constexpr quint8 simpleNull = 22;

/// \a utf8 must be valid; a byte order mark stays.
QString textFromUtf8(QByteArrayView utf8);

/// True when an argument written with additional information \a info has no shorter form.
bool isShortest(quint8 info, quint64 argument);

} // namespace inkaart::base::cbor

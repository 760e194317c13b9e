// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// What is baked: it only needs to look like credentials.
namespace credentials {

inline const QByteArray jwt("eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJkaWQ6a2V5OnoifQ.c2ln-bmF0_dXJl");
inline const QByteArray other("eyJhbGciOiJFZERTQSJ9.eyJpc3MiOiJkaWQ6a2V5OnkifQ.b3RoZXI");
inline const QByteArray
    json("{\n  \"name\": \"Samenwerken \xE2\x9C\x93 <&>'\\\"\",\n  \"a\": [1]\n}\n");
/// Everything that XML would read in another way.
inline const QByteArray
    awkward("\r\n{\"a\": \"]]>]]]>>&amp;<b>\xF0\x9F\x8E\x93\x7F\",\r\n\t\"b\": \"]]]]>\"}\r");
inline const QByteArray address("https://badges.voorbeeldstad.nl/a?b=1&c=2");

} // namespace credentials

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace inkaart::bake {

/// An image above this is refused before it is read.
constexpr qsizetype imageLimit = 100 * 1024 * 1024;
constexpr qsizetype svgLimit = 10 * 1024 * 1024;
/// What is baked, and what a compressed text in an image may grow to.
constexpr qsizetype credentialLimit = 4 * 1024 * 1024;

enum class Kind { Png, Svg };
/// By its first bytes; a PNG also when it stops among these. Nothing for any other file.
std::optional<Kind> kindOf(QByteArrayView image);

/// By whose name it lies in the image. What it is stands in the bytes alone.
enum class Version {
    V2, ///< Open Badges 1.0 to 2.1: a signed assertion (JWS), an assertion (JSON) or its address
    V3 ///< Open Badges 3.0: a VC-JWT or JSON
};

/// What lay in an image.
struct Baked {
    QByteArray bytes; ///< exactly what was baked
    Version version = Version::V3;
    Kind kind = Kind::Png;

    friend bool operator==(const Baked&, const Baked&) = default;
};

/// \a image with \a credential in it (a compact JWT, without white space round it, or JSON), as
/// Open Badges 3.0 section 5.3 says. Whatever was baked into it before is taken out; every other
/// byte stays as it is, the pixels are not looked at.
/// Errors: TooBig · Truncated, Malformed (the image is broken, or the credential is neither JWT nor
/// JSON) · Refused (an SVG with a DOCTYPE) · Unsupported (neither PNG nor SVG, or an SVG that
/// cannot hold these letters).
base::Result<QByteArray> bake(QByteArrayView image, QByteArrayView credential);
base::Result<QByteArray> bakePng(QByteArrayView image, QByteArrayView credential);
base::Result<QByteArray> bakeSvg(QByteArrayView image, QByteArrayView credential);

/// The one credential in \a image. Errors as above, and NotFound (there is none in it) ·
/// Duplicate (there are several: which one counts cannot be told).
base::Result<Baked> unbake(QByteArrayView image);
base::Result<Baked> unbakePng(QByteArrayView image);
base::Result<Baked> unbakeSvg(QByteArrayView image);

} // namespace inkaart::bake

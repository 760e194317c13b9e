// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <string>
#include <vector>

namespace inkaart::media {

/// Something in a content stream that may make its painter paint other streams or pictures.
struct Use {
    enum class Kind {
        Object, ///< Do, of a form or a picture
        State, ///< gs, which may bring a soft mask
        Font, ///< Tf, perhaps of glyphs that are streams
        Shown, ///< count bytes of text
        Pattern, ///< scn or SCN, of a pattern
        Plain, ///< another colour
        Painted, ///< count paths
        Save, ///< q
        Restore, ///< Q
        Picture ///< one written here, of count pixels
    };
    Kind kind = Kind::Object;
    std::string name{};
    double count = 1;
};

constexpr size_t mostUses = 1'000'000;

/// All of them in their order; more than mostUses are cut off there.
std::vector<Use> usesIn(const QByteArray& content);

} // namespace inkaart::media

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>

namespace inkaart::theme {

/// Which of the two colour tables is in use.
enum class Scheme { Light, Dark };

/// Every colour that is no zone colour. The names are those of the design language:
/// the interface itself is ink on paper, with one saffron mark (`Here`).
enum class Token {
    Paper, ///< background of a window
    Surface, ///< cards, fields, buttons
    Sunken, ///< group headers, avatars
    Line, ///< dividers and card edges: decorative only
    LineStrong, ///< edge of anything that can be pressed or typed in
    Ink, ///< text
    InkSoft, ///< secondary text ("ink-2")
    Action, ///< fill of a primary button
    ActionHover,
    OnAction, ///< text on Action
    Rail,
    OnRail,
    RailText, ///< unselected places on the rail ("rail-2")
    Here, ///< saffron: here, now, new
    OnHere,
    Focus, ///< outer focus ring
    FocusInner, ///< inner focus ring ("focus-2")
    Ok,
    OkGround,
    Warn,
    WarnGround,
    Bad,
    BadGround,
    Info,
    InfoGround,
    MapWater,
    MapPark,
    OnZone, ///< text on a zone's fill
    Count ///< number of tokens, no colour
};

/// Zones are counted from 0; the map knows six (letters A-F).
inline constexpr int ZoneCount = 6;

/// The three colours of one zone.
struct ZoneColours {
    QColor fill; ///< fill, edge and pictogram
    QColor tint; ///< ground behind a pictogram
    QColor on; ///< text on the fill
};

[[nodiscard]] QColor colour(Scheme scheme, Token token);

/// Colours of zone 0-5; any other number counts as neutral ink.
[[nodiscard]] ZoneColours zoneColours(Scheme scheme, int zone);

/// The name a style sheet template uses between two @, for example "line-strong".
[[nodiscard]] QString tokenName(Token token);

/// "A" for zone 0; empty outside 0-5.
[[nodiscard]] QString zoneLetter(int zone);

/// WCAG 2.2 contrast ratio of two opaque colours, 1.0 to 21.0.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace inkaart::theme

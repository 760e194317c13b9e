// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace inkaart::theme {

namespace {

struct TokenRow {
    Token token;
    QLatin1StringView name;
    QRgb light;
    QRgb dark;
};

constexpr std::array Tokens{
    TokenRow{ Token::Paper, "paper"_L1, 0xFFF6F3EE, 0xFF171C1F },
    TokenRow{ Token::Surface, "surface"_L1, 0xFFFFFFFF, 0xFF23282B },
    TokenRow{ Token::Sunken, "sunken"_L1, 0xFFECE7DF, 0xFF101416 },
    TokenRow{ Token::Line, "line"_L1, 0xFFD8D0C5, 0xFF3A4246 },
    TokenRow{ Token::LineStrong, "line-strong"_L1, 0xFF857C72, 0xFF8A959A },
    TokenRow{ Token::Ink, "ink"_L1, 0xFF1C2930, 0xFFF3EFE8 },
    TokenRow{ Token::InkSoft, "ink-2"_L1, 0xFF4E5A60, 0xFFBAC2C4 },
    TokenRow{ Token::Action, "action"_L1, 0xFF1C2930, 0xFFF3EFE8 },
    TokenRow{ Token::ActionHover, "action-hover"_L1, 0xFF33444D, 0xFFFFFFFF },
    TokenRow{ Token::OnAction, "on-action"_L1, 0xFFFFFFFF, 0xFF171C1F },
    TokenRow{ Token::Rail, "rail"_L1, 0xFF1C2930, 0xFF101416 },
    TokenRow{ Token::OnRail, "on-rail"_L1, 0xFFF6F3EE, 0xFFF3EFE8 },
    TokenRow{ Token::RailText, "rail-2"_L1, 0xFFB9C4C9, 0xFF9FABB0 },
    TokenRow{ Token::Here, "here"_L1, 0xFFF4B740, 0xFFF4B740 },
    TokenRow{ Token::OnHere, "on-here"_L1, 0xFF1C2930, 0xFF1C2930 },
    TokenRow{ Token::Focus, "focus"_L1, 0xFF1C2930, 0xFFF4B740 },
    TokenRow{ Token::FocusInner, "focus-2"_L1, 0xFFF4B740, 0xFF171C1F },
    TokenRow{ Token::Ok, "ok"_L1, 0xFF1F6338, 0xFF97D3A2 },
    TokenRow{ Token::OkGround, "ok-bg"_L1, 0xFFE4F0E4, 0xFF1D3325 },
    TokenRow{ Token::Warn, "warn"_L1, 0xFF7A4B00, 0xFFF4C76A },
    TokenRow{ Token::WarnGround, "warn-bg"_L1, 0xFFFCEFD2, 0xFF3A2E14 },
    TokenRow{ Token::Bad, "bad"_L1, 0xFF9B1C1C, 0xFFF4A59B },
    TokenRow{ Token::BadGround, "bad-bg"_L1, 0xFFFBE7E4, 0xFF402220 },
    TokenRow{ Token::Info, "info"_L1, 0xFF1F4E79, 0xFFA3C7EA },
    TokenRow{ Token::InfoGround, "info-bg"_L1, 0xFFE6EEF5, 0xFF1B2D3D },
    TokenRow{ Token::MapWater, "map-water"_L1, 0xFFBBD3DC, 0xFF20404C },
    TokenRow{ Token::MapPark, "map-park"_L1, 0xFFCFDDC3, 0xFF26382A },
    TokenRow{ Token::OnZone, "on-zone"_L1, 0xFFFFFFFF, 0xFF14191B },
};
static_assert(Tokens.size() == static_cast<size_t>(Token::Count));

struct ZoneRow {
    QRgb lightFill;
    QRgb lightTint;
    QRgb darkFill;
    QRgb darkTint;
};

constexpr std::array<ZoneRow, ZoneCount> Zones{ {
    { 0xFF17417F, 0xFFE4EAF5, 0xFF849DFA, 0xFF262C45 },
    { 0xFF8A6708, 0xFFF7EFD8, 0xFFF5D067, 0xFF39321B },
    { 0xFF8F2012, 0xFFF8E5DF, 0xFFE2854A, 0xFF3D291D },
    { 0xFF5E2350, 0xFFF1E4EE, 0xFFCF88B4, 0xFF3A2834 },
    { 0xFF47703F, 0xFFE6EFE2, 0xFFA9D5A1, 0xFF26362A },
    { 0xFF14758F, 0xFFDFF0F3, 0xFF3AD6EC, 0xFF16363C },
} };

const TokenRow& row(Token token)
{
    return Tokens[static_cast<size_t>(token)];
}

/// https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

QColor colour(Scheme scheme, Token token)
{
    return QColor::fromRgb(scheme == Scheme::Dark ? row(token).dark : row(token).light);
}

ZoneColours zoneColours(Scheme scheme, int zone)
{
    if (zone < 0 || zone >= ZoneCount)
        return { colour(scheme, Token::Ink), colour(scheme, Token::Sunken),
                 colour(scheme, Token::OnAction) };
    const ZoneRow& colours = Zones[static_cast<size_t>(zone)];
    const bool dark = scheme == Scheme::Dark;
    return { QColor::fromRgb(dark ? colours.darkFill : colours.lightFill),
             QColor::fromRgb(dark ? colours.darkTint : colours.lightTint),
             colour(scheme, Token::OnZone) };
}

QString tokenName(Token token)
{
    return row(token).name;
}

QString zoneLetter(int zone)
{
    return zone < 0 || zone >= ZoneCount ? QString() : QString(QChar(u'A' + zone));
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double one = luminance(a);
    const double two = luminance(b);
    return (std::max(one, two) + 0.05) / (std::min(one, two) + 0.05);
}

} // namespace inkaart::theme

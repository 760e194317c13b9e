// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttonlook.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/tilepainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

/// Pictures grow with the text beside them.
double signSize()
{
    return theme::Theme::instance().scaled(24.0);
}

double swatchSize()
{
    return theme::Theme::instance().scaled(28.0);
}

constexpr double Gap = 10.0;
/// Between a zone's letter and its pictogram.
constexpr double LetterGap = 8.0;
constexpr double VerticalPadding = 9.0;

using Kind = Button::Kind;
using theme::TextRole;
using theme::Token;

double paddingOf(Kind kind, bool compact)
{
    switch (kind) {
    case Kind::Primary:
        return compact ? 16.0 : 28.0;
    case Kind::Chip:
    case Kind::Choice:
    case Kind::Prompt:
    case Kind::OnInk:
    case Kind::Inner:
        return compact ? 12.0 : 16.0;
    case Kind::Default:
    case Kind::Quiet:
        break;
    }
    return compact ? 12.0 : 20.0;
}

TextRole roleOf(Kind kind, bool second)
{
    if (kind == Kind::Primary)
        return TextRole::Strong;
    if (kind == Kind::Chip || kind == Kind::Inner || (kind == Kind::Prompt && second))
        return TextRole::Body;
    return TextRole::BodyBold;
}

} // namespace

ButtonLook::ButtonLook(const Button& button)
    : m_button(button)
    , m_padding(paddingOf(button.m_kind, theme::Theme::instance().isCompact()))
{
    const bool middle = !button.m_left && button.m_pictogram.isEmpty();
    const Qt::Alignment side = middle ? Qt::AlignHCenter : Qt::AlignLeft;
    const QString second = button.m_texts.second();
    if (!button.m_texts.isEmpty())
        m_blocks.push_back({ button.m_texts.first(), roleOf(button.m_kind, false), side });
    if (!second.isEmpty())
        m_blocks.push_back({ second, roleOf(button.m_kind, true), side });
    if (!button.m_explanation.isEmpty())
        m_blocks.push_back({ button.m_explanation, TextRole::Small, side });
}

bool ButtonLook::isSquare() const
{
    return m_blocks.empty();
}

double ButtonLook::signWidth() const
{
    if (m_button.m_swatch)
        return swatchSize();
    const double picture = m_button.m_pictogram.isEmpty() ? 0.0 : signSize();
    if (m_button.m_zone < 0)
        return picture;
    return signSize() + (picture > 0.0 ? LetterGap + picture : 0.0);
}

double ButtonLook::capWidth() const
{
    if (m_button.m_keyCap.isEmpty() || theme::Theme::instance().isCompact())
        return 0.0;
    return keyCapSize(m_button.m_keyCap).width() + Gap;
}

/// Everything beside the text.
double ButtonLook::around() const
{
    const double sign = signWidth();
    return 2.0 * m_padding + (sign > 0.0 ? sign + Gap : 0.0) + capWidth();
}

double ButtonLook::naturalWidth() const
{
    if (isSquare())
        return std::max(ownHeight(), std::ceil(signWidth() + 2.0 * VerticalPadding));
    double widest = 0.0;
    for (const TextBlock& block : m_blocks)
        widest = std::max(widest, block.size(0).width());
    return std::max(48.0, std::ceil(around() + widest + 1.0));
}

double ButtonLook::narrowestWidth() const
{
    if (isSquare())
        return naturalWidth();
    double widest = 0.0;
    for (const TextBlock& block : m_blocks)
        widest = std::max(widest, block.narrowest());
    return std::max(48.0, std::ceil(around() + widest + 1.0));
}

double ButtonLook::textHeight(double width) const
{
    double height = 0.0;
    for (const TextBlock& block : m_blocks)
        height += block.size(width).height();
    return height;
}

double ButtonLook::ownHeight() const
{
    const bool roomy = theme::Theme::instance().sizeClass() == theme::SizeClass::Wide;
    if (m_button.m_kind == Kind::Primary)
        return roomy ? 56.0 : 48.0;
    const bool small = m_button.m_kind == Kind::Chip || m_button.m_kind == Kind::OnInk
        || m_button.m_kind == Kind::Inner;
    return small ? 44.0 : 48.0;
}

double ButtonLook::heightFor(double width) const
{
    const double text = textHeight(std::max(1.0, width - around()));
    const double sign = std::ceil(signWidth() + VerticalPadding);
    return std::max({ ownHeight(), sign, std::ceil(text + 2.0 * VerticalPadding) });
}

QColor ButtonLook::textColour() const
{
    switch (m_button.m_kind) {
    case Kind::Primary:
    case Kind::OnInk:
        return theme::now(Token::OnAction);
    case Kind::Chip:
        return theme::now(m_button.isChecked() ? Token::OnAction : Token::Ink);
    case Kind::Prompt:
        return theme::now(m_button.isChecked() ? Token::OnHere : Token::Ink);
    case Kind::Default:
    case Kind::Quiet:
    case Kind::Choice:
    case Kind::Inner:
        break;
    }
    return theme::now(Token::Ink);
}

void ButtonLook::paintPlate(QPainter& painter) const
{
    const QRectF box = m_button.rect();
    const bool hot = m_button.isHot() && m_button.isEnabled();
    const bool on = m_button.isChecked();
    const QColor edge = theme::now(hot ? Token::Ink : Token::LineStrong);
    switch (m_button.m_kind) {
    case Kind::Default:
        return Plate{ theme::now(Token::Surface), edge }.draw(painter, box);
    case Kind::Primary:
        return Plate{ theme::now(hot ? Token::ActionHover : Token::Action), {} }.draw(painter, box);
    case Kind::Inner:
        return Plate{ hot ? theme::now(Token::Sunken) : QColor(), {}, 0.0, 6.0 }.draw(painter, box);
    case Kind::Quiet:
        return Plate{ {}, hot ? theme::now(Token::LineStrong) : QColor() }.draw(painter, box);
    case Kind::Chip:
        return Plate{ theme::now(on ? Token::Action : Token::Surface),
                      on ? theme::now(Token::Action) : edge, 2.0, 22.0 }
            .draw(painter, box);
    case Kind::Choice:
        return Plate{ theme::now(Token::Surface), on ? theme::now(Token::Ink) : edge,
                      on ? 4.0 : 2.0 }
            .draw(painter, box);
    case Kind::Prompt:
        return Plate{ theme::now(on ? Token::Here : Token::Surface),
                      on ? theme::now(Token::OnHere) : edge, 2.0, 10.0 }
            .draw(painter, box);
    case Kind::OnInk:
        return Plate{ theme::now(hot ? Token::ActionHover : Token::Action),
                      theme::now(Token::OnAction) }
            .draw(painter, box);
    }
}

void ButtonLook::paintSign(QPainter& painter, double x) const
{
    const double middle = m_button.height() / 2.0;
    if (m_button.m_swatch) {
        const QPointF centre(x + swatchSize() / 2.0, middle);
        TilePainter(painter, TileColours::current(m_button.m_swatchZone))
            .drawSwatch(centre, swatchSize() / 2.0 - 1.0, *m_button.m_swatch);
        return;
    }
    QRectF box(std::round(x), std::round(middle - signSize() / 2.0), signSize(), signSize());
    QColor colour = textColour();
    if (m_button.m_zone >= 0) {
        drawZoneLetter(painter, box, m_button.m_zone);
        box.translate(signSize() + LetterGap, 0.0);
        colour = theme::Theme::instance().zone(m_button.m_zone).fill;
    }
    if (!m_button.m_pictogram.isEmpty())
        theme::drawPictogram(painter, m_button.m_pictogram, box, colour);
}

void ButtonLook::paintText(QPainter& painter, double x, double width) const
{
    double y = (m_button.height() - textHeight(width)) / 2.0;
    for (const TextBlock& block : m_blocks) {
        const bool soft = block.role == TextRole::Small && m_button.m_kind != Kind::Primary
            && !m_button.isChecked();
        const QColor colour = soft ? theme::now(Token::InkSoft) : textColour();
        y += block.draw(painter, { x, y, width, 0 }, colour);
    }
}

void ButtonLook::paint(QPainter& painter) const
{
    paintPlate(painter);
    if (isSquare())
        return paintSign(painter, (m_button.width() - signWidth()) / 2.0);
    double textWidth = 0.0;
    const double room = m_button.width() - around();
    for (const TextBlock& block : m_blocks)
        textWidth = std::max(textWidth, block.size(std::max(1.0, room)).width());
    textWidth = std::min(textWidth, room);
    const double spare = m_button.m_left ? 0.0 : std::max(0.0, (room - textWidth) / 2.0);
    double x = m_padding + spare;
    const double sign = signWidth();
    const bool before = sign > 0.0 && !m_button.m_after;
    if (before)
        paintSign(painter, x);
    x += before ? sign + Gap : 0.0;
    paintText(painter, x, textWidth);
    x += textWidth + Gap;
    if (m_button.m_after)
        paintSign(painter, x);
    if (capWidth() > 0.0) {
        const QSize cap = keyCapSize(m_button.m_keyCap);
        const int left = static_cast<int>(m_button.m_after ? x + sign + Gap : x);
        drawKeyCap(painter, { left, (m_button.height() - cap.height()) / 2 }, m_button.m_keyCap,
                   textColour());
    }
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/skillcardlook.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace inkaart::widgets {

namespace {

using theme::TextRole;
using theme::Token;

/// Tried from large to small; the first that fits is used for both languages.
constexpr std::array SentenceRoles{ TextRole::Sentence, TextRole::Title, TextRole::Heading };
/// Beside the zone's name and its letter.
constexpr double PanelMargin = 8.0;

bool isCompact()
{
    return theme::Theme::instance().isCompact();
}

double letterSize()
{
    return theme::Theme::instance().scaled(24.0);
}

TextBlock zoneNameOf(const QString& text)
{
    return { text, isCompact() ? TextRole::SmallBold : TextRole::BodyBold };
}

TextBlock sentenceOf(const QString& text, TextRole role)
{
    TextBlock block{ text, role };
    block.turnsWithText = true;
    return block;
}

} // namespace

SkillCardLook::SkillCardLook(const SkillCard::Content& content)
    : m_content(content)
{ }

double SkillCardLook::panelWidth() const
{
    // Larger text makes the panel wider: a word of the zone's name is never broken.
    const double word = std::max(zoneNameOf(m_content.zoneName.first()).narrowest(),
                                 zoneNameOf(m_content.zoneName.second()).narrowest());
    const double needed = 2.0 * PanelMargin + letterSize() + 8.0 + word + 8.0;
    return std::max(isCompact() ? 100.0 : 288.0, needed);
}

double SkillCardLook::padding() const
{
    return isCompact() ? 14.0 : 40.0;
}

double SkillCardLook::textRoom(double width) const
{
    return std::max(60.0, width - panelWidth() - 2.0 * padding());
}

double SkillCardLook::halfHeight(double width, TextRole role) const
{
    const double room = textRoom(width);
    const double first = sentenceOf(m_content.sentence.first(), role).size(room).height();
    const double second = sentenceOf(m_content.sentence.second(), role).size(room).height();
    return std::max(first, second) + (isCompact() ? 12.0 : 32.0);
}

TextRole SkillCardLook::roleFor(double width, double height) const
{
    const double half = m_content.sentence.second().isEmpty() ? height : height / 2.0;
    for (const TextRole role : SentenceRoles) {
        if (halfHeight(width, role) <= half)
            return role;
    }
    return SentenceRoles.back();
}

double SkillCardLook::heightFor(double width) const
{
    const double halves = m_content.sentence.second().isEmpty() ? 1.0 : 2.0;
    const double panel = isCompact() ? 132.0 : 240.0;
    return std::ceil(std::max(panel, halves * halfHeight(width, SentenceRoles.back())));
}

void SkillCardLook::paint(QPainter& painter, const QRectF& box) const
{
    const double corner = isCompact() ? 12.0 : 16.0;
    const theme::ZoneColours zone = theme::Theme::instance().zone(m_content.zone);
    const QRectF card = box.adjusted(1.0, 1.0, -1.0, -2.0);
    if (theme::Theme::instance().scheme() == theme::Scheme::Light) {
        QColor shadow = theme::now(Token::Ink);
        shadow.setAlphaF(0.16F);
        Plate{ shadow, {}, 0.0, corner }.draw(painter, card.translated(0.0, 1.0));
    }
    Plate{ theme::now(Token::Surface), {}, 0.0, corner }.draw(painter, card);
    painter.save();
    QPainterPath clip;
    clip.addRoundedRect(card, corner, corner);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(clip, Qt::IntersectClip);
    const QRectF panel(card.left(), card.top(), panelWidth(), card.height());
    const double edge = isCompact() ? 4.0 : 8.0;
    painter.fillRect(panel, zone.tint);
    painter.fillRect(QRectF(panel.right() - edge, panel.top(), edge, panel.height()), zone.fill);
    painter.restore();
    paintPanel(painter, panel.adjusted(0, 0, -edge, 0));
    Plate{ {}, theme::now(Token::Line), 1.0, corner }.draw(painter, card);

    const TextRole role = roleFor(box.width(), box.height());
    const QString second = m_content.sentence.second();
    QRectF half(panel.right(), card.top(), card.right() - panel.right(), card.height());
    if (!second.isEmpty()) {
        half.setHeight(card.height() / 2.0);
        painter.fillRect(QRectF(half.left(), half.bottom(), half.width(), 1.0),
                         theme::now(Token::Line));
        paintHalf(painter, half.translated(0.0, half.height()), second, role);
    }
    paintHalf(painter, half, m_content.sentence.first(), role);
}

void SkillCardLook::paintHalf(QPainter& painter, const QRectF& half, const QString& text,
                              TextRole role) const
{
    const TextBlock block = sentenceOf(text, role);
    const double room = half.width() - 2.0 * padding();
    const double tall = block.size(room).height();
    block.draw(painter,
               { half.left() + padding(), half.top() + (half.height() - tall) / 2.0, room, tall },
               theme::now(Token::Ink));
}

void SkillCardLook::paintPanel(QPainter& painter, const QRectF& panel) const
{
    const theme::ZoneColours zone = theme::Theme::instance().zone(m_content.zone);
    const double gap = isCompact() ? 4.0 : 24.0;
    const double letter = letterSize();
    const double room = panel.width() - letter - 2.0 * PanelMargin;
    const TextBlock first = zoneNameOf(m_content.zoneName.first());
    const TextBlock second = zoneNameOf(m_content.zoneName.second());
    const QSizeF one = first.size(room);
    const QSizeF two = second.size(room);
    const double names = std::max({ letter, one.height() + two.height() });
    const double picture =
        std::clamp(panel.height() - names - gap - 24.0, 40.0,
                   double(theme::Theme::instance().scaled(isCompact() ? 64.0 : 176.0)));
    double y = panel.top() + (panel.height() - picture - gap - names) / 2.0;
    theme::drawPictogram(
        painter, m_content.pictogram,
        QRectF(std::round(panel.center().x() - picture / 2.0), std::round(y), picture, picture),
        zone.fill);
    y += picture + gap;
    const double wide = letter + 8.0 + std::max(one.width(), two.width());
    double x = panel.left() + std::max(4.0, (panel.width() - wide) / 2.0);
    drawZoneLetter(painter, QRectF(x, y + (names - letter) / 2.0, letter, letter), m_content.zone);
    x += letter + 8.0;
    y += (names - one.height() - two.height()) / 2.0;
    y += first.draw(painter, { x, y, room, 0 }, theme::now(Token::Ink));
    second.draw(painter, { x, y, room, 0 }, theme::now(Token::Ink));
}

} // namespace inkaart::widgets

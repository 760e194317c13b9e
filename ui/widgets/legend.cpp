// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/legend.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"
#include "ui/widgets/tilepainter.h"

#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int SignSize = 26;
constexpr int Gap = 6;

TextBlock wordsOf(const QString& text)
{
    return { text, theme::TextRole::Small };
}

TextBlock countOf(const QString& text)
{
    return { text, theme::TextRole::SmallBold };
}

} // namespace

LegendItem::LegendItem(Sign sign, const TwoTexts& texts)
    : m_sign(sign)
    , m_texts(texts)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

LegendItem* LegendItem::state(TileState state, const TwoTexts& texts, int count)
{
    auto* item = new LegendItem(Sign::State, texts);
    item->m_state = state;
    item->m_count = count >= 0 ? QString::number(count) : QString();
    item->setAccessibleName(count >= 0 ? QStringLiteral("%1 %2").arg(texts.spoken(), item->m_count)
                                       : texts.spoken());
    return item;
}

LegendItem* LegendItem::zone(int zone, const TwoTexts& texts)
{
    auto* item = new LegendItem(Sign::Zone, texts);
    item->m_zone = zone;
    item->setAccessibleName(QStringLiteral("%1, %2").arg(theme::zoneLetter(zone), texts.spoken()));
    return item;
}

LegendItem* LegendItem::pictogram(const QString& name, const TwoTexts& texts)
{
    auto* item = new LegendItem(Sign::Pictogram, texts);
    item->m_pictogram = name;
    item->setAccessibleName(texts.spoken());
    return item;
}

QSize LegendItem::sizeHint() const
{
    const QSizeF first = wordsOf(m_texts.first()).size(0);
    const QSizeF second = wordsOf(m_texts.second()).size(0);
    const QSizeF count = countOf(m_count).size(0);
    const double words = std::max(first.width(), second.width());
    const double width =
        SignSize + Gap + words + (m_count.isEmpty() ? 0.0 : Gap + count.width()) + 2.0;
    return { static_cast<int>(width),
             std::max(28, static_cast<int>(first.height() + second.height())) };
}

void LegendItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int size = SignSize;
    const QRectF box(0, (height() - size) / 2.0, size, size);
    if (m_sign == Sign::State)
        TilePainter(painter, TileColours::current(-1)).drawSwatch(box.center(), 11.5, m_state);
    else if (m_sign == Sign::Zone)
        drawZoneLetter(painter, box.adjusted(1, 1, -1, -1), m_zone);
    else
        theme::drawPictogram(painter, m_pictogram, box.adjusted(4, 4, -4, -4),
                             theme::now(theme::Token::Ink));
    const QColor ink = theme::now(theme::Token::Ink);
    const QSizeF first = wordsOf(m_texts.first()).size(0);
    const QSizeF second = wordsOf(m_texts.second()).size(0);
    const double words = std::max(first.width(), second.width());
    const double x = size + Gap;
    double y = (height() - first.height() - second.height()) / 2.0;
    y += wordsOf(m_texts.first()).draw(painter, { x, y, words, 0 }, ink);
    wordsOf(m_texts.second()).draw(painter, { x, y, words, 0 }, ink);
    const QSizeF count = countOf(m_count).size(0);
    countOf(m_count).draw(
        painter, { x + words + Gap, (height() - count.height()) / 2.0, count.width() + 1, 0 }, ink);
}

StateSwatch::StateSwatch(TileState state, int zone, int size, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_zone(zone)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

void StateSwatch::setState(TileState state, int zone)
{
    m_state = state;
    m_zone = zone;
    update();
}

void StateSwatch::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // Not asked is plain: in the zone's tint it would pass for an answer.
    const int zone = m_state == TileState::NotAsked ? -1 : m_zone;
    TilePainter(painter, TileColours::current(zone))
        .drawSwatch(QRectF(rect()).center(), m_size / 2.0 - 1.0, m_state);
}

Pictogram::Pictogram(const QString& name, int size, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    followTheme(this);
}

void Pictogram::setZone(int zone)
{
    m_zone = zone;
    update();
}

void Pictogram::setName(const QString& name)
{
    m_name = name;
    update();
}

void Pictogram::setToken(theme::Token token)
{
    m_token = token;
    update();
}

void Pictogram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_zone < 0)
        return theme::drawPictogram(painter, m_name, rect(), theme::now(m_token));
    const theme::ZoneColours zone = theme::Theme::instance().zone(m_zone);
    Plate{ zone.tint, {}, 0.0, 8.0 }.draw(painter, rect());
    const double inset = m_size / 8.0;
    theme::drawPictogram(painter, m_name, QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                         zone.fill);
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/picturetile.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int Padding = 10;
constexpr int Disc = 32;

TextBlock blockOf(const QString& text)
{
    return { text, theme::TextRole::BodyBold, Qt::AlignHCenter };
}

} // namespace

PictureTile::PictureTile(const QString& pictogram, const TwoTexts& texts, QWidget* parent)
    : Pressable(parent)
    , m_pictogram(pictogram)
{
    setCheckable(true);
    setProperty("ringRadius", 12);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setTexts(texts);
}

void PictureTile::setTexts(const TwoTexts& texts)
{
    m_texts = texts;
    nameAfter(texts.spoken());
    relayout();
}

int PictureTile::pictureSize() const
{
    const theme::Theme& theme = theme::Theme::instance();
    switch (theme.sizeClass()) {
    case theme::SizeClass::Wide:
        return theme.scaled(84);
    case theme::SizeClass::Low:
        return theme.scaled(64);
    case theme::SizeClass::Compact:
        break;
    }
    return theme.scaled(48);
}

int PictureTile::textHeight(int width) const
{
    const double room = std::max(1, width - 2 * Padding);
    return static_cast<int>(blockOf(m_texts.first()).size(room).height()
                            + blockOf(m_texts.second()).size(room).height());
}

int PictureTile::heightForWidth(int width) const
{
    const int least = theme::Theme::instance().isCompact() ? 104 : 130;
    return std::max(least, pictureSize() + 6 + textHeight(width) + 20);
}

int PictureTile::naturalWidth() const
{
    const int least = theme::Theme::instance().isCompact() ? 132 : 190;
    const double words = std::max(blockOf(m_texts.first()).size(0).width(),
                                  blockOf(m_texts.second()).size(0).width());
    return std::max(least, static_cast<int>(words) + 2 * Padding + 2);
}

QSize PictureTile::minimumSizeHint() const
{
    const double words =
        std::max(blockOf(m_texts.first()).narrowest(), blockOf(m_texts.second()).narrowest());
    const int least = theme::Theme::instance().isCompact() ? 120 : 150;
    const int width = std::max(least, static_cast<int>(words) + 2 * Padding + 2);
    return { width, heightForWidth(width) };
}

void PictureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor ink = theme::now(theme::Token::Ink);
    const QColor edge = isHot() || isChecked() ? ink : theme::now(theme::Token::LineStrong);
    Plate{ theme::now(theme::Token::Surface), edge, isChecked() ? 4.0 : 2.0, 12.0 }.draw(painter,
                                                                                         rect());
    const int picture = pictureSize();
    double y = (height() - picture - 6 - textHeight(width())) / 2.0;
    theme::drawPictogram(painter, m_pictogram,
                         QRectF((width() - picture) / 2, int(y), picture, picture), ink);
    y += picture + 6;
    const double room = width() - 2 * Padding;
    y += blockOf(m_texts.first()).draw(painter, { Padding, y, room, 0 }, ink);
    blockOf(m_texts.second()).draw(painter, { Padding, y, room, 0 }, ink);
    if (!isChecked())
        return;
    const QRectF disc(width() - Disc - 12, 12, Disc, Disc);
    Plate{ theme::now(theme::Token::Here), {}, 0.0, Disc / 2.0 }.draw(painter, disc);
    theme::drawPictogram(painter, QStringLiteral("vink"), disc.adjusted(6, 6, -6, -6),
                         theme::now(theme::Token::OnHere), 3.0);
}

} // namespace inkaart::widgets

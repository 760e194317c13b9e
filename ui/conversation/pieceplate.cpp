// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/pieceplate.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Theme;
using theme::Token;
using widgets::TextBlock;

namespace {

constexpr int PictureWidth = 76;
constexpr int Longest = 240;

} // namespace

PiecePlate::PiecePlate(const QString& title, const QString& detail, const QString& pictogram,
                       QWidget* parent)
    : Pressable(parent)
    , m_title(title)
    , m_detail(detail)
    , m_pictogram(pictogram)
{
    nameAfter(title + u", "_s + detail);
}

void PiecePlate::setPicture(const QImage& picture)
{
    m_picture = picture;
    relayout();
}

int PiecePlate::leftOfText() const
{
    return m_picture.isNull() ? 16 + 24 + 12 : 8 + PictureWidth + 12;
}

int PiecePlate::naturalWidth() const
{
    const double text = std::max(TextBlock{ m_title, TextRole::SmallBold }.size(0).width(),
                                 TextBlock{ m_detail, TextRole::Small }.size(0).width());
    return leftOfText() + std::min(Longest, static_cast<int>(std::ceil(text)) + 2) + 16;
}

QSize PiecePlate::minimumSizeHint() const
{
    return { std::min(naturalWidth(), 200), heightForWidth(naturalWidth()) };
}

int PiecePlate::heightForWidth(int width) const
{
    const double room = width - leftOfText() - 16;
    const double text = TextBlock{ m_title, TextRole::SmallBold }.size(room).height()
        + TextBlock{ m_detail, TextRole::Small }.size(room).height();
    return std::max(Theme::instance().isCompact() ? 56 : 64, static_cast<int>(text) + 16);
}

void PiecePlate::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QColor edge = theme::now(isHot() ? Token::Ink : Token::Line);
    widgets::Plate{ theme::now(Token::Surface), edge, 1.0, 10.0 }.draw(painter, rect());
    if (m_picture.isNull()) {
        theme::drawPictogram(painter, m_pictogram, { 16, (height() - 24) / 2.0, 24, 24 },
                             theme::now(Token::Ink));
    } else {
        const QRectF box(8, 8, PictureWidth, height() - 16);
        QPainterPath clip;
        clip.addRoundedRect(box, 6, 6);
        painter.save();
        painter.setClipPath(clip);
        const QSizeF size =
            QSizeF(m_picture.size()).scaled(box.size(), Qt::KeepAspectRatioByExpanding);
        painter.drawImage(QRectF(box.center() - QPointF(size.width() / 2, size.height() / 2), size),
                          m_picture);
        painter.restore();
    }
    const TextBlock title{ m_title, TextRole::SmallBold };
    const TextBlock detail{ m_detail, TextRole::Small };
    const double room = width() - leftOfText() - 16;
    const double tall = title.size(room).height() + detail.size(room).height();
    double y = (height() - tall) / 2;
    y += title.draw(painter, { double(leftOfText()), y, room, 0 }, theme::now(Token::Ink));
    detail.draw(painter, { double(leftOfText()), y, room, 0 }, theme::now(Token::InkSoft));
}

} // namespace inkaart::conversation

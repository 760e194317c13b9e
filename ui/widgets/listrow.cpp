// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/listrow.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

constexpr double Padding = 20.0;
constexpr double CompactPadding = 12.0;
constexpr double AvatarSize = 44.0;
constexpr double Sign = 24.0;
constexpr double Gap = 16.0;
constexpr double ChipHeight = 32.0;

using theme::TextRole;
using theme::Token;

double padding()
{
    return theme::Theme::instance().isCompact() ? CompactPadding : Padding;
}

TextBlock titleOf(const QString& text)
{
    return { text, TextRole::BodyBold };
}

TextBlock detailOf(const QString& text)
{
    return { text, TextRole::Small };
}

} // namespace

ListRow::ListRow(const QString& title, const QString& detail, QWidget* parent)
    : Pressable(parent)
    , m_title(title)
    , m_detail(detail)
{
    refresh();
}

void ListRow::setTexts(const QString& title, const QString& detail)
{
    m_title = title;
    m_detail = detail;
    refresh();
}

void ListRow::setAside(const QString& text)
{
    m_aside = text;
    refresh();
}

void ListRow::setAvatar(const QString& name)
{
    m_avatar = Avatar::letterOf(name);
    refresh();
}

void ListRow::setPictogram(const QString& name, theme::Token token)
{
    m_pictogram = name;
    m_pictogramToken = token;
    refresh();
}

void ListRow::setRemark(const QString& remark)
{
    m_remark = remark;
    m_chip = false;
    refresh();
}

void ListRow::setRemarkChip(const QString& text, const QString& pictogram)
{
    m_remark = text;
    m_chipPictogram = pictogram;
    m_chip = true;
    refresh();
}

void ListRow::setDivided(bool divided)
{
    m_divided = divided;
    update();
}

void ListRow::refresh()
{
    QStringList words;
    for (const QString& text : { m_title, m_aside, m_detail, m_remark }) {
        if (!text.isEmpty())
            words << text;
    }
    nameAfter(words.join(QStringLiteral(", ")));
    relayout();
}

/// Isolated, so that a name in another direction leaves the other one where it is.
QString ListRow::wholeTitle() const
{
    return m_aside.isEmpty()
        ? m_title
        : QStringLiteral("\u2068%1\u2069  \u2068%2\u2069").arg(m_title, m_aside);
}

double ListRow::leftOfText() const
{
    if (!m_avatar.isEmpty())
        return padding() + AvatarSize + Gap;
    return padding() + (m_pictogram.isEmpty() ? 0.0 : Sign + Gap);
}

/// Room at the right edge: remark or chip, and the arrow.
double ListRow::rightOfText(double width) const
{
    const double room = padding() + Sign + Gap;
    if (m_remark.isEmpty())
        return room;
    const double most = std::max(60.0, (width - leftOfText()) * 0.4);
    const double words = std::min(detailOf(m_remark).size(0).width() + 2.0, most);
    const double sign = m_chip && !m_chipPictogram.isEmpty() ? 28.0 : 0.0;
    return room + words + (m_chip ? 24.0 + sign : 0.0) + Gap;
}

double ListRow::textHeight(double width) const
{
    const double room = std::max(1.0, width - leftOfText() - rightOfText(width));
    return titleOf(wholeTitle()).size(room).height() + detailOf(m_detail).size(room).height();
}

int ListRow::heightForWidth(int width) const
{
    const double least = m_detail.isEmpty() && m_avatar.isEmpty() ? 58.0 : 72.0;
    const double remark =
        m_remark.isEmpty() ? 0.0 : detailOf(m_remark).size(rightOfText(width)).height();
    return static_cast<int>(
        std::ceil(std::max({ least, textHeight(width) + 24.0, remark + 16.0 })));
}

int ListRow::naturalWidth() const
{
    const double words =
        std::max(titleOf(wholeTitle()).size(0).width(), detailOf(m_detail).size(0).width());
    const double right = rightOfText(2000.0);
    return static_cast<int>(leftOfText() + words + right + 2.0);
}

QSize ListRow::minimumSizeHint() const
{
    const double words = std::max(titleOf(m_title).narrowest(), detailOf(m_detail).narrowest());
    const double remark = m_remark.isEmpty() ? 0.0 : 110.0;
    const double width = leftOfText() + words + padding() + remark + Sign + Gap;
    return { static_cast<int>(width), 58 };
}

void ListRow::paintLeft(QPainter& painter) const
{
    const double middle = height() / 2.0;
    if (!m_avatar.isEmpty()) {
        drawAvatar(painter, QRectF(padding(), middle - AvatarSize / 2.0, AvatarSize, AvatarSize),
                   m_avatar);
    } else if (!m_pictogram.isEmpty()) {
        const QRectF box(padding(), std::round(middle - Sign / 2.0), Sign, Sign);
        theme::drawPictogram(painter, m_pictogram, box, theme::now(m_pictogramToken));
    }
}

void ListRow::paintRight(QPainter& painter) const
{
    const double middle = height() / 2.0;
    double right = width() - padding();
    const QRectF arrow(right - Sign, std::round(middle - Sign / 2.0), Sign, Sign);
    theme::drawPictogram(painter, QStringLiteral("pijl-rechts"), arrow, theme::now(Token::Ink));
    right -= Sign + Gap;
    if (m_remark.isEmpty())
        return;
    QRectF room(width() - rightOfText(width()) + Gap, 0, 0, height());
    room.setRight(right);
    TextBlock words = detailOf(m_remark);
    if (m_chip) {
        const QRectF plate(room.left(), middle - ChipHeight / 2.0, room.width(), ChipHeight);
        Plate{ theme::now(Token::Surface), theme::now(Token::LineStrong), 1.0, ChipHeight / 2.0 }
            .draw(painter, plate);
        room.adjust(12.0, 0, -12.0, 0);
        if (!m_chipPictogram.isEmpty()) {
            theme::drawPictogram(painter, m_chipPictogram, QRectF(room.left(), middle - 10, 20, 20),
                                 theme::now(Token::Ink));
            room.setLeft(room.left() + 28.0);
        }
    } else {
        words.alignment = Qt::AlignRight;
    }
    const double tall = words.size(room.width()).height();
    words.draw(painter, { room.left(), middle - tall / 2.0, room.width(), tall },
               theme::now(m_chip ? Token::Ink : Token::InkSoft));
}

void ListRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isHot())
        Plate{ theme::now(Token::Sunken), {}, 0.0, 8.0 }.draw(painter,
                                                              rect().adjusted(4, 4, -4, -4));
    if (m_divided)
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::now(Token::Line));
    paintLeft(painter);
    paintRight(painter);
    const double left = leftOfText();
    const double room = width() - left - rightOfText(width());
    double y = (height() - textHeight(width())) / 2.0;
    y += titleOf(wholeTitle()).draw(painter, { left, y, room, 0 }, theme::now(Token::Ink));
    detailOf(m_detail).draw(painter, { left, y, room, 0 }, theme::now(Token::InkSoft));
}

} // namespace inkaart::widgets

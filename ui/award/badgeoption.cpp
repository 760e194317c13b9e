// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/badgeoption.h"

#include "ui/session/badgepicture.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <cmath>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::Plate;
using widgets::TextBlock;

namespace {

constexpr int side = 12;
constexpr int artwork = 52;
constexpr int gap = 12;
constexpr int least = 72;
constexpr int natural = 280;
constexpr int textLeft = side + artwork + gap;

TextBlock nameOf(const QString& text)
{
    return { text, TextRole::BodyBold };
}

TextBlock lineOf(const QString& text)
{
    return { text, TextRole::Small };
}

} // namespace

BadgeOption::BadgeOption(const framework::Achievement& achievement, const QByteArray& own,
                         const QString& line, QWidget* parent)
    : Pressable(parent)
    , m_id(achievement.id)
    , m_name(achievement.name.in(u"nl"))
    , m_line(line)
    , m_picture(new session::BadgePicture(artwork, this))
{
    setCheckable(true);
    setProperty("achievement", m_id);
    m_picture->setAchievement(achievement, own);
    nameAfter(m_name + u", "_s + m_line);
}

double BadgeOption::textHeight(double width) const
{
    const double room = std::max(1.0, width - textLeft - side);
    return nameOf(m_name).size(room).height() + lineOf(m_line).size(room).height();
}

int BadgeOption::heightForWidth(int width) const
{
    return std::max(least, static_cast<int>(std::ceil(textHeight(width))) + 16);
}

int BadgeOption::naturalWidth() const
{
    return natural;
}

QSize BadgeOption::minimumSizeHint() const
{
    return { textLeft + 120, least };
}

void BadgeOption::resizeEvent(QResizeEvent* event)
{
    Pressable::resizeEvent(event);
    m_picture->move(side, (height() - artwork) / 2);
}

void BadgeOption::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (isChecked())
        Plate{ theme::now(Token::Surface), theme::now(Token::Ink) }.draw(painter, rect());
    else if (isHot())
        Plate{ theme::now(Token::Sunken), {}, 0.0 }.draw(painter, rect());
    const double room = width() - textLeft - side;
    double y = (height() - textHeight(width())) / 2.0;
    y += nameOf(m_name).draw(painter, { double(textLeft), y, room, 0 }, theme::now(Token::Ink));
    lineOf(m_line).draw(painter, { double(textLeft), y, room, 0 }, theme::now(Token::InkSoft));
}

} // namespace inkaart::award

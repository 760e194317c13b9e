// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/label.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/textblock.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

/// A line longer than this is hard to read; wrapping labels ask for no more.
constexpr double ComfortableWidth = 620.0;

theme::Token tokenFor(theme::TextRole role)
{
    return role == theme::TextRole::Small ? theme::Token::InkSoft : theme::Token::Ink;
}

/// A letter such as J begins before its place, where the label would cut it off.
double leftOf(const TextBlock& block)
{
    if (block.text.isEmpty() || block.alignment != Qt::AlignLeft)
        return 0.0;
    const QFont font = theme::font(block.role, theme::scriptOf(block.text));
    return std::ceil(std::max(0.0, -QFontMetricsF(font).leftBearing(block.text.front())));
}

} // namespace

Label::Label(const QString& text, theme::TextRole role, QWidget* parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_token(tokenFor(role))
{
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setWraps(true);
    followTheme(this);
}

void Label::setRole(theme::TextRole role)
{
    m_role = role;
    updateGeometry();
    update();
}

void Label::setToken(theme::Token token)
{
    m_token = token;
    update();
}

void Label::setWraps(bool wraps)
{
    m_wraps = wraps;
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Maximum,
                       QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
    updateGeometry();
}

void Label::setTurnsWithText(bool turns)
{
    m_turns = turns;
    update();
}

void Label::setLanguage(const QString& bcp47)
{
    setLocale(QLocale(bcp47));
}

TextBlock Label::block() const
{
    return { text(), m_role, alignment() & Qt::AlignHorizontal_Mask, m_turns };
}

QSize Label::sizeHint() const
{
    const double limit = m_wraps ? theme::Theme::instance().scaled(ComfortableWidth) : 0.0;
    const QMargins margins = contentsMargins();
    return block().size(limit).toSize().grownBy(margins);
}

QSize Label::minimumSizeHint() const
{
    if (!m_wraps)
        return sizeHint();
    const TextBlock text = block();
    const int line = theme::lineHeight(m_role, theme::scriptOf(text.text));
    const QSize least(static_cast<int>(text.narrowest()), text.text.isEmpty() ? 0 : line);
    return least.grownBy(contentsMargins());
}

int Label::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    // A layout asks for the width it has; a label that may not be as wide needs more lines.
    const int room = std::min(width, maximumWidth()) - margins.left() - margins.right();
    const double height = block().size(std::max(1, room)).height();
    return static_cast<int>(std::ceil(height)) + margins.top() + margins.bottom();
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const TextBlock text = block();
    QRectF box = contentsRect();
    const double height = text.size(box.width() + 0.5).height();
    if (alignment() & Qt::AlignVCenter)
        box.translate(0.0, std::max(0.0, (box.height() - height) / 2.0));
    else if (alignment() & Qt::AlignBottom)
        box.translate(0.0, std::max(0.0, box.height() - height));
    text.draw(painter, box.translated(leftOf(text), 0.0), theme::now(m_token));
}

} // namespace inkaart::widgets

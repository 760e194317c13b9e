// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linkbutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int Target = 44;

} // namespace

LinkButton::LinkButton(const QString& text, QWidget* parent)
    : Pressable(parent)
{
    setText(text);
}

void LinkButton::setText(const QString& text)
{
    m_text = text;
    nameAfter(text);
    relayout();
}

int LinkButton::naturalWidth() const
{
    const TextBlock block{ m_text, theme::TextRole::BodyBold };
    return std::max(Target, static_cast<int>(block.size(0).width()) + 5);
}

QSize LinkButton::minimumSizeHint() const
{
    const TextBlock block{ m_text, theme::TextRole::BodyBold };
    return { static_cast<int>(block.narrowest()) + 5, Target };
}

int LinkButton::heightForWidth(int width) const
{
    const TextBlock block{ m_text, theme::TextRole::BodyBold };
    return std::max(Target, static_cast<int>(block.size(width - 4).height()));
}

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    TextBlock block{ m_text, theme::TextRole::BodyBold };
    block.underlined = true;
    const double height = block.size(width() - 4).height();
    block.draw(painter, QRectF(2, (this->height() - height) / 2.0, width() - 4, height),
               theme::now(isHot() ? theme::Token::InkSoft : theme::Token::Ink));
}

} // namespace inkaart::widgets

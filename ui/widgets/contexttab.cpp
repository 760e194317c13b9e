// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contexttab.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

namespace inkaart::widgets {

ContextTab::ContextTab(const QString& word, QWidget* parent)
    : QAbstractButton(parent)
    , m_word(word)
{
    setCheckable(true);
    setAccessibleName(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Minimum);
    followTheme(this);
}

QSize ContextTab::sizeHint() const
{
    // Measured in bold, so that choosing a tab moves none of the others.
    const TextBlock block{ m_word, theme::TextRole::BodyBold };
    const int padding = theme::Theme::instance().isCompact() ? 8 : 14;
    return { static_cast<int>(block.size(0).width()) + 2 * padding + 2, 44 };
}

void ContextTab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    const TextBlock block{ m_word, on ? theme::TextRole::BodyBold : theme::TextRole::Body,
                           Qt::AlignHCenter };
    const double tall = block.size(0).height();
    block.draw(painter, { 0, (height() - tall) / 2.0, double(width()), tall },
               theme::now(on || underMouse() ? theme::Token::Ink : theme::Token::InkSoft));
    if (on)
        painter.fillRect(QRect(0, height() - 4, width(), 4), theme::now(theme::Token::Here));
}

} // namespace inkaart::widgets

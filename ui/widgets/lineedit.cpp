// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lineedit.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int Height = 48;

int fieldHeight()
{
    return std::max(Height, theme::Theme::instance().scaled(Height));
}

} // namespace

LineEdit::LineEdit(QWidget* parent)
    : QLineEdit(parent)
{
    followTheme(this);
    // The frame never turns, but what is typed does.
    connect(this, &QLineEdit::textChanged, this, &LineEdit::followText);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &LineEdit::followText);
}

void LineEdit::setEmptyDirection(Qt::LayoutDirection direction)
{
    m_emptyDirection = direction;
    followText();
}

void LineEdit::followText()
{
    const Qt::LayoutDirection typed = text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    const bool isEmptyRight = text().isEmpty() && m_emptyDirection == Qt::RightToLeft;
    setLayoutDirection(isEmptyRight ? Qt::RightToLeft : typed);
    // Without text Qt asks the keyboard, not the field, where the caret stands.
    if (m_emptyDirection == Qt::RightToLeft || (alignment() & Qt::AlignAbsolute))
        setAlignment(isEmptyRight ? Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter
                                  : Qt::AlignLeading | Qt::AlignVCenter);
    const QFont wanted = theme::font(theme::TextRole::Body, theme::scriptOf(text()));
    if (font() != wanted)
        setFont(wanted);
}

QSize LineEdit::sizeHint() const
{
    return { QLineEdit::sizeHint().width(),
             property("inner").toBool() ? fieldHeight() - 4 : fieldHeight() };
}

QSize LineEdit::minimumSizeHint() const
{
    return { 80, sizeHint().height() };
}

} // namespace inkaart::widgets

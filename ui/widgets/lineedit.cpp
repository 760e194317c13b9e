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

void LineEdit::followText()
{
    setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pressable.h"

#include "ui/widgets/follow.h"

namespace inkaart::widgets {

Pressable::Pressable(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
}

QSize Pressable::sizeHint() const
{
    const int natural = naturalWidth();
    // Once laid out narrower than its words, the hint has to tell the height this takes:
    // rows of buttons do not ask for a height for a width.
    const bool narrow = m_heightForWidth > 0 && width() < natural;
    return { natural, narrow ? m_heightForWidth : heightForWidth(natural) };
}

void Pressable::nameAfter(const QString& words)
{
    if (!accessibleName().isEmpty() && accessibleName() != m_ownName)
        return;
    m_ownName = words;
    setAccessibleName(words);
}

void Pressable::relayout()
{
    // Other words may fit the room as it is: then no resize comes to measure them.
    m_heightForWidth = m_heightForWidth > 0 ? heightForWidth(width()) : 0;
    updateGeometry();
    update();
}

void Pressable::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const int height = heightForWidth(width());
    if (height == m_heightForWidth)
        return;
    m_heightForWidth = height;
    updateGeometry();
}

} // namespace inkaart::widgets

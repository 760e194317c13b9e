// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undoroom.h"

#include <QLabel>
#include <QList>
#include <QWidget>

#include <algorithm>

namespace inkaart::shell {

namespace {

constexpr int gap = 12;

/// What is seen of \a widget inside \a page.
QRect shownPart(const QWidget& widget, const QWidget& page)
{
    QRect part(widget.mapTo(&page, QPoint()), widget.size());
    for (const QWidget* around = widget.parentWidget(); around != &page;
         around = around->parentWidget())
        part &= QRect(around->mapTo(&page, QPoint()), around->size());
    return part & page.rect();
}

bool matters(const QWidget& widget)
{
    const auto* label = qobject_cast<const QLabel*>(&widget);
    return label ? !label->text().isEmpty() : (widget.focusPolicy() & Qt::TabFocus) != 0;
}

} // namespace

std::optional<QRect> undoRoom(const QWidget& page, const QRect& wanted, int right)
{
    QList<QRect> taken;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->isVisibleTo(&page) && !widget->isWindow() && matters(*widget))
            taken.append(shownPart(*widget, page));
    }
    QRect room = wanted;
    while (room.right() <= right) {
        const auto hit = std::find_if(taken.cbegin(), taken.cend(),
                                      [&](const QRect& part) { return part.intersects(room); });
        if (hit == taken.cend())
            return room;
        room.moveLeft(hit->right() + gap);
    }
    return std::nullopt;
}

} // namespace inkaart::shell

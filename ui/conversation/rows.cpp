// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/rows.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/follow.h"

#include <QLayout>
#include <QPainter>

#include <memory>

namespace inkaart::conversation {

void emptyLayout(QLayout* layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setObjectName({});
            widget->deleteLater();
        }
    }
}

ZoneLetter::ZoneLetter(int zone, QWidget* parent)
    : QWidget(parent)
    , m_zone(zone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    widgets::followTheme(this);
}

void ZoneLetter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    widgets::drawZoneLetter(painter, rect(), m_zone);
}

} // namespace inkaart::conversation

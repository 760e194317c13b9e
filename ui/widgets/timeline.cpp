// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/timelineitem.h"

#include <QVBoxLayout>

#include <memory>

namespace inkaart::widgets {

Timeline::Timeline(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void Timeline::setEntries(const std::vector<Entry>& entries)
{
    while (const std::unique_ptr<QLayoutItem> old{ m_column->takeAt(0) }) {
        if (QWidget* item = old->widget()) {
            item->hide();
            item->deleteLater();
        }
    }
    for (size_t i = 0; i < entries.size(); ++i) {
        const Entry& entry = entries[i];
        auto* item = new TimelineItem(entry, i + 1 == entries.size());
        m_column->addWidget(item);
        // At once, so that the height can be asked for.
        item->show();
        connect(item, &QAbstractButton::clicked, this,
                [this, id = entry.id] { emit activated(id); });
    }
}

} // namespace inkaart::widgets

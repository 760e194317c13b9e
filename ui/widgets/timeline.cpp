// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/timeline.h"

#include "ui/widgets/timelineitem.h"

#include <QVBoxLayout>

#include <algorithm>
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
    m_items.clear();
    for (const Entry& entry : entries) {
        auto* item = new TimelineItem(entry);
        m_items.push_back(item);
        m_column->addWidget(item);
        // At once, so that the height can be asked for.
        item->show();
        connect(item, &QAbstractButton::clicked, this,
                [this, id = entry.id] { emit activated(id); });
    }
    setShown(m_items.size());
}

void Timeline::setShown(size_t few)
{
    for (size_t i = 0; i < m_items.size(); ++i) {
        m_items[i]->setVisible(i < few);
        m_items[i]->setLast(i + 1 == std::min(few, m_items.size()));
    }
}

int Timeline::entryHeight(size_t index) const
{
    return m_items[index]->heightForWidth(width());
}

} // namespace inkaart::widgets

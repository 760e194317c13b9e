// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace inkaart::widgets {

class TimelineItem;

/// What happened, newest first: pictogram, bold line, small line, joined by a thin line.
class Timeline : public QWidget {
    Q_OBJECT
public:
    struct Entry {
        QString id; ///< given back on activation; empty: cannot be pressed
        QString pictogram;
        QString title;
        QString detail;
    };
    explicit Timeline(QWidget* parent = nullptr);
    void setEntries(const std::vector<Entry>& entries);
    /// Only the newest \a few of them; all after setEntries.
    void setShown(size_t few);
    /// How high entry \a index is, in pixels, in the width there is now.
    [[nodiscard]] int entryHeight(size_t index) const;

signals:
    void activated(const QString& id);

private:
    QVBoxLayout* m_column;
    std::vector<TimelineItem*> m_items;
};

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace inkaart::widgets {

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

signals:
    void activated(const QString& id);

private:
    QVBoxLayout* m_column;
};

} // namespace inkaart::widgets

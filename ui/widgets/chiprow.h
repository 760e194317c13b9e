// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

namespace inkaart::widgets {

class Button;

/// Filter chips that wrap. Exclusive (exactly one on) or free (any number on).
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(bool exclusive, QWidget* parent = nullptr);

    /// Adds a chip; `id` comes back in the signals.
    Button* addChip(const QString& id, const QString& text, const QString& pictogram = {});
    void clear();
    void setChecked(const QString& id, bool checked);
    [[nodiscard]] QStringList checkedIds() const;
    [[nodiscard]] Button* chip(const QString& id) const;

signals:
    void toggled(const QString& id, bool checked);

private:
    std::vector<std::pair<QString, Button*>> m_chips;
    bool m_exclusive;
};

} // namespace inkaart::widgets

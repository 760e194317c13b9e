// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/timeline.h"

namespace inkaart::widgets {

/// One entry of a Timeline with the line that leads to the next one.
class TimelineItem : public Pressable {
    Q_OBJECT
public:
    explicit TimelineItem(const Timeline::Entry& entry, QWidget* parent = nullptr);

    /// The last one that is shown has no line below.
    void setLast(bool isLast);

    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] int naturalWidth() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Timeline::Entry m_entry;
    bool m_isLast = false;
};

} // namespace inkaart::widgets

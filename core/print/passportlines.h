// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/framework.h"
#include "core/print/columns.h"
#include "core/print/marks.h"
#include "core/print/pages.h"
#include "core/print/words.h"

#include <functional>
#include <vector>

namespace inkaart::print {

/// What a closer set passport takes less of.
struct LineSizes {
    double width = 0; ///< of a column
    double head = 30; ///< height of a zone's head
};

/// The passport's list: a head per zone and below it a line per skill, to be painted in any column.
class PassportLines {
public:
    PassportLines(const PassportPage& page, const Words& words,
                  const framework::Framework& framework, const LineSizes& sizes, Setter& measure);

    const QList<FlowItem>& items() const { return m_items; }
    void paint(Setter& set, int item, const QPointF& at) const;

private:
    struct Line {
        QString dutch;
        QString own;
        SkillState state;
        QString zone;
    };
    using Painting = std::function<void(Setter&, const QPointF&)>;
    void addZoneLines(const framework::Zone& zone, Setter& measure);
    void addOwn(const OwnSkillLine& own, Setter& measure);
    void addZone(const framework::Zone& zone);
    void addOwnHead();
    void addLine(const Line& line, Setter& measure);
    void paintLine(Setter& set, const Line& line, const QPointF& at, double height) const;
    void paintBasis(Setter& set, const SkillState& state, const QPointF& at) const;
    void paintHead(Setter& set, const QString& dutch, const QString& own, double indent,
                   const QPointF& at) const;

    const PassportPage& m_page;
    const Words& m_words;
    const framework::Framework& m_framework;
    double m_width;
    double m_headHeight;
    QList<FlowItem> m_items;
    std::vector<Painting> m_paintings;
};

} // namespace inkaart::print

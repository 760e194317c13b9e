// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/skillwords.h"

#include "ui/learner/learnerpage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/legend.h"

#include <QGridLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using widgets::Button;
using widgets::Tile;

namespace {

constexpr int columns = 2;

} // namespace

SkillWords::SkillWords(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 8, 0, 0);
    m_grid->setSpacing(4);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void SkillWords::fill(const std::vector<Tile>& tiles, const QStringList& zones)
{
    emptyLayout(*m_grid);
    int row = 0;
    // Own skills without a zone stand last.
    for (int zone = 0; zone <= zones.size(); ++zone) {
        const bool isLast = zone == zones.size();
        int at = 0;
        for (const Tile& tile : tiles) {
            if (isLast ? tile.zone >= 0 && tile.zone < zones.size() : tile.zone != zone)
                continue;
            if (at == 0 && !isLast)
                m_grid->addWidget(widgets::LegendItem::zone(zone, widgets::oneText(zones[zone])),
                                  row++, 0, 1, columns);
            add(tile, row + at / columns, at % columns);
            ++at;
        }
        row += (at + columns - 1) / columns;
    }
}

void SkillWords::add(const Tile& tile, int row, int column)
{
    auto* word = new Button(tile.lines.join(u' '), Button::Kind::Inner);
    word->setObjectName(u"skillWord-"_s + tile.id);
    word->setSwatch(tile.state, tile.zone);
    word->setLeftAligned(true);
    word->setAccessibleName(tile.accessibleName);
    m_grid->addWidget(word, row, column);
    connect(word, &Button::clicked, this, [this, id = tile.id] { Q_EMIT chosen(id); });
}

} // namespace inkaart::learner

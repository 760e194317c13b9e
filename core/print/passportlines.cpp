// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/passportlines.h"

#include "core/artwork/zonecolours.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

using dossier::Level;

constexpr double lineHeight = 37;
constexpr double nameLeft = 32;
constexpr double levelWidth = 88;
const Style small{ 13, 17, false, colour::ink };

/// Put off or never asked: on the map, but no line.
bool hasLine(const SkillState& state)
{
    return state.level < Level::Later;
}

QLatin1StringView levelKey(Level level)
{
    switch (level) {
    case Level::Can:
        return "answer.can"_L1;
    case Level::WithHelp:
        return "answer.help.short"_L1;
    case Level::WantToLearn:
        return "answer.learn"_L1;
    case Level::Later:
    case Level::NotSeen:
    case Level::Unsaid:
        break;
    }
    return "answer.later"_L1;
}

} // namespace

PassportLines::PassportLines(const PassportPage& page, const Words& words,
                             const framework::Framework& framework, const LineSizes& sizes,
                             Setter& measure)
    : m_page(page)
    , m_words(words)
    , m_framework(framework)
    , m_width(sizes.width)
    , m_headHeight(sizes.head)
{
    for (const framework::Zone& zone : framework.zones)
        addZoneLines(zone, measure);
    bool isOpen = false;
    for (const OwnSkillLine& own : page.ownSkills) {
        if (framework.zone(own.zone) || !hasLine(own.state))
            continue;
        if (!isOpen)
            addOwnHead();
        isOpen = true;
        addOwn(own, measure);
    }
}

/// The head comes with the first line: a zone without lines has none.
void PassportLines::addZoneLines(const framework::Zone& zone, Setter& measure)
{
    const auto lineOf = [this](const QString& id) -> const SkillLine* {
        const auto found = std::find_if(m_page.skills.begin(), m_page.skills.end(),
                                        [&id](const SkillLine& line) { return line.skill == id; });
        return found == m_page.skills.end() || !hasLine(found->state) ? nullptr : &*found;
    };
    bool isOpen = false;
    const auto open = [&] {
        if (!isOpen)
            addZone(zone);
        isOpen = true;
    };
    for (const framework::Skill* skill : m_framework.skillsOf(zone.id)) {
        if (const SkillLine* line = lineOf(skill->id)) {
            open();
            addLine({ Words::dutch(skill->name), m_words.own(skill->name), line->state, zone.id },
                    measure);
        }
    }
    for (const OwnSkillLine& own : m_page.ownSkills) {
        if (own.zone == zone.id && hasLine(own.state)) {
            open();
            addOwn(own, measure);
        }
    }
}

void PassportLines::addOwn(const OwnSkillLine& own, Setter& measure)
{
    addLine({ Words::dutch(own.sentence), m_words.own(own.sentence), own.state, own.zone },
            measure);
}

void PassportLines::paint(Setter& set, int item, const QPointF& at) const
{
    m_paintings[size_t(item)](set, at);
}

void PassportLines::paintHead(Setter& set, const QString& dutch, const QString& own, double indent,
                              const QPointF& at) const
{
    const Style style{ 14, 20, true, colour::ink, Qt::AlignLeft | Qt::AlignVCenter, 1 };
    const double y = at.y() + m_headHeight - 27;
    const double width = std::min(set.width(dutch, style) + 1, m_width / 2);
    set.put({ at.x() + indent, y, width, 27 }, dutch, style);
    const double x = at.x() + indent + width + 10;
    set.put({ x, y, at.x() + m_width - x, 27 }, own, style);
}

void PassportLines::addZone(const framework::Zone& zone)
{
    m_items << FlowItem{ m_headHeight, true };
    m_paintings.push_back([this, zone](Setter& set, const QPointF& at) {
        set.zoneLetter(zone.id, zone.letter, { at.x(), at.y() + m_headHeight - 23.5, 20, 20 });
        paintHead(set, Words::dutch(zone.name), m_words.own(zone.name), 26, at);
    });
}

void PassportLines::addOwnHead()
{
    m_items << FlowItem{ m_headHeight, true };
    m_paintings.push_back([this](Setter& set, const QPointF& at) {
        paintHead(set, m_words.dutch("passport.own"_L1), m_words.own("passport.own"_L1), 0, at);
    });
}

void PassportLines::addLine(const Line& line, Setter& measure)
{
    const double room = m_width - levelWidth - 8 - nameLeft;
    const double names = measure.height({ room, 102 }, line.dutch, small.bolder())
        + measure.height({ room, 102 }, line.own, small);
    const double height = std::max(lineHeight, names + 3);
    m_items << FlowItem{ height, false };
    m_paintings.push_back(
        [this, line, height](Setter& set, const QPointF& at) { paintLine(set, line, at, height); });
}

void PassportLines::paintBasis(Setter& set, const SkillState& state, const QPointF& at) const
{
    const auto key = state.hasBadge ? "mark.badge"_L1
        : state.isSeen              ? "mark.seen"_L1
                                    : "mark.says"_L1;
    const auto picture = state.hasBadge ? "medaille"_L1 : state.isSeen ? "oog"_L1 : "gesprek"_L1;
    set.pictogram(picture, { at.x(), at.y() + 1, 15, 15 }, colour::ink, 2.2);
    Style style = small.limitedTo(1);
    style.bold = state.hasBadge;
    set.put({ at.x() + 20, at.y(), levelWidth - 20, 17 }, m_words.dutch(key), style);
}

void PassportLines::paintLine(Setter& set, const Line& line, const QPointF& at, double height) const
{
    const double room = m_width - levelWidth - 8 - nameLeft;
    const double inner = height - 1;
    const double middle = at.y() + inner / 2;
    set.tile({ at.x() + 12, middle }, 10, line.state.level, artwork::lightColours(line.zone).zone);
    const double names = set.height({ room, 102 }, line.dutch, small.bolder())
        + set.height({ room, 102 }, line.own, small);
    double y = at.y() + (inner - names) / 2;
    y += set.put({ at.x() + nameLeft, y, room, 102 }, line.dutch, small.bolder());
    set.put({ at.x() + nameLeft, y, room, 102 }, line.own, small);
    const double x = at.x() + m_width - levelWidth;
    set.put({ x, middle - 17, levelWidth, 17 }, m_words.dutch(levelKey(line.state.level)),
            small.limitedTo(1));
    paintBasis(set, line.state, { x, middle });
    set.rule(at.x(), at.x() + m_width, at.y() + height - 0.5, 1, QColor(0xD8, 0xD0, 0xC5));
}

} // namespace inkaart::print

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/honeycombaccessible.h"

#include "ui/widgets/honeycomb.h"

#include <QWindow>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

namespace {

QAccessibleInterface* factory(const QString& name, QObject* object)
{
    if (name != "inkaart::widgets::Honeycomb"_L1)
        return nullptr;
    auto* map = qobject_cast<Honeycomb*>(object);
    return map ? new HoneycombAccessible(map) : nullptr;
}

} // namespace

void installHoneycombAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(factory);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceTileFocus(Honeycomb& map, int index)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&map, QAccessible::Focus);
    event.setChild(index);
    QAccessible::updateAccessibility(&event);
}

HoneycombAccessible::HoneycombAccessible(Honeycomb* map)
    : QAccessibleWidget(map, QAccessible::List)
{ }

HoneycombAccessible::~HoneycombAccessible()
{
    for (const auto& [index, id] : m_children)
        QAccessible::deleteAccessibleInterface(id);
}

Honeycomb* HoneycombAccessible::map() const
{
    return static_cast<Honeycomb*>(widget());
}

int HoneycombAccessible::childCount() const
{
    return map()->shownCount();
}

QAccessibleInterface* HoneycombAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = m_children.find(index);
    if (known != m_children.end())
        return QAccessible::accessibleInterface(known->second);
    auto* tile = new HoneycombTileAccessible(map(), index);
    m_children[index] = QAccessible::registerAccessibleInterface(tile);
    return tile;
}

int HoneycombAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* tile = dynamic_cast<const HoneycombTileAccessible*>(child);
    return tile ? tile->index() : -1;
}

QAccessibleInterface* HoneycombAccessible::childAt(int x, int y) const
{
    return child(map()->indexAt(map()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* HoneycombAccessible::focusChild() const
{
    return map()->hasFocus() ? child(map()->m_current) : nullptr;
}

HoneycombTileAccessible::HoneycombTileAccessible(Honeycomb* map, int index)
    : m_map(map)
    , m_index(index)
{ }

bool HoneycombTileAccessible::isValid() const
{
    return m_map && m_index < m_map->shownCount();
}

QWindow* HoneycombTileAccessible::window() const
{
    return m_map ? m_map->window()->windowHandle() : nullptr;
}

QAccessibleInterface* HoneycombTileAccessible::parent() const
{
    return m_map ? QAccessible::queryAccessibleInterface(m_map) : nullptr;
}

QString HoneycombTileAccessible::text(QAccessible::Text kind) const
{
    if (!isValid() || kind != QAccessible::Name)
        return {};
    return m_map->tiles()[static_cast<size_t>(m_index)].accessibleName;
}

QRect HoneycombTileAccessible::rect() const
{
    if (!isValid())
        return {};
    const QRect local = m_map->tileRect(m_map->tiles()[static_cast<size_t>(m_index)].id);
    return { m_map->mapToGlobal(local.topLeft()), local.size() };
}

QAccessible::State HoneycombTileAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.invisible = !m_map->isVisible();
    state.focusable = m_map->m_interactive;
    state.selectable = m_map->m_interactive;
    state.focused = m_map->hasFocus() && m_map->m_current == m_index;
    state.selected = m_map->m_current == m_index;
    return state;
}

void* HoneycombTileAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                : nullptr;
}

QStringList HoneycombTileAccessible::actionNames() const
{
    return isValid() && m_map->m_interactive ? QStringList{ pressAction(), setFocusAction() }
                                             : QStringList{};
}

void HoneycombTileAccessible::doAction(const QString& action)
{
    if (!isValid() || !m_map->m_interactive)
        return;
    if (action == pressAction()) {
        m_map->activate(m_index);
    } else if (action == setFocusAction()) {
        m_map->setFocus();
        m_map->makeCurrent(m_index);
    }
}

} // namespace inkaart::widgets

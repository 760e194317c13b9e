// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

#include <map>

namespace inkaart::widgets {

class Honeycomb;

/// Makes every Honeycomb show its tiles as accessible children. Cheap to call again.
void installHoneycombAccessibility();

/// Tells assistive tools that the focus is on tile `index` now.
void announceTileFocus(Honeycomb& map, int index);

/// The map as a list of tiles.
class HoneycombAccessible : public QAccessibleWidget {
public:
    explicit HoneycombAccessible(Honeycomb* map);
    ~HoneycombAccessible() override;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] Honeycomb* map() const;

    /// Ids Qt gave to the tile interfaces made so far, by index.
    mutable std::map<int, QAccessible::Id> m_children;
};

/// One tile: its name, where it is, whether it has the focus, and how to press it.
class HoneycombTileAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    HoneycombTileAccessible(Honeycomb* map, int index);

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Button; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& action) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<Honeycomb> m_map;
    int m_index;
};

} // namespace inkaart::widgets

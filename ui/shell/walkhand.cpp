// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/walkhand.h"

#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QScrollArea>
#include <QShortcut>
#include <QShortcutEvent>

namespace inkaart::shell {

QWidget* WalkHand::find(const QString& name) const
{
    for (QWidget* widget : m_window.findChildren<QWidget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

QStringList WalkHand::read(const QString& name) const
{
    QStringList said;
    for (const widgets::Label* label : m_window.findChildren<widgets::Label*>(name)) {
        if (label->isVisible())
            said.append(label->text());
    }
    return said;
}

void WalkHand::press(QWidget& widget, const QPoint& at)
{
    ++m_touches;
    const QPointF global = widget.mapToGlobal(at);
    if (widget.focusPolicy() & Qt::ClickFocus)
        widget.setFocus(Qt::MouseFocusReason);
    const QPointer<QWidget> alive = &widget;
    for (const auto type : { QEvent::MouseButtonPress, QEvent::MouseButtonRelease }) {
        const bool isDown = type == QEvent::MouseButtonPress;
        QMouseEvent event(type, QPointF(at), global, Qt::LeftButton,
                          isDown ? Qt::LeftButton : Qt::NoButton, Qt::NoModifier);
        if (alive)
            QCoreApplication::sendEvent(alive, &event);
    }
}

bool WalkHand::click(const QString& name)
{
    QWidget* widget = find(name);
    return widget && pressInSight(*widget);
}

bool WalkHand::clickLast(const QString& name)
{
    QList<QWidget*> widgets = m_window.findChildren<QWidget*>(name);
    erase_if(widgets, [](const QWidget* widget) { return !widget->isVisible(); });
    return !widgets.isEmpty() && pressInSight(*widgets.constLast());
}

bool WalkHand::clickInside(const QString& name, int at)
{
    const QWidget* widget = find(name);
    QList<QAbstractButton*> buttons;
    if (widget)
        buttons = widget->findChildren<QAbstractButton*>();
    erase_if(buttons, [](const QAbstractButton* button) { return !button->isVisible(); });
    return at < buttons.size() && pressInSight(*buttons[at]);
}

bool WalkHand::pressInSight(QWidget& widget)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto* scroll = qobject_cast<QScrollArea*>(parent))
            scroll->ensureWidgetVisible(&widget);
    }
    press(widget, widget.rect().center());
    return true;
}

void WalkHand::clickAll(const QString& name)
{
    QList<QPointer<QAbstractButton>> buttons;
    for (auto* button : m_window.findChildren<QAbstractButton*>(name)) {
        if (button->isVisible() && !button->isChecked())
            buttons.append(button);
    }
    for (const auto& button : buttons) {
        if (button)
            pressInSight(*button);
    }
}

bool WalkHand::clickRow(const QString& name, const QString& words)
{
    auto* view = qobject_cast<QAbstractItemView*>(find(name));
    for (int row = 0; view && row < view->model()->rowCount(); ++row) {
        const QModelIndex index = view->model()->index(row, 0);
        if (!index.data().toString().contains(words))
            continue;
        view->scrollTo(index);
        press(*view->viewport(), view->visualRect(index).center());
        return true;
    }
    return false;
}

bool WalkHand::type(const QString& name, const QString& text)
{
    QWidget* field = find(name);
    if (!field || !click(name))
        return false;
    field->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    for (const QChar letter : text)
        key(0, {}, letter);
    return true;
}

bool WalkHand::pressShortcut(const QKeySequence& keys)
{
    for (QShortcut* shortcut : m_window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<QWidget*>(shortcut->parent());
        if (shortcut->key() != keys || !shortcut->isEnabled() || !owner || !owner->isVisible())
            continue;
        QShortcutEvent event(keys, 0);
        QCoreApplication::sendEvent(shortcut, &event);
        return true;
    }
    return false;
}

void WalkHand::key(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    ++m_touches;
    // The window's own focus: off screen nobody makes it the active window again.
    QWidget* focus = m_window.focusWidget();
    const QPointer<QWidget> target = focus ? focus : &m_window;
    // A shortcut gets its chance first, as when the system sends the key.
    QKeyEvent shortcut(QEvent::ShortcutOverride, key, modifiers, text);
    shortcut.ignore();
    QCoreApplication::sendEvent(target, &shortcut);
    if (!shortcut.isAccepted()
        && pressShortcut(QKeySequence(QKeyCombination(modifiers, Qt::Key(key)))))
        return;
    for (const auto type : { QEvent::KeyPress, QEvent::KeyRelease }) {
        QKeyEvent event(type, key, modifiers, text);
        if (target)
            QCoreApplication::sendEvent(target, &event);
    }
}

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/hand.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QScreen>
#include <QWheelEvent>
#include <QWindow>
#include <QtTest/qtestspontaneevent.h>

namespace inkaart::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60000; // milliseconds; only for what never comes
constexpr int mostTurns = 60; // of the wheel, to bring one thing into sight
constexpr int notch = 120;

} // namespace

Hand::Hand(QWidget& window)
    : m_window(&window)
{ }

void Hand::fail(const QString& what, Where where)
{
    if (std::exchange(m_isLost, true))
        return;
    QTest::qFail(qPrintable(what), where.file_name(), static_cast<int>(where.line()));
}

QList<QWidget*> Hand::findAll(const QString& name) const
{
    QList<QWidget*> found;
    if (m_window)
        found = m_window->findChildren<QWidget*>(name);
    found.removeIf([](const QWidget* widget) { return !widget->isVisible(); });
    return found;
}

QWidget* Hand::find(const QString& name) const
{
    return findAll(name).value(0);
}

bool Hand::awaits(const std::function<bool()>& isSo, const char* what, Where where)
{
    if (m_isLost)
        return false;
    if (!QTest::qWaitFor(isSo, patience))
        fail(u"never happened: "_s + QString::fromUtf8(what), where);
    return !m_isLost;
}

bool Hand::awaits(const QString& name, Where where)
{
    return awaits([&] { return sees(name); }, qPrintable(name), where);
}

/// Visible, usable, inside everything that scrolls, and with nothing lying on it.
bool Hand::isReachable(const QWidget& widget, QPoint at) const
{
    if (!m_window || !widget.isVisible() || !widget.isEnabled() || !widget.rect().contains(at)
        || !widget.visibleRegion().contains(at))
        return false;
    const QWidget* modal = QApplication::activeModalWidget();
    if ((modal && modal != m_window) || QApplication::activePopupWidget())
        return false;
    const auto isIt = [&](const QWidget* hit) {
        // A label inside a button is the button; another button inside it is not.
        return hit
            && (hit == &widget
                || (widget.isAncestorOf(hit) && !qobject_cast<const QAbstractButton*>(hit)));
    };
    if (!isIt(m_window->childAt(widget.mapTo(m_window.data(), at))))
        return false;
    // Off screen there is less screen than window.
    const QPoint global = widget.mapToGlobal(at);
    return !QGuiApplication::screenAt(global) || isIt(QApplication::widgetAt(global));
}

/// Turns the wheel over the innermost area that hides the place.
bool Hand::scrollTowards(const QWidget& widget, QPoint at)
{
    for (QWidget* parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        auto* area = qobject_cast<QAbstractScrollArea*>(parent);
        if (!area || area->viewport() == &widget)
            continue;
        const QWidget* port = area->viewport();
        const int y = widget.mapTo(port, at).y();
        if (y >= 0 && y < port->height())
            continue;
        const QPoint over = port->mapTo(m_window.data(), port->rect().center());
        QWheelEvent turn(over, m_window->mapToGlobal(over), {}, { 0, y < 0 ? notch : -notch },
                         Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        // As from the mouse: what a page sends itself is not handed on to what scrolls.
        QSpontaneKeyEvent::setSpontaneous(&turn);
        QCoreApplication::sendEvent(m_window->windowHandle(), &turn);
        return true;
    }
    return false;
}

std::optional<QPoint> Hand::reach(QWidget& widget, const QList<QPoint>& places)
{
    const QPointer<QWidget> alive = &widget;
    for (int turns = 0; turns < mostTurns && alive; ++turns) {
        for (const QPoint& at : places) {
            if (isReachable(*alive, at)) {
                m_touches += turns > 0 ? 1 : 0;
                return at;
            }
        }
        if (!scrollTowards(*alive, places.first()))
            return std::nullopt;
        QCoreApplication::processEvents();
    }
    return std::nullopt;
}

void Hand::clickAt(QWidget& widget, QPoint at)
{
    ++m_touches;
    QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {},
                      widget.mapTo(m_window.data(), at));
}

void Hand::click(QWidget* widget, Where where)
{
    const QPointer<QWidget> wanted = widget;
    // In the middle; where something of its own lies there, at the left.
    std::optional<QPoint> at;
    const bool canReach = awaits(
        [&] {
            if (wanted)
                at = reach(*wanted, { wanted->rect().center(), { 14, wanted->height() / 3 } });
            return at || !wanted;
        },
        qPrintable(u"nobody can press "_s + (wanted ? wanted->objectName() : QString())), where);
    if (canReach && wanted)
        clickAt(*wanted, *at);
}

void Hand::click(const QString& name, Where where)
{
    // The page may still be on its way, or be made anew while one looks.
    QWidget* widget = nullptr;
    std::optional<QPoint> at;
    const bool canReach = awaits(
        [&] {
            widget = find(name);
            if (widget)
                at = reach(*widget, { widget->rect().center(), { 14, widget->height() / 3 } });
            return at.has_value();
        },
        qPrintable(u"nobody can press "_s + name), where);
    if (canReach)
        clickAt(*widget, *at);
}

void Hand::choose(const QString& name, int at, Where where)
{
    if (!awaits(name, where))
        return;
    QList<QAbstractButton*> buttons = find(name)->findChildren<QAbstractButton*>();
    buttons.removeIf([](const QAbstractButton* button) { return !button->isVisible(); });
    if (at >= buttons.size())
        return fail(u"no such answer in "_s + name, where);
    click(buttons[at], where);
}

void Hand::clickRow(const QString& list, const QString& words, Where where)
{
    QModelIndex row;
    const auto isThere = [&] {
        const auto* view = find<QAbstractItemView>(list);
        for (int i = 0; view && !row.isValid() && i < view->model()->rowCount(); ++i) {
            const QModelIndex index = view->model()->index(i, 0);
            if (index.data().toString().contains(words))
                row = index;
        }
        return row.isValid();
    };
    if (!awaits(isThere, qPrintable(list + u": "_s + words), where))
        return;
    auto* view = find<QAbstractItemView>(list);
    view->scrollTo(row);
    const auto at = reach(*view->viewport(), { view->visualRect(row).center() });
    if (!at)
        return fail(u"nobody can press the row "_s + words, where);
    clickAt(*view->viewport(), *at);
}

void Hand::sendKey(int key, Qt::KeyboardModifiers modifiers, const QString& text)
{
    // Keys go to the window in front; a page that opens another by accident is found here.
    if (m_window && !m_window->isActiveWindow() && !QApplication::activePopupWidget())
        fail(u"the window is not in front any more"_s, Where::current());
    if (!m_isLost && m_window)
        QTest::sendKeyEvent(QTest::Click, m_window->windowHandle(), static_cast<Qt::Key>(key), text,
                            modifiers);
}

void Hand::press(int key, Qt::KeyboardModifiers modifiers)
{
    ++m_touches;
    const bool isPlain = modifiers == Qt::NoModifier && key > Qt::Key_Space && key < Qt::Key_A;
    sendKey(key, modifiers, isPlain ? QString(QChar(key)) : QString());
}

void Hand::type(const QString& text)
{
    ++m_touches;
    for (const QChar letter : text) {
        ++m_letters;
        const QChar upper = letter.toUpper();
        const bool isLatin = upper.unicode() < 0x80;
        sendKey(isLatin ? upper.unicode() : static_cast<int>(Qt::Key_unknown),
                isLatin && letter.isUpper() ? Qt::ShiftModifier : Qt::NoModifier, letter);
    }
}

void Hand::fill(const QString& field, const QString& text, Where where)
{
    if (!awaits(field, where))
        return;
    if (!find(field)->hasFocus())
        click(field, where);
    if (m_isLost)
        return;
    sendKey(Qt::Key_A, Qt::ControlModifier, {});
    type(text);
}

} // namespace inkaart::tests

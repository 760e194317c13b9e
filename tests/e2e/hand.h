// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTest>
#include <QWidget>

#include <source_location>

namespace inkaart::tests {

/// A person at a window: presses what can be seen and reached, turns the wheel, types. Everything
/// goes to the window as the system sends it, never to a widget or to what lies behind it. What
/// cannot be done fails the test once, and nothing is tried after it.
class Hand {
public:
    using Where = std::source_location;

    explicit Hand(QWidget& window);

    /// The first widget of that object name that can be seen; null when there is none.
    QWidget* find(const QString& name) const;
    template<class T>
    T* find(const QString& name) const
    {
        return qobject_cast<T*>(find(name));
    }
    QList<QWidget*> findAll(const QString& name) const;
    bool sees(const QString& name) const { return find(name) != nullptr; }
    /// Waits until it can be seen.
    bool awaits(const QString& name, Where where = Where::current());
    /// Waits until \a isSo says true; \a what is said when it does not.
    bool awaits(const std::function<bool()>& isSo, const char* what,
                Where where = Where::current());

    void click(const QString& name, Where where = Where::current());
    void click(QWidget* widget, Where where = Where::current());
    /// Answer number \a at (from 0) of several inside it.
    void choose(const QString& name, int at, Where where = Where::current());
    /// The row of a list that shows these words.
    void clickRow(const QString& list, const QString& words, Where where = Where::current());
    void press(int key, Qt::KeyboardModifiers modifiers = {});
    /// Types where the focus is. The letters of one go are one touch.
    void type(const QString& text);
    /// Goes into the field, takes out what stands there, and types.
    void fill(const QString& field, const QString& text, Where where = Where::current());

    /// How often something was pressed or typed since the last startCounting().
    int touches() const { return m_touches; }
    int letters() const { return m_letters; }
    void startCounting() { m_touches = m_letters = 0; }
    /// Something could not be done; the rest of the way makes no sense.
    bool isLost() const { return m_isLost; }
    QWidget& window() const { return *m_window; }

private:
    void fail(const QString& what, Where where);
    bool isReachable(const QWidget& widget, QPoint at) const;
    std::optional<QPoint> reach(QWidget& widget, const QList<QPoint>& places);
    bool scrollTowards(const QWidget& widget, QPoint at);
    void clickAt(QWidget& widget, QPoint at);
    void sendKey(int key, Qt::KeyboardModifiers modifiers, const QString& text);

    QPointer<QWidget> m_window;
    int m_touches = 0;
    int m_letters = 0;
    bool m_isLost = false;
};

} // namespace inkaart::tests

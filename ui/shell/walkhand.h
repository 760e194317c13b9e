// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>
#include <QWidget>

namespace inkaart::shell {

/// Touches a window as a person does: with clicks on what can be seen, and with keys.
class WalkHand {
public:
    explicit WalkHand(QWidget& window)
        : m_window(window)
    { }

    QWidget& window() const { return m_window; }
    /// The first visible widget of that name; null when there is none.
    QWidget* find(const QString& name) const;
    bool sees(const QString& name) const { return find(name) != nullptr; }

    /// What the labels of that name that can be seen say.
    QStringList read(const QString& name) const;

    /// Brings it into sight and presses it in its middle. False when it is not there.
    bool click(const QString& name);
    /// Presses the last one of that name that can be seen.
    bool clickLast(const QString& name);
    /// Presses button number \a at (from 0) inside it: one answer of several.
    bool clickInside(const QString& name, int at);
    /// Presses every one of that name that is not on yet.
    void clickAll(const QString& name);
    /// Presses the row of a list whose words hold \a words.
    bool clickRow(const QString& name, const QString& words);
    /// Presses the field and types; what stood there goes.
    bool type(const QString& name, const QString& text);
    void key(int key, Qt::KeyboardModifiers modifiers = {}, const QString& text = {});
    /// How often something was pressed or typed.
    int touches() const { return m_touches; }

private:
    bool pressInSight(QWidget& widget);
    void press(QWidget& widget, const QPoint& at);
    bool pressShortcut(const QKeySequence& keys);

    QWidget& m_window;
    int m_touches = 0;
};

} // namespace inkaart::shell

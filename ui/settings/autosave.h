// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>
#include <utility>

namespace inkaart::settings {

/// Saves what is typed: a moment after the last key, and at once when the field or page is left.
class AutoSave : public QObject {
    Q_OBJECT

public:
    /// Long enough that a name is one change and one step of undo, not ten.
    static constexpr int idleMs = 900;

    AutoSave(std::function<void()> save, QObject* parent)
        : QObject(parent)
        , m_save(std::move(save))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(idleMs);
        connect(&m_timer, &QTimer::timeout, this, &AutoSave::flush);
    }

    void touch()
    {
        m_isPending = true;
        m_timer.start();
    }
    /// Nothing happens when nothing was typed since.
    void flush()
    {
        m_timer.stop();
        if (std::exchange(m_isPending, false))
            m_save();
    }
    bool isPending() const { return m_isPending; }

private:
    QTimer m_timer;
    std::function<void()> m_save;
    bool m_isPending = false;
};

} // namespace inkaart::settings

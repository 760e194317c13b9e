// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace inkaart::conversation {

/// Saves what is typed: 400 ms after the last key, and at once when the page is left.
class AutoSave : public QObject {
    Q_OBJECT

public:
    static constexpr int idleMs = 400;

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
        if (!m_isPending)
            return;
        m_isPending = false;
        m_save();
    }
    bool isPending() const { return m_isPending; }

private:
    QTimer m_timer;
    std::function<void()> m_save;
    bool m_isPending = false;
};

} // namespace inkaart::conversation

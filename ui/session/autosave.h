// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace inkaart::session {

/// Saves what is typed: a moment after the last key, now and then while somebody types on without a
/// pause, and at once when the field or page is left.
/// What could not be saved (a full disk) stays pending: the next key, and the next flush, try
/// again.
class AutoSave : public QObject {
    Q_OBJECT

public:
    /// False: it is not saved. Whoever saves has said why.
    using Save = std::function<bool()>;

    static constexpr int idleMs = 300;
    /// For a setting: long enough that a name is one change and one step of undo, not ten.
    static constexpr int settingMs = 900;
    /// No longer goes anything unsaved, however fast somebody types: so much a fall may cost.
    static constexpr int longestMs = 900;

    AutoSave(Save save, QObject* parent, int milliseconds = idleMs)
        : QObject(parent)
        , m_save(std::move(save))
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(milliseconds);
        m_bound.setSingleShot(true);
        m_bound.setInterval(longestMs);
        m_bound.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &AutoSave::flush);
        connect(&m_bound, &QTimer::timeout, this, &AutoSave::flush);
    }

    void touch()
    {
        m_isPending = true;
        m_timer.start();
        if (!m_bound.isActive())
            m_bound.start();
    }
    /// Nothing happens when nothing was typed since. True when nothing is left to save.
    bool flush()
    {
        m_timer.stop();
        m_bound.stop();
        if (m_isPending)
            m_isPending = !m_save();
        return !m_isPending;
    }
    /// What was typed does not count any more: it is put back to what is kept.
    void drop()
    {
        m_timer.stop();
        m_bound.stop();
        m_isPending = false;
    }
    bool isPending() const { return m_isPending; }

private:
    QTimer m_timer;
    QTimer m_bound;
    Save m_save;
    bool m_isPending = false;
};

} // namespace inkaart::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace inkaart::shell {

/// Sees when nobody has touched the program for a while. With a learner at the screen it first
/// asks to cover it and locks much later. A laptop that slept locks too; one whose date is set does
/// not.
class IdleWatch : public QObject {
    Q_OBJECT

public:
    struct Times {
        std::chrono::milliseconds lock = std::chrono::minutes(10);
        std::chrono::milliseconds lockWithLearner = std::chrono::minutes(45);
    };

    IdleWatch(const base::Clock& clock, QObject* parent);

    void setTimes(const Times& times);
    void setWithLearner(bool withLearner);
    /// Starts to watch all that the program's windows get.
    void start();
    void stop();

    /// Looks at the clock now; the timer calls it, and so can a test.
    void check();

Q_SIGNALS:
    /// With a learner: nothing may be seen any more, the work stays.
    void coverAsked();
    void lockAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void touch();
    std::chrono::milliseconds idle() const;

    const base::Clock& m_clock;
    Times m_times;
    QTimer m_timer;
    qint64 m_touched = 0;
    bool m_withLearner = false;
    bool m_isWatching = false;
    bool m_isCovered = false;
};

} // namespace inkaart::shell

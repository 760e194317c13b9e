// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/runthen.h"

namespace inkaart::session {

/// Photos and files that are being read in. They belong to the session and not to the page that
/// asked, so that none is dropped because somebody went on; a lock and the end wait for them.
class Imports : public QObject {
    Q_OBJECT

public:
    /// A lock or the end waits no longer than this.
    static constexpr int patienceMs = 10000;

    using QObject::QObject;

    /// Runs \a work (pure, on values) on a worker thread and hands what it gives to \a handler
    /// here, which refers to no page that may be gone.
    template<class Work, class Handler>
    void run(Work work, Handler handler)
    {
        ++m_running;
        runThen(this, std::move(work), [this, handler = std::move(handler)](auto result) mutable {
            handler(std::move(result));
            if (--m_running == 0)
                Q_EMIT finished();
        });
    }
    bool isRunning() const { return m_running > 0; }

    /// For the page that is open now, whichever it is.
    void tellFailure(const QString& sentence) { Q_EMIT failed(sentence); }

Q_SIGNALS:
    /// Nothing is being read in any more.
    void finished();
    void failed(const QString& sentence);

private:
    int m_running = 0;
};

} // namespace inkaart::session

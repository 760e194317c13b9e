// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/runthen.h"
#include "ui/session/session.h"

#include <QPointer>
#include <QSemaphore>

#include <memory>

namespace inkaart::settings {

/// Keeps the store open until a worker thread is done with it: waits in its destructor. A child of
/// the list of learners, because the session drops that list before it drops the store.
class StoreHold : public QObject {
    Q_OBJECT

public:
    explicit StoreHold(session::Session& session)
        : QObject(&session.learners())
    { }
    ~StoreHold() override { m_done->acquire(); }

    std::shared_ptr<QSemaphore> semaphore() const { return m_done; }

private:
    std::shared_ptr<QSemaphore> m_done = std::make_shared<QSemaphore>();
};

/// As runThen, for work that reads what the open store holds (its keys, its folder). The store is
/// not closed before the work is done; a context that is gone by then drops the result.
template<class Work, class Handler>
void runOnStore(session::Session& session, QObject* context, Work work, Handler handler)
{
    auto* hold = new StoreHold(session);
    auto guarded = [work = std::move(work), done = hold->semaphore()]() mutable {
        const QSemaphoreReleaser release(*done);
        return work();
    };
    session::runThen(hold, std::move(guarded),
                     [hold, context = QPointer<QObject>(context),
                      handler = std::move(handler)](auto result) mutable {
                         hold->deleteLater();
                         if (context)
                             handler(std::move(result));
                     });
}

} // namespace inkaart::settings

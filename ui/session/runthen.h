// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <utility>

namespace inkaart::session {

/// Runs \a work (a pure function on values) on a worker thread and hands its result to \a handler
/// on the context's thread. A context that is gone by then drops the result: the watcher is its
/// child. QFuture::then with a context aborts in Qt 6.4 debug builds in that case.
template<class Work, class Handler>
void runThen(QObject* context, Work work, Handler handler)
{
    using T = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcher<T>::finished, context,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if constexpr (std::is_void_v<T>)
                             handler();
                         else
                             handler(watcher->future().takeResult());
                     });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace inkaart::session

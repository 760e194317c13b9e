// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/web/network.h"

#include <QDeadlineTimer>
#include <QHostAddress>

namespace inkaart::web {

/// One question and what came back: the document, or where it is said to lie now.
struct Reply {
    QByteArray bytes;
    QUrl redirect; ///< empty: there is none
};

/// The addresses of a host that may be asked, those of IPv4 first. Refused when there are only
/// others · Unavailable · Timeout.
base::Result<QList<QHostAddress>> lookUp(const QString& host, const NetworkLimits& limits,
                                         const QDeadlineTimer& deadline);

/// Asks just \a host for \a address, whatever the name means to the system by now.
base::Result<Reply> download(const QUrl& address, const QHostAddress& host, qsizetype limit,
                             const NetworkLimits& limits, const QDeadlineTimer& deadline);

} // namespace inkaart::web

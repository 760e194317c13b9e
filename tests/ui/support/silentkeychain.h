// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusVirtualObject>

#include <cstdio>

namespace inkaart::tests {

/// Owns the Secret Service's name and answers nothing.
class SilentKeychain : public QDBusVirtualObject {
public:
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage&, const QDBusConnection&) override { return true; }
};

/// Is that service until the process is ended; says "quiet" when it is there.
inline int stayQuiet()
{
    SilentKeychain silence;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.registerVirtualObject(QStringLiteral("/"), &silence, QDBusConnection::SubPath);
    if (!bus.registerService(QStringLiteral("org.freedesktop.secrets")))
        return 1;
    std::puts("quiet");
    std::fflush(stdout);
    return QCoreApplication::exec();
}

} // namespace inkaart::tests

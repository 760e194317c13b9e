// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/world.h"

#include <QProcess>

namespace inkaart::bench {

/// A desktop's keychain on a bus of its own, in which a copy of the centre of 10,000 has a slot.
/// The bus and the keychain see only this run's folders and go with it.
class Keyring {
public:
    /// Unavailable without dbus-daemon or gnome-keyring-daemon.
    static base::Result<std::unique_ptr<Keyring>> start(World& world);
    ~Keyring();

    /// A program on that bus.
    Command command(const World& world, const QString& name, const QStringList& arguments) const;
    const QString& store() const { return m_store; }

private:
    base::Result<void> startBus(const World& world);
    base::Result<void> startKeychain(const World& world);
    base::Result<void> makeSlot(World& world);
    base::Result<void> startDaemon(QProcess& process, const Command& command);

    QProcess m_bus;
    QProcess m_keychain;
    QByteArray m_address;
    QString m_store;
};

} // namespace inkaart::bench

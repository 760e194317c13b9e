// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/desktoppreferences.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace inkaart::theme {

namespace {

constexpr auto Service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto Path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto Interface = "org.freedesktop.portal.Settings"_L1;
constexpr auto Appearance = "org.freedesktop.appearance"_L1;
constexpr auto Gnome = "org.gnome.desktop.interface"_L1;
constexpr int Patience = 5000;

/// Without an address libdbus would start a bus of its own, which nobody asked for.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

/// Read() wraps the value in a variant of a variant.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopPreferences::DesktopPreferences(QObject* parent)
    : QObject(parent)
{ }

void DesktopPreferences::start()
{
    if (!hasSessionBus())
        return;
    const QPointer<DesktopPreferences> self(this);
    QThreadPool::globalInstance()->start([self] {
        // Connecting waits for the bus, so it happens here and not on the window's thread.
        const QDBusConnection bus =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"inkaart-theme"_s);
        if (!bus.isConnected())
            return;
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, bus] {
            if (self)
                self->listen(bus);
        });
    });
}

void DesktopPreferences::listen(const QDBusConnection& bus)
{
    // Else Qt 6.4 does not know the slot's last argument before the first message was read, and
    // connects nothing.
    qDBusRegisterMetaType<QDBusVariant>();
    QDBusConnection connection = bus;
    connection.connect(Service, Path, Interface, u"SettingChanged"_s, this,
                       SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(bus, Appearance, u"color-scheme"_s);
    ask(bus, Gnome, u"enable-animations"_s);
}

void DesktopPreferences::ask(const QDBusConnection& bus, const QString& group, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Interface, u"Read"_s);
    call << group << key;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, Patience), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, group, key](QDBusPendingCallWatcher* done) {
                done->deleteLater();
                const QDBusPendingReply<QDBusVariant> reply = *done;
                if (!reply.isError())
                    take(group, key, reply.value().variant());
            });
}

void DesktopPreferences::settingChanged(const QString& group, const QString& key,
                                        const QDBusVariant& value)
{
    take(group, key, value.variant());
}

void DesktopPreferences::take(const QString& group, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    if (group == Appearance && key == "color-scheme"_L1) {
        // 0: no preference, 1: dark, 2: light.
        const uint scheme = plain.toUInt();
        m_dark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    } else if (group == Gnome && key == "enable-animations"_L1) {
        m_lessMotion = plain.isValid() && !plain.toBool();
    } else {
        return;
    }
    emit changed();
}

} // namespace inkaart::theme

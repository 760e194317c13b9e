// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace inkaart::theme {

/// What the desktop wants, asked over org.freedesktop.portal.Settings. Connecting happens on
/// a worker, asking is asynchronous: a bus that hangs holds nothing up. No bus: no answer.
class DesktopPreferences : public QObject {
    Q_OBJECT
public:
    explicit DesktopPreferences(QObject* parent = nullptr);

    /// Connects, asks, and from then on follows the change signal.
    void start();

    /// True: dark. Empty: the desktop has no preference or has not answered.
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_dark; }
    [[nodiscard]] bool prefersLessMotion() const { return m_lessMotion; }

    /// One setting as the portal gives it; public so that tests can feed it.
    /// Namespaces: org.freedesktop.appearance, org.gnome.desktop.interface.
    void take(const QString& group, const QString& key, const QVariant& value);

signals:
    void changed();

private slots:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void listen(const QDBusConnection& bus);
    void ask(const QDBusConnection& bus, const QString& group, const QString& key);

    std::optional<bool> m_dark;
    bool m_lessMotion = false;
};

} // namespace inkaart::theme

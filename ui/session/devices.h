// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace inkaart::session {

/// Where the system shows what is plugged in.
struct DevicePlaces {
    QStringList media; ///< folders that hold a folder for each stick or card
    QString phones; ///< where gvfs shows phones
    std::function<bool(const QString& folder)> isMounted;

    static DevicePlaces ofThisLaptop();
};

/// The folder to write to of a stick, else of a phone; empty when neither is there, or neither can
/// be written. May be slow.
QString deviceIn(const DevicePlaces& places);
QString connectedDevice();

/// What a path lies on, as far as the path tells.
enum class Device { None, Stick, Phone };
Device deviceOf(const QString& path);

/// "SCHAKEL", as the stick is called; of a phone what gvfs calls it.
QString deviceName(const QString& folder);

} // namespace inkaart::session

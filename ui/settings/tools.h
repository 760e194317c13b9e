// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/kdf.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <vector>

class QWidget;

namespace inkaart::settings {

/// A place on this laptop where a backup can lie.
struct Drive {
    QString name; ///< the label people gave it; may be empty
    QString path;
    qint64 free = 0; ///< bytes

    friend bool operator==(const Drive&, const Drive&) = default;
};

/// What settings ask of the machine around the program, so that tests can answer.
struct Tools {
    /// Of passphrases that are made here.
    crypto::ScryptCost cost;
    std::chrono::milliseconds keychainPatience{ 8000 };
    /// Sticks and cards that are in, writable ones only. Called on a worker thread.
    std::function<std::vector<Drive>()> drives;
    /// Names of the printers. Called on a worker thread: a print server may take its time.
    std::function<QStringList()> printers;
    /// The folder that is offered when there is no stick.
    QString documents;
    /// The system's dialogs; the answer comes later, and not at all when somebody closes them.
    using Chosen = std::function<void(const QString&)>;
    std::function<void(QWidget*, const QString& start, Chosen)> chooseFolder;
    std::function<void(QWidget*, const QString& filter, Chosen)> chooseFile;
};

/// Those of the real machine.
Tools realTools();

} // namespace inkaart::settings

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QObject>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace inkaart::session {

/// The desktop's keychain, asked in a way that never holds the program up: a keychain that gives
/// no answer in time counts as Timeout. One entry per store. Errors: Unavailable (there is none),
/// NotFound (no entry), NotAllowed (the person or the keychain said no), Timeout.
class Keychain : public QObject {
    Q_OBJECT

public:
    using Read = std::function<void(base::Result<QByteArray>)>;
    using Done = std::function<void(base::Result<void>)>;

    explicit Keychain(QObject* parent = nullptr);

    /// How long to wait for an answer. A person may have to type the keychain's own password, so
    /// it is some seconds.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Whether this desktop has one that answers: reads an entry that is not there. Loads
    /// libraries, so not before the first window is painted.
    void probe(Done handler);

    /// The name of the entry for the store in \a directory; tells nothing about it.
    static QString entryFor(const QString& directory);

    void read(const QString& entry, Read handler);
    void write(const QString& entry, const QByteArray& secret, Done handler);
    void remove(const QString& entry, Done handler);

    /// Whether somebody chose the keychain for the store in \a directory: a small file beside it,
    /// so that nothing asks the desktop when nobody did.
    static bool isChosen(const QString& directory);
    static void setChosen(const QString& directory, bool chosen);

private:
    void start(QKeychain::Job* job, std::function<void(base::Result<void>)> handler);

    std::chrono::milliseconds m_patience{ 8000 };
};

} // namespace inkaart::session

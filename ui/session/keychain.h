// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace inkaart::session {

/// The desktop's keychain, asked in a way that never holds the program up: a keychain that gives
/// no answer in time counts as Timeout. One entry per worker and store. Errors: Unavailable (there
/// is none), NotFound (no entry), NotAllowed (the person or the keychain said no), Timeout.
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

    /// The name of a worker's entry for the store in \a directory; tells nothing about either.
    static QString entryFor(const QString& directory, const base::RecordId& worker);

    void read(const QString& entry, Read handler);
    void write(const QString& entry, const QByteArray& secret, Done handler);
    void remove(const QString& entry, Done handler);

    /// The entries of those who chose the keychain for the store in \a directory, the newest
    /// choice first: a small file beside it, so that nothing asks the desktop when nobody did.
    static QStringList chosen(const QString& directory);
    static bool isChosen(const QString& directory) { return !chosen(directory).isEmpty(); }
    /// False when that could not be noted.
    static bool setChosen(const QString& directory, const QString& entry, bool isChosen);

private:
    void start(QKeychain::Job* job, std::function<void(base::Result<void>)> handler);

    std::chrono::milliseconds m_patience{ 8000 };
};

} // namespace inkaart::session

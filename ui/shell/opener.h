// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "ui/shell/surroundings.h"

#include <QObject>

#include <functional>
#include <memory>

namespace inkaart::shell {

/// Opens the store: the slow part (deriving the key) on a worker thread, the rest here.
class Opener : public QObject {
    Q_OBJECT

public:
    enum class Means { Passphrase, Recovery, Keychain };
    struct Attempt {
        Means means = Means::Passphrase;
        QByteArray secret; ///< passphrase and code as UTF-8
        QString name; ///< who it should be; empty: whoever it opens for
    };
    /// Refused: it opens, but for somebody else than \a name. Else as Vault and Store say.
    using Handler = std::function<void(base::Result<std::unique_ptr<store::Store>>)>;

    Opener(const Surroundings& around, QObject* parent);

    bool isBusy() const { return m_isBusy; }
    /// Does nothing while busy.
    void open(const Attempt& attempt, Handler handler);
    /// From an unlock that was done elsewhere (first run). Only for reading where it cannot be
    /// written: see store::writability.
    base::Result<std::unique_ptr<store::Store>> openStore(store::Unlocked unlocked);

    /// Whether a worker called \a name is meant by \a typed: a first name, case and accents aside.
    static bool isMeant(const QString& name, const QString& typed);

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void setBusy(bool busy);
    void openExcept(const Attempt& attempt, std::vector<base::RecordId> notFor, Handler handler);
    static bool isFor(const store::Store& store, const QString& name);

    const Surroundings& m_around;
    bool m_isBusy = false;
};

} // namespace inkaart::shell

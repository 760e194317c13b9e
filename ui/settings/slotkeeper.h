// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/settings/desk.h"

#include <QObject>

#include <functional>

namespace inkaart::settings {

/// Who can open the vault, and with what: everything here derives keys and writes, so it happens on
/// a worker thread and the answer comes later.
class SlotKeeper : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(base::Result<void>)>;
    using Listed = std::function<void(base::Result<std::vector<store::Slot>>)>;
    using Made = std::function<void(base::Result<QString>)>;

    SlotKeeper(Desk& desk, QObject* parent);

    void list(Listed handler);
    /// WrongPassphrase when \a present is not this worker's; nothing has changed then.
    void changeOwn(const QString& present, const QString& wanted, Done handler);
    /// A slot and then a record, so that nobody stands in the list who cannot come in.
    void addWorker(const dossier::Worker& worker, const QString& passphrase, Done handler);
    /// Slots go first. NotAllowed when nobody would be left; Refused for the last coordinator.
    void putAway(const base::RecordId& worker, Done handler);
    /// Somebody who was put away comes back with a new first passphrase.
    void takeBack(const base::RecordId& worker, const QString& passphrase, Done handler);
    void newCode(Made handler);

    /// Whether this worker still opens with a passphrase that somebody else chose.
    bool hasFirstPassphrase(const base::RecordId& worker) const;

private:
    void noteFirst(const base::RecordId& worker, bool isFirst);

    Desk& m_desk;
};

/// The sentence about passphrases, slots and codes.
QString slotSentence(const base::Error& error);

} // namespace inkaart::settings

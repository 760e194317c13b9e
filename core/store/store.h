// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"
#include "core/dossier/dossier.h"
#include "core/store/vault.h"

#include <QObject>

#include <memory>
#include <set>
#include <span>

namespace inkaart::store {

class ReadSide;

/// What `inkaartctl check` and the start of the program found.
struct CheckReport {
    qint64 dossiers = 0;
    qint64 changes = 0;
    qint64 blobs = 0;
    QStringList problems; ///< English sentences without personal data; empty is good
};

/// All dossiers of this laptop: sealed changes in SQLite (WAL, synchronous=FULL), sealed files
/// beside it. What append() has acknowledged is on disk. Belongs to the thread that opened it;
/// reading on a worker thread goes through a Reader.
class Store : public QObject {
    Q_OBJECT

public:
    /// AlreadyOpen when another process has it; TooNew for a file of a newer program (readable
    /// through openReadOnly); Corrupt, ReadOnly, DiskFull, Io as it is.
    static base::Result<std::unique_ptr<Store>> open(const QString& directory, Unlocked unlocked,
                                                     const base::Clock& clock,
                                                     base::Random& random);
    static base::Result<std::unique_ptr<Store>> openReadOnly(const QString& directory,
                                                             Unlocked unlocked,
                                                             const base::Clock& clock,
                                                             base::Random& random);
    ~Store() override;

    const QString& directory() const;
    const base::Clock& clock() const;
    base::Random& random() const;
    base::CentreId centre() const;
    base::DeviceId device() const;
    /// The worker who unlocked; the author of every change.
    base::RecordId worker() const;
    /// Sets who works here after an unlock by recovery code.
    void setWorker(const base::RecordId& worker);
    const Unlocked& unlocked() const;
    bool isReadOnly() const;

    /// The centre's own dossier: workers, settings, own achievements, devices. Kept in memory.
    const dossier::Dossier& centreDossier() const;
    dossier::CentreSettings settings() const;
    std::optional<dossier::Worker> workerById(const base::RecordId& id) const;
    bool isCoordinator() const;

    /// Index cards of all learners (also taken-away ones): reading, decrypting, parsing.
    base::Result<std::vector<dossier::Card>> cards() const;
    base::Result<dossier::Card> card(const base::DossierId& id) const;
    /// Reads and merges all changes of one dossier; what cannot be read of it is set aside
    /// (Dossier::setAside). NotFound when there is none, Corrupt when nothing can be read.
    base::Result<dossier::Dossier> dossier(const base::DossierId& id) const;

    /// A new dossier with its first records, in one transaction.
    base::Result<base::DossierId> createDossier(std::vector<dossier::Draft> first);
    /// Seals, signs and stores drafts in one transaction together with the new index card.
    /// On success every change is on disk. ReadOnly, DiskFull, Io: nothing of it is.
    /// NotAllowed when the role of the worker forbids it (core, not ui, keeps the roles).
    base::Result<std::vector<dossier::Change>> append(const base::DossierId& id,
                                                      std::vector<dossier::Draft> drafts);
    /// As append, on the centre's dossier.
    base::Result<std::vector<dossier::Change>> appendToCentre(std::vector<dossier::Draft> drafts);
    /// As append, and on the centre's dossier in the same transaction: both are on disk, or
    /// neither. The changes are those of \a id.
    base::Result<std::vector<dossier::Change>> appendBoth(const base::DossierId& id,
                                                          std::vector<dossier::Draft> drafts,
                                                          std::vector<dossier::Draft> inCentre);
    /// Drops a dossier that was never more than a draft or whose term has passed without consent:
    /// destroys its key, changes, blobs and card on this laptop, and vacuums.
    base::Result<void> destroyDossier(const base::DossierId& id);
    /// Destroys files that nothing in the dossier shows any more; the changes that named them stay.
    base::Result<void> destroyFiles(const base::DossierId& id, const std::set<base::BlobId>& files);
    /// Destroys what was taken away more than 30 days ago, people and files, and pieces that no row
    /// names any more. Called after unlocking. Does nothing while the clock cannot be right. Says
    /// how many dossiers.
    base::Result<int> purgeDeleted();

    /// Seals a file in pieces and writes it durably. The reference lies in no record yet.
    base::Result<dossier::BlobRef> putBlob(const base::DossierId& id, QByteArrayView plain,
                                           const QString& mediaType, const QString& name);
    base::Result<QByteArray> blob(const dossier::BlobRef& ref) const;

    /// Small sealed things of this laptop that are no change: the place in a conversation, window
    /// size, preferences. Null bytes remove; what has a dossier's or an award's id in its key goes
    /// with the dossier. Keys are not sealed.
    base::Result<void> setLocal(const QString& key, QByteArrayView value);
    base::Result<QByteArray> local(const QString& key) const;

    /// False from the moment a recovery code is made (by NewVault::isCodeAskedBack, or a new one)
    /// until somebody has shown to have it: to that code every backup is sealed.
    bool isRecoveryCodeKept() const;
    base::Result<void> noteRecoveryCodeKept();

    /// A fresh record id, ordered by time.
    base::RecordId newRecordId() const;
    /// No award is signed while the clock is before the build date or over 24 h behind the newest
    /// stamp: ClockWrong.
    base::Result<void> checkClockForSigning() const;
    /// Somebody looked at the date and said that it is right: stamps given while it was ahead no
    /// longer stop the signing. ClockWrong when it is before the build date all the same.
    base::Result<void> confirmClock();

    base::Result<CheckReport> check() const;

Q_SIGNALS:
    /// After every successful append; \a changes are what was stored.
    void dossierChanged(const inkaart::base::DossierId& id,
                        const std::vector<inkaart::dossier::Change>& changes);
    void cardChanged(const inkaart::dossier::Card& card);
    void dossierDestroyed(const inkaart::base::DossierId& id);
    void centreChanged();

private:
    struct Private;
    explicit Store(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

/// Reads on a worker thread with a connection of its own. Made on the store's thread, used and
/// destroyed on the worker's. Holds a second copy of the centre key until it goes.
class Reader {
public:
    explicit Reader(const Store& store);
    Reader(Reader&&) noexcept;
    ~Reader();
    base::Result<std::vector<dossier::Card>> cards();
    base::Result<dossier::Dossier> dossier(const base::DossierId& id);
    base::Result<QByteArray> blob(const dossier::BlobRef& ref);

private:
    std::unique_ptr<ReadSide> d;
};

} // namespace inkaart::store

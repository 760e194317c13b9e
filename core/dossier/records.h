// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/change.h"

#include <QHash>

#include <memory>

namespace inkaart::dossier {

/// One value of a field and who gave it.
struct FieldValue {
    base::cbor::Value value;
    base::ChangeId change;
    base::RecordId author;
    base::DeviceId device;
    base::Hlc hlc;
};

/// The field of a conflict between an edit and a deletion, and in Heads the place of changes that
/// set no field. Its values: true is "kept", null "taken away".
inline constexpr QStringView deletionField = u"";

/// A field that two laptops changed without knowing of each other. The first value is shown.
struct Conflict {
    QString field;
    std::vector<FieldValue> values;
};

/// What is left of a record when all its changes are merged.
class Record {
public:
    base::RecordId id;
    QString kind;
    bool isDeleted = false;
    base::Hlc created; ///< of its first change
    base::Hlc changed; ///< of its last
    base::Hlc deletedAt; ///< of the deletion, when isDeleted
    base::RecordId author; ///< of its first change
    base::DeviceId device; ///< of its first change
    base::ChangeId deletion; ///< the change that took it away, to be retracted
    std::map<QString, FieldValue> fields; ///< the winners
    std::vector<Conflict> conflicts;
    /// What an edit names in `on`: per field the changes that no other is built on, retracted ones
    /// too, so that bringing one of those back does not beat what was written since.
    Heads heads;

    /// The value shown, or null.
    const base::cbor::Value& operator[](const QString& field) const;
};

/// All records of one dossier, merged. Any order of apply() gives the same state: first causality
/// (`on`), then the greater (hlc, device, id); an edit beats a concurrent deletion; latches stay
/// set.
class Records {
public:
    Records();
    Records(const Records&);
    Records(Records&&) noexcept;
    Records& operator=(const Records&);
    Records& operator=(Records&&) noexcept;
    ~Records();

    /// Applying a change twice is applying it once. Only what it touches is merged again, when it
    /// is next asked for; pointers given before are then no longer good. Asking merges, so one
    /// value is for one thread; others take a copy, which is cheap.
    void apply(Change change);

    /// Null when there is no such record, or every change of it is retracted.
    const Record* find(const base::RecordId& id) const;
    /// Those that are not deleted, oldest first.
    std::vector<const Record*> ofKind(QStringView kind) const;
    std::vector<const Record*> deletedOfKind(QStringView kind) const;
    /// True when any record that is not deleted has a conflict.
    bool hasConflict() const;
    /// Every change, oldest first, also retracted ones.
    std::vector<Change> history() const;
    bool isRetracted(const base::ChangeId& change) const;
    /// Null when there is none of that id.
    const Change* change(const base::ChangeId& id) const;
    /// Other dossiers that are said to be about the same person.
    std::vector<base::DossierId> aliases() const;
    /// The changes that an edit of the alias to \a other names in `on`.
    std::vector<base::ChangeId> aliasHeads(const base::DossierId& other) const;
    size_t changeCount() const;
    /// The stamps of the oldest and the newest change of any kind.
    base::Hlc oldest() const;
    base::Hlc newest() const;
    /// When the first of them and the one with the newest stamp were made (madeAt); 0 without any.
    qint64 began() const;
    qint64 lastMade() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Fields that, once given a value that counts, keep it whatever else is said:
/// `withdrawn` of a consent, `revoked` of an award.
bool isLatch(QStringView kind, QStringView field);
/// Fields that only grow: what several laptops added without knowing of each other is all there,
/// and no conflict. `editions` of an award: each is signed, and somebody may have it on paper.
bool isGathered(QStringView kind, QStringView field);

} // namespace inkaart::dossier

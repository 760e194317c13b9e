// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <functional>

namespace inkaart::store {

/// One sealed change as it lies on disk; the columns repeat its header so that they can be asked.
struct EnvelopeRow {
    base::DeviceId device;
    qint64 seq = 0;
    base::ChangeId id;
    base::DossierId dossier;
    QByteArray bytes;
};

class EnvelopeTable {
public:
    explicit EnvelopeTable(Database& database)
        : m_database(database)
    { }

    base::Result<void> insert(const EnvelopeRow& row);
    base::Result<void> removeOf(const base::DossierId& dossier);
    using TakeBytes = std::function<base::Result<void>(const QByteArray&)>;
    /// Hands the bytes of every envelope of a dossier to \a take, in the order they came; no bytes
    /// for one that lies on a damaged page.
    base::Result<void> eachOf(const base::DossierId& dossier, const TakeBytes& take);
    using TakeRow = std::function<base::Result<void>(const EnvelopeRow&)>;
    /// Every envelope of a dossier.
    base::Result<void> eachRowOf(const base::DossierId& dossier, const TakeRow& take);
    /// Every envelope by device and seq.
    base::Result<void> each(const TakeRow& take);
    /// The bytes of one; NotFound.
    base::Result<QByteArray> bytes(const base::DeviceId& device, qint64 seq);
    base::Result<qint64> greatestSeq(const base::DeviceId& device);
    base::Result<qint64> count();
    base::Result<qint64> countOf(const base::DossierId& dossier);

private:
    base::Result<void> eachAloneOf(const base::DossierId& dossier, qint64 after,
                                   const TakeBytes& take);
    base::Result<QByteArray> bytesAt(qint64 number);

    Database& m_database;
};

} // namespace inkaart::store

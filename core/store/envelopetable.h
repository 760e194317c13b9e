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
    /// Hands the bytes of every envelope of a dossier to \a take, in the order they came.
    base::Result<void> eachOf(const base::DossierId& dossier,
                              const std::function<base::Result<void>(const QByteArray&)>& take);
    /// Every envelope by device and seq.
    base::Result<void> each(const std::function<void(const EnvelopeRow&)>& take);
    /// The bytes of one; NotFound.
    base::Result<QByteArray> bytes(const base::DeviceId& device, qint64 seq);
    base::Result<qint64> greatestSeq(const base::DeviceId& device);
    base::Result<qint64> count();

private:
    Database& m_database;
};

} // namespace inkaart::store

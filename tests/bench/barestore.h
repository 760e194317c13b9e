// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <QSqlDatabase>

#include <memory>

namespace inkaart::bench {

/// A store's file as a program would use it that does nothing but the work itself: no checks, no
/// layers, no merging.
class BareStore {
public:
    static base::Result<std::unique_ptr<BareStore>> open(const QString& file);
    /// A new file with rows of \a size bytes, in WAL and fully synchronous.
    static base::Result<std::unique_ptr<BareStore>> create(const QString& file, int rows, int size);
    ~BareStore();
    Q_DISABLE_COPY_MOVE(BareStore)

    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    /// Reads, decrypts and parses every index card.
    base::Result<std::vector<dossier::Card>> cards(QByteArrayView key) const;
    /// Reads the changes of a dossier and decrypts as many bytes; how many.
    base::Result<qint64> readChanges(const base::DossierId& id) const;
    /// One transaction: a new row of \a size bytes, and another one changed.
    base::Result<void> write(int row, int size) const;

private:
    explicit BareStore(const QString& name)
        : m_name(name)
    { }
    QString m_name;
};

/// Writes all changes of the store in \a directory, as they are, to the file \a copy, one
/// transaction for each dossier: milliseconds. The copy is removed.
base::Result<double> rewriteBare(const QString& directory, const QString& copy);

} // namespace inkaart::bench

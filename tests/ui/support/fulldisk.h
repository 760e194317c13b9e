// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace inkaart::tests {

/// A store whose disk is full: the database may not grow, and what was free in it is used up. Room
/// is made again by makeRoom(), or at the end.
class FullDisk {
public:
    /// With a TestStore.
    template<class World>
    explicit FullDisk(World& world)
        : FullDisk(world.path(), world.store(),
                   world.addLearner(QStringLiteral("Voorbeeld: Vol"), {}))
    { }
    /// \a other: a dossier that does not matter.
    FullDisk(const QString& path, store::Store& store, const base::DossierId& other)
        : m_path(path)
    {
        limit(0);
        // Ever smaller, until not even a word fits.
        for (int size = 4000; size > 0; size /= 2) {
            for (int tries = 0; tries < 1000; ++tries) {
                dossier::Evidence filling;
                filling.story = QString(size, u'x');
                const auto done =
                    store.append(other, { dossier::create(store.newRecordId(), filling) });
                if (!done)
                    break;
            }
        }
    }
    ~FullDisk() { makeRoom(); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

    /// Not a word more fits beside \a key of the store's local things either: a small one may still
    /// find room in a page that was half full.
    static void fillBeside(store::Store& store, const QString& key)
    {
        int number = 0;
        for (int size = 4000; size > 0; size /= 2) {
            while (store.setLocal(key + QString::number(number), QByteArray(size, 'x')))
                ++number;
        }
    }

    void makeRoom(int pages = 1'000'000) { limit(pages); }

private:
    void limit(int extra) const
    {
        for (const QString& name : QSqlDatabase::connectionNames()) {
            QSqlDatabase database = QSqlDatabase::database(name, false);
            if (database.databaseName() != m_path + QStringLiteral("/inkaart.sqlite"))
                continue;
            QSqlQuery query(database);
            if (!query.exec(QStringLiteral("PRAGMA page_count")) || !query.next())
                qFatal("no page count");
            const int pages = query.value(0).toInt() + extra;
            query.finish();
            if (!query.exec(QStringLiteral("PRAGMA max_page_count=%1").arg(pages)))
                qFatal("no limit");
        }
    }

    QString m_path;
};

} // namespace inkaart::tests

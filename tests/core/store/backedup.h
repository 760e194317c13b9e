// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backup.h"
#include "tests/core/store/fixture.h"

#include <QFile>

namespace inkaart::store::test {

/// A centre with one learner and one photo, and a backup of it.
class BackedUp {
protected:
    /// What the backup said of itself.
    base::Result<BackupReport> makeCentre()
    {
        auto created = m_place.create();
        if (!created)
            return base::fail(created.error());
        m_code = created->recoveryCode;
        auto opened = m_place.open(std::move(created->unlocked));
        if (!opened)
            return base::fail(opened.error());
        m_store = std::move(*opened);
        const auto id = m_store->createDossier({ learnerDraft(*m_store, QStringLiteral("Amina")) });
        if (!id)
            return base::fail(id.error());
        m_learner = *id;
        const auto photo =
            m_store->putBlob(m_learner, QByteArray(300'000, 'p'), QStringLiteral("image/jpeg"),
                             QStringLiteral("foto.jpg"));
        if (!photo)
            return base::fail(photo.error());
        m_photo = *photo;
        m_backup = target(QStringLiteral("centre.inkaart-backup"));
        return makeBackup(*m_store, m_backup, QStringLiteral("een ander geheim"));
    }
    QString target(const QString& name) const { return m_place.folder.filePath(name); }
    QByteArray backupBytes() const
    {
        QFile file(m_backup);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(target(name));
        const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        return isWritten ? file.fileName() : QString();
    }

    Place m_place;
    QString m_code;
    QString m_backup;
    std::unique_ptr<Store> m_store;
    base::DossierId m_learner;
    dossier::BlobRef m_photo;
};

} // namespace inkaart::store::test

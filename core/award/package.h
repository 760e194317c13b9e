// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace inkaart::award {

/// A file in a package.
struct PackedFile {
    QString name; ///< may stand in folders: "badges/samenwerken.png"
    QByteArray bytes;
};

/// All of it together; a stick or a phone has to hold it.
constexpr qint64 packageLimit = 500LL * 1024 * 1024;

/// \a files as a zip that any computer or phone opens, in the order given. The same files at the
/// same time of \a clock give the same bytes, in every time zone.
/// Errors: Refused (a name that is not safe on every system, or is no name; detail does not tell
/// it) · Duplicate (a name twice, also when only its case differs) · TooBig · Internal.
base::Result<QByteArray> packed(const QList<PackedFile>& files, const base::Clock& clock);

/// The same into a file, whole or not at all. Also ReadOnly · DiskFull · Io, and Refused where the
/// file is no ordinary one.
base::Result<void> writePackage(const QString& path, const QList<PackedFile>& files,
                                const base::Clock& clock);

} // namespace inkaart::award

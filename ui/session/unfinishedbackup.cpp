// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/unfinishedbackup.h"

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

const QString key = u"backup/begun"_s;

} // namespace

void noteBackupBegun(store::Store& store)
{
    // A full disk must keep nobody from a backup on a stick.
    std::ignore = store.setLocal(key, "1");
}

void noteBackupEnded(store::Store& store)
{
    std::ignore = store.setLocal(key, QByteArrayView());
}

bool takeDroppedBackup(store::Store& store)
{
    const auto begun = store.local(key);
    if (!begun || begun->isEmpty())
        return false;
    noteBackupEnded(store);
    return true;
}

} // namespace inkaart::session

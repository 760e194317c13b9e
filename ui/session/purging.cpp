// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/purging.h"

#include "core/store/survey.h"
#include "ui/session/runthen.h"
#include "ui/session/session.h"

#include <QLoggingCategory>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logPurging, "inkaart.purging")

/// Once a day is often enough for what takes reading everybody who has a file.
const QString filesKey = u"purge/files"_s;

void purgeFilesOf(Session& session, std::vector<base::DossierId> left)
{
    if (left.empty())
        return;
    const base::DossierId id = left.back();
    left.pop_back();
    if (const auto done = store::purgeFiles(session.store(), id); !done)
        qCWarning(logPurging) << "files stay:" << done.error().detail;
    QMetaObject::invokeMethod(
        &session,
        [&session, left = std::move(left)]() mutable { purgeFilesOf(session, std::move(left)); },
        Qt::QueuedConnection);
}

void lookForFiles(Session& session)
{
    const QByteArray today = session.clock().today().toString(Qt::ISODate).toLatin1();
    if (session.store().local(filesKey).value_or(QByteArray()) == today)
        return;
    auto survey = std::make_shared<store::Survey>(session.store());
    runThen(
        &session,
        [survey, now = session.clock().nowMs()]() mutable {
            auto found = survey->withDroppedFiles(now);
            survey.reset();
            return found;
        },
        [&session, today](base::Result<std::vector<base::DossierId>> found) {
            if (!found) {
                qCWarning(logPurging) << "no files were looked for:" << found.error().detail;
                return;
            }
            std::ignore = session.store().setLocal(filesKey, today);
            purgeFilesOf(session, std::move(*found));
        });
}

void purgeNext(Session& session, store::Leftovers left)
{
    if (left.dossiers.empty()) {
        if (const auto done = store::purgePieces(session.store(), left.pieces); !done)
            qCWarning(logPurging) << "pieces stay:" << done.error().detail;
        return lookForFiles(session);
    }
    const base::DossierId id = left.dossiers.back();
    left.dossiers.pop_back();
    // Somebody who is open is being looked at; another start comes.
    const bool isOpen = session.current() && session.current()->id() == id;
    if (!isOpen) {
        if (const auto done = store::purgeDossier(session.store(), id); !done)
            qCWarning(logPurging) << "a dossier stays:" << done.error().detail;
    }
    QMetaObject::invokeMethod(
        &session,
        [&session, left = std::move(left)]() mutable { purgeNext(session, std::move(left)); },
        Qt::QueuedConnection);
}

} // namespace

void purge(Session& session)
{
    if (!store::mayPurge(session.store()))
        return;
    auto survey = std::make_shared<store::Survey>(session.store());
    runThen(
        &session,
        [survey, now = session.clock().nowMs()]() mutable {
            auto left = survey->leftovers(now);
            survey.reset();
            return left;
        },
        [&session](base::Result<store::Leftovers> left) {
            if (left)
                purgeNext(session, std::move(*left));
            else
                qCWarning(logPurging) << "nothing was looked for:" << left.error().detail;
        });
}

} // namespace inkaart::session

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockednote.h"

#include "ui/session/session.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

/// A talk without a name lives in memory only; sealed like this it outlives the lock and nothing
/// else.
QString talkKeyOf(const store::Store& store)
{
    return u"talk/"_s + store.worker().toString();
}

QString keyOf(const store::Store& store)
{
    return u"place/"_s + store.worker().toString();
}

QString unkeptKeyOf(const store::Store& store)
{
    return u"unkept/"_s + store.worker().toString();
}

} // namespace

base::Result<void> leaveLockedNote(session::Session& session, const Visit& visit)
{
    const session::OpenDossier* open = session.current();
    base::Result<void> talk;
    if (open && open->isNameless())
        talk = session.store().setLocal(talkKeyOf(session.store()), open->freeze());
    // A note that cannot be written only costs the way back; the work itself is on disk.
    std::ignore = session.store().setLocal(keyOf(session.store()), encodeVisit(visit));
    return open && open->holdsTalk() ? talk : base::Result<void>();
}

std::optional<Visit> takeLockedNote(session::Session& session)
{
    const QString talkKey = talkKeyOf(session.store());
    if (const auto talk = session.store().local(talkKey); talk && !talk->isEmpty()) {
        std::ignore = session.thawNameless(*talk);
        std::ignore = session.store().setLocal(talkKey, QByteArrayView());
    }
    const QString key = keyOf(session.store());
    const auto bytes = session.store().local(key);
    if (!bytes || bytes->isEmpty())
        return std::nullopt;
    std::ignore = session.store().setLocal(key, QByteArrayView());
    return decodeVisit(*bytes);
}

void forgetLockedTalk(session::Session& session)
{
    std::ignore = session.store().setLocal(talkKeyOf(session.store()), QByteArrayView());
}

void leaveUnkeptNote(session::Session& session, const QString& sentence)
{
    if (!sentence.isEmpty())
        std::ignore = session.store().setLocal(unkeptKeyOf(session.store()), sentence.toUtf8());
}

QString takeUnkeptNote(session::Session& session)
{
    const QString key = unkeptKeyOf(session.store());
    const auto sentence = session.store().local(key);
    if (!sentence || sentence->isEmpty())
        return {};
    std::ignore = session.store().setLocal(key, QByteArrayView());
    return QString::fromUtf8(*sentence);
}

} // namespace inkaart::shell

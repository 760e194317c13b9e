// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lockednote.h"

#include "ui/session/session.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const store::Store& store)
{
    return u"place/"_s + store.worker().toString();
}

} // namespace

void leaveLockedNote(session::Session& session, const Visit& visit)
{
    // A note that cannot be written only costs the way back; the work itself is on disk.
    std::ignore = session.store().setLocal(keyOf(session.store()), encodeVisit(visit));
}

std::optional<Visit> takeLockedNote(session::Session& session)
{
    const QString key = keyOf(session.store());
    const auto bytes = session.store().local(key);
    if (!bytes || bytes->isEmpty())
        return std::nullopt;
    std::ignore = session.store().setLocal(key, QByteArrayView());
    return decodeVisit(*bytes);
}

} // namespace inkaart::shell

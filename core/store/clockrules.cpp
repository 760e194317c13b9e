// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clockrules.h"

#include "core/dossier/toldtime.h"
#include "core/store/store_p.h"

#include <QtEndian>

namespace inkaart::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr int plausibleYears = 10;
constexpr QLatin1StringView confirmedKey("clock-confirmed");

QDate buildDate()
{
    return QDate::fromString(QStringLiteral(INKAART_BUILD_DATE), Qt::ISODate);
}

} // namespace

qint64 buildDateMs()
{
    return buildDate().startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

bool isPlausible(qint64 nowMs)
{
    return nowMs >= buildDateMs() && !isFarAhead(nowMs);
}

bool isFarAhead(qint64 ms)
{
    return ms >= buildDate().addYears(plausibleYears).startOfDay(Qt::UTC).toMSecsSinceEpoch();
}

bool isDateBelieved(const Store& store)
{
    return isPlausible(store.clock().nowMs()) && store.checkClockForSigning().has_value();
}

std::optional<QDateTime> believedNow(const Store& store)
{
    return isDateBelieved(store) ? std::optional(store.clock().now()) : std::nullopt;
}

base::Result<base::Hlc> Store::Private::newestStamp() const
{
    if (ledger)
        return ledger->newestStamp();
    return ChainTable(*database).end(unlocked.device).map([](const ChainEnd& end) {
        return end.hlc;
    });
}

base::Result<void> Store::checkClockForSigning() const
{
    return d->checkClockForSigning();
}

base::Result<void> Store::Private::checkClockForSigning() const
{
    const qint64 now = clock.nowMs();
    if (now < buildDateMs())
        return base::fail(base::Code::ClockWrong, u"the clock is before the day of the build"_s);
    const auto newest = newestStamp();
    if (!newest)
        return base::fail(newest.error());
    qint64 allowed = now + dayMs;
    if (const auto confirmed = local(confirmedKey); confirmed && confirmed->size() == 8)
        allowed = std::max(allowed, qFromBigEndian<qint64>(confirmed->constData()) + dayMs);
    if (static_cast<qint64>(newest->ms) > allowed)
        return base::fail(base::Code::ClockWrong,
                          u"the clock is over 24 h behind the newest change; set it right, or open "
                          "the centre in Inkaart and say there that the date is right"_s);
    return {};
}

void Store::Private::tellTime(std::vector<dossier::Draft>& drafts) const
{
    const qint64 now = clock.nowMs();
    const auto newest = newestStamp();
    const bool isAhead = newest && static_cast<qint64>(newest->ms) > now + dayMs;
    const bool isBelieved = isPlausible(now) && checkClockForSigning();
    for (dossier::Draft& draft : drafts) {
        // The days to have something back must not begin at a wrong date.
        if (!isBelieved && draft.act == dossier::Act::Delete)
            dossier::noteUntold(draft);
        else if (isBelieved && isAhead)
            dossier::noteTold(draft, now);
    }
}

base::Result<void> Store::confirmClock()
{
    if (d->clock.nowMs() < buildDateMs())
        return base::fail(base::Code::ClockWrong, u"the clock is before the day of the build"_s);
    const auto newest = d->newestStamp();
    if (!newest)
        return base::fail(newest.error());
    QByteArray bytes(8, '\0');
    qToBigEndian(static_cast<qint64>(newest->ms), bytes.data());
    return setLocal(confirmedKey, bytes);
}

} // namespace inkaart::store

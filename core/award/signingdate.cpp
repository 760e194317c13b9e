// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/award/signingdate.h"

#include "core/store/clockrules.h"

namespace inkaart::award {

using namespace Qt::StringLiterals;

namespace {

const QString& confirmedKey()
{
    static const QString key = u"signing-date-confirmed"_s;
    return key;
}

QByteArray todayOf(const store::Store& store)
{
    return store.clock().today().toString(Qt::ISODate).toLatin1();
}

} // namespace

base::Result<void> checkSigningDate(const store::Store& store)
{
    if (const auto allowed = store.checkClockForSigning(); !allowed)
        return allowed;
    if (store::isPlausible(store.clock().nowMs())
        || store.local(confirmedKey()).value_or(QByteArray()) == todayOf(store))
        return {};
    return base::fail(base::Code::ClockWrong, u"the clock is far after the day of the build"_s);
}

bool canConfirmDate(const store::Store& store)
{
    return store.clock().nowMs() >= store::buildDateMs();
}

base::Result<void> confirmDate(store::Store& store)
{
    if (const auto confirmed = store.confirmClock(); !confirmed)
        return confirmed;
    return store.setLocal(confirmedKey(), todayOf(store));
}

} // namespace inkaart::award

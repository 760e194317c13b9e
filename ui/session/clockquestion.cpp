// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/clockquestion.h"

#include "core/store/clockrules.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QLocale>

namespace inkaart::session {

using namespace Qt::StringLiterals;

namespace {

class ClockWords {
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

} // namespace

bool isClockBelieved(const store::Store& store)
{
    return store::isDateBelieved(store);
}

std::optional<ClockQuestion> clockQuestion(const store::Store& store)
{
    if (isClockBelieved(store))
        return std::nullopt;
    const QString day = QLocale().toString(store.clock().today(), u"d MMMM yyyy"_s);
    if (store.clock().nowMs() < store::buildDateMs())
        return ClockQuestion{ ClockWords::tr("The date of this laptop is wrong: %1.").arg(day),
                              clockAdvice(), false };
    return ClockQuestion{
        ClockWords::tr("Is it %1 today?").arg(day),
        ClockWords::tr("This laptop has had another date. Your work is safe. A badge can be given "
                       "when the date is right."),
        true
    };
}

QString clockAdvice()
{
    return ClockWords::tr("Set the clock of the laptop first: in the settings of the laptop, under "
                          "Date and Time. Your work is safe. Until then no badge can be given.");
}

} // namespace inkaart::session

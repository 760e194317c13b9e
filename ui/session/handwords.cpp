// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/handwords.h"

#include "core/search/cleanname.h"
#include "ui/session/session.h"

#include <QCoreApplication>

namespace inkaart::session {

namespace {

/// Gives the words a context of their own in the translations.
class HandWords {
    Q_DECLARE_TR_FUNCTIONS(HandWords)

public:
    static QString typed(const QString& name)
    {
        //: By whose hand a witness's words came here; %1: the witness
        return name.isEmpty() ? tr("Typed by that person") : tr("Typed by %1").arg(name);
    }
    static QString takenOver(const QString& name)
    {
        //: What was ticked on a work mentor's slip of paper; %1: the worker
        return name.isEmpty() ? tr("Taken over from paper")
                              : tr("Taken over from paper by %1").arg(name);
    }
    static QString writtenDown(const QString& name)
    {
        //: By whose hand a witness's words came here; %1: the worker
        return name.isEmpty() ? tr("Written down here") : tr("Written down by %1").arg(name);
    }
};

} // namespace

QString handInWords(const dossier::Entry<dossier::Evidence>& seen, const Session& session)
{
    const dossier::Evidence& value = seen.value;
    const bool isWitness =
        !value.seenBy.isEmpty() || !value.seenByRole.isEmpty() || !value.seenByWords.isEmpty();
    if (!isWitness || value.seenHand == dossier::Hand::Unsaid)
        return {};
    if (value.seenHand == dossier::Hand::Own)
        return HandWords::typed(search::cleanName(value.seenBy));
    const auto worker = session.store().workerById(seen.author);
    const QString name = worker ? search::cleanName(worker->name) : QString();
    return value.slip.isEmpty() ? HandWords::writtenDown(name) : HandWords::takenOver(name);
}

} // namespace inkaart::session

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QPointer>

namespace inkaart::session {

/// One step of undo for all that is typed in a record while a page is open: it becomes \a before
/// again. Nobody wants to undo a sentence pause by pause. Works also when the dossier is closed by
/// then, but not once somebody else's is open. \a what: the words of the undo strip.
template<class T>
void offerPutBack(Session& session, OpenDossier& open, const base::RecordId& record,
                  const T& before, const QString& what)
{
    const auto takeBack = [kept = QPointer<OpenDossier>(&open), store = &session.store(),
                           id = open.homeOf(record), record, before]() -> base::Result<void> {
        if (kept)
            return kept->change(record, before);
        const auto dossier = store->dossier(id);
        if (!dossier)
            return base::fail(dossier.error());
        const dossier::Record* known = dossier->records().find(record);
        if (!known)
            return base::fail(base::Code::NotFound, QStringLiteral("no such record"));
        dossier::Draft draft = dossier::edit(*known, before);
        if (draft.set.empty())
            return {};
        return store->append(id, { std::move(draft) }).map([](const auto&) {});
    };
    session.undo().push(what, takeBack, UndoStack::Reach::List);
}

} // namespace inkaart::session

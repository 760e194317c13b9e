// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/waitingactions.h"

#include "core/dossier/newest.h"
#include "ui/learner/askrow.h"
#include "ui/learner/consents.h"
#include "ui/learner/names.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using base::Result;
using widgets::Button;

Result<void> extendWaiting(session::Session& session, const base::DossierId& id)
{
    const auto dossier = session.store().dossier(id);
    if (!dossier)
        return base::fail(dossier.error());
    const auto newest = newestConsent(*dossier, dossier::Purpose::Dossier);
    if (!newest || wasExtended(*dossier, session.settings()))
        return base::fail(base::Code::Refused, u"waiting is made longer once only"_s);
    dossier::Consent consent = newest->value;
    consent.waitingUntil = waitingEnd(session.settings(), session.clock().nowMs());
    const dossier::Draft draft = dossier::edit(*dossier->records().find(newest->id), consent);
    auto changes = session.store().append(id, { draft });
    if (!changes)
        return base::fail(changes.error());
    session.undo().push(
        QCoreApplication::translate("OverdueRow", "Waits %n more days", "",
                                    session.settings().waitingDays),
        [store = &session.store(), id, done = changes->front()]() -> Result<void> {
            return store->append(id, { dossier::retract(done) }).map([](const auto&) {});
        },
        session::UndoStack::Reach::List);
    return {};
}

Result<void> eraseDossier(session::Session& session, const base::DossierId& id)
{
    if (session.current() && session.current()->id() == id)
        session.closeLearner();
    // What is gone for ever cannot be stepped back to.
    session.undo().clear();
    return session.store().destroyDossier(id);
}

OverdueRow::OverdueRow(session::Session& session, const dossier::Card& card, QWidget* parent)
    : QWidget(parent)
{
    const QString name = nameIn(session, card.callName, 32);
    auto* row = new AskRow(AskRow::Kind::Warn, u"kalender"_s);
    row->setFlat(true);
    row->setTexts(tr("%1: the time to wait for consent is over.").arg(name),
                  tr("Nobody said yes. Then we may not keep this."));
    auto* sure = new SureButton(tr("Erase everything"),
                                tr("Everything about %1 goes from this laptop: talks, stories, "
                                   "photos. It cannot be brought back.")
                                    .arg(name),
                                tr("Yes, erase"));
    sure->setContentsMargins(56, 8, 12, 12);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(row);
    column->addWidget(sure);
    const auto dossier = session.store().dossier(card.dossier);
    if (dossier && !wasExtended(*dossier, session.settings())) {
        Button* wait = row->addAnswer(tr("Wait %n more days", "", session.settings().waitingDays),
                                      u"extendButton"_s);
        connect(wait, &Button::clicked, this,
                [this, &session, id = card.dossier] { finish(extendWaiting(session, id)); });
    }
    connect(sure, &SureButton::confirmed, this, [this, &session, id = card.dossier] {
        const Result<void> done = eraseDossier(session, id);
        finish(done);
        if (done)
            Q_EMIT erased();
    });
}

void OverdueRow::finish(const Result<void>& result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/notices.h"

#include "ui/learner/askrow.h"
#include "ui/learner/conflictcards.h"
#include "ui/learner/consents.h"
#include "ui/learner/listactions.h"
#include "ui/learner/names.h"
#include "ui/learner/waitingactions.h"
#include "ui/session/clockquestion.h"
#include "ui/session/errors.h"
#include "ui/session/learnerwords.h"
#include "ui/session/navigator.h"
#include "ui/session/session.h"
#include "ui/widgets/button.h"

#include <QCoreApplication>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using session::Navigator;
using session::OpenDossier;
using session::Place;
using session::Session;
using widgets::Button;

namespace {

class NoticeWords {
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

Place editPlace(const OpenDossier& open)
{
    return { .kind = Place::Kind::NewLearner,
             .learner = open.id(),
             .record = {},
             .detail = session::detail::edit };
}

QWidget* overdue(const OpenDossier& open, Session& session, Navigator& navigator)
{
    auto* row = new OverdueRow(session, dossier::makeCard(open.dossier()));
    row->setObjectName(u"overdueNotice"_s);
    QObject::connect(row, &OverdueRow::failed, &navigator, [&navigator](const base::Error& error) {
        navigator.warn(session::sentenceFor(error));
    });
    QObject::connect(row, &OverdueRow::erased, &navigator,
                     [&navigator] { navigator.go(Place::Kind::Learners); });
    return row;
}

QWidget* waiting(const OpenDossier& open, const Session& session, Navigator& navigator)
{
    const dossier::Time now = session.clock().nowMs();
    const int days = waitingDaysLeft(open.dossier().waitingUntil(), now);
    auto* row = new AskRow(AskRow::Kind::Warn, u"kalender"_s);
    row->setObjectName(u"waitingNotice"_s);
    const QString title = session::isClockBelieved(session.store())
        ? NoticeWords::tr("Waiting for consent, %n more days.", "", days)
        : NoticeWords::tr("Waiting for consent. The days count when the date is right.");
    row->setTexts(title, NoticeWords::tr("No badge and no sharing until a parent says yes."));
    Button* print =
        row->addAnswer(NoticeWords::tr("Print the slip"), u"noticeSlipButton"_s, u"afdrukken"_s);
    Button* settle = row->addAnswer(NoticeWords::tr("Settle this"), u"noticeSettleButton"_s);
    const base::DossierId id = open.id();
    QObject::connect(print, &Button::clicked, &navigator, [&navigator, id] {
        navigator.go(Place{
            .kind = Place::Kind::Preview, .learner = id, .record = {}, .detail = u"slip"_s });
    });
    QObject::connect(settle, &Button::clicked, &navigator,
                     [&navigator, place = editPlace(open)] { navigator.go(place); });
    return row;
}

QWidget* notAllowed(const OpenDossier& open, Navigator& navigator)
{
    auto* row = new AskRow(AskRow::Kind::Warn, u"let-op"_s);
    row->setObjectName(u"notAllowedNotice"_s);
    row->setTexts(NoticeWords::tr("We have no consent to keep this."),
                  NoticeWords::tr("Ask it, or erase everything."));
    Button* ask = row->addAnswer(NoticeWords::tr("Look at consent"), u"noticeConsentButton"_s);
    QObject::connect(ask, &Button::clicked, &navigator,
                     [&navigator, place = editPlace(open)] { navigator.go(place); });
    return row;
}

QWidget* samePerson(const OpenDossier& open, const dossier::Card& other, Session& session,
                    Navigator& navigator)
{
    auto* row = new AskRow(AskRow::Kind::Info, u"mensen"_s);
    row->setObjectName(u"samePersonNotice"_s);
    row->setTexts(
        NoticeWords::tr("%1 is the same person.").arg(nameIn(session, other.callName, 32)),
        NoticeWords::tr("%1 · What stands there is shown here too.")
            .arg(session::lastTalkInWords(other, session.clock().now())));
    //: Button: shows the other dossier of the same person
    Button* look = row->addAnswer(NoticeWords::tr("Open"), u"openSameButton"_s);
    Button* part = row->addAnswer(NoticeWords::tr("Two people after all"), u"partButton"_s);
    QObject::connect(look, &Button::clicked, &navigator, [&navigator, id = other.dossier] {
        navigator.go(
            Place{ .kind = Place::Kind::Learner, .learner = id, .record = {}, .detail = {} });
    });
    const dossier::Card kept = dossier::makeCard(open.dossier());
    QObject::connect(part, &Button::clicked, row, [row, &session, &navigator, kept, other] {
        if (const auto done = learner::part(session, kept, other); !done)
            navigator.warn(session::sentenceFor(done.error()));
        else
            row->hide();
    });
    return row;
}

} // namespace

QList<QWidget*> noticesFor(OpenDossier& open, Session& session, Navigator& navigator)
{
    QList<QWidget*> notices;
    if (open.isNameless())
        return notices;
    const dossier::Dossier& dossier = open.dossier();
    const auto allowed = dossier::allowed(dossier, session.settings(), session.clock().nowMs());
    if (allowed.isOverdue && session::isClockBelieved(session.store()))
        notices.append(overdue(open, session, navigator));
    else if (allowed.isWaiting)
        notices.append(waiting(open, session, navigator));
    else if (!allowed.keepDossier)
        notices.append(notAllowed(open, navigator));
    notices.append(conflictCards(open, session, navigator));
    for (const dossier::Card& card : session.learners().allCards()) {
        if (card.aliasOf == open.id())
            notices.append(samePerson(open, card, session, navigator));
    }
    return notices;
}

} // namespace inkaart::learner

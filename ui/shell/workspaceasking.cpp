// SPDX-License-Identifier: GPL-3.0-or-later
// What the workspace asks before something is lost, or written where it may not be.
#include "core/dossier/consentrules.h"
#include "ui/session/session.h"
#include "ui/shell/lockednote.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::Place;

namespace {

/// Where a learner's talk is written down.
bool isTalk(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::WhatDidYouDo:
    case Place::Kind::ChooseCards:
    case Place::Kind::Cards:
    case Place::Kind::Tell:
    case Place::Kind::BlankCard:
    case Place::Kind::Agreement:
    case Place::Kind::Piles:
        return true;
    default:
        return false;
    }
}

} // namespace

void Workspace::askToClose()
{
    m_isAboutUnsaved = true;
    m_dropsTalkFor.reset();
    m_banner->setSecondAction({});
    m_banner->setTexts(
        tr("Not everything is stored yet."),
        tr("Inkaart stays open, so that nothing is lost. Look whether the disk is full, and close "
           "again. Or close all the same: what is not stored is gone then."));
    m_banner->setAction(tr("Close all the same"))->setObjectName(u"closeAllTheSame"_s);
    m_banner->unfold();
}

/// Only one dossier is open at a time, so that another one takes its place.
bool Workspace::dropsTalk(const Place& place) const
{
    const session::OpenDossier* open = m_session.current();
    if (!open || !open->holdsTalk())
        return false;
    const bool isOther = !place.learner.isNull() && place.learner != open->id();
    return isOther || place.kind == Place::Kind::NewLearner;
}

void Workspace::askToDropTalk(const std::optional<Place>& then)
{
    m_isAboutUnsaved = false;
    m_banner->setTexts(tr("There is a talk without a name. Nothing of it is kept yet."),
                       tr("Whoever goes on now loses its answers, stories and map. On the page "
                          "with the map it can be kept."));
    m_banner->setAction(tr("Go on, keep nothing"))->setObjectName(u"dropTalkButton"_s);
    auto* back = m_banner->setSecondAction(tr("To the map of the talk"));
    back->setObjectName(u"toTalkButton"_s);
    connect(back, &QAbstractButton::clicked, this, &Workspace::goToTalk, Qt::UniqueConnection);
    m_dropsTalkFor = then;
    m_banner->unfold();
}

void Workspace::actOnBanner()
{
    // A logout that did not go on may have kept it for the next unlock.
    if (!m_isAboutUnsaved)
        forgetLockedTalk(m_session);
    if (!m_dropsTalkFor)
        return Q_EMIT closeAsked();
    const Place place = *m_dropsTalkFor;
    enter(place);
}

void Workspace::goToTalk()
{
    const session::OpenDossier* open = m_session.current();
    if (!open)
        return;
    const auto talks = open->dossier().all<dossier::Conversation>();
    enter(Place{ .kind = Place::Kind::Result,
                 .learner = {},
                 .record = talks.empty() ? base::RecordId() : talks.back().id,
                 .detail = {} });
}

/// Nothing is added to a dossier that nobody said may be kept; looking is another thing.
bool Workspace::mayBeWritten(const Place& place) const
{
    const session::OpenDossier* open = m_session.current();
    return !isTalk(place.kind) || !open || open->isNameless()
        || dossier::allowed(open->dossier(), m_session.settings(), m_session.clock().nowMs())
               .keepDossier;
}

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/standingnotices.h"

#include "ui/session/clockquestion.h"
#include "ui/session/consentterm.h"
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::LearnerList;
using widgets::Banner;

StandingNotices::StandingNotices(session::Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_readOnly = add(u"readOnlyNotice"_s);
    m_damage = add(u"damageNotice"_s);
    m_setAside = add(u"setAsideNotice"_s);
    m_clock = add(u"clockNotice"_s);
    connect(m_clock, &Banner::actionTriggered, this, &StandingNotices::sayYes);
    connect(&session.learners(), &LearnerList::loaded, this, &StandingNotices::tellDamage);
    connect(&session.learners(), &LearnerList::loadFailed, this, &StandingNotices::tellNobody);
    connect(&session, &session::Session::learnerOpened, this, &StandingNotices::tellSetAside);
    connect(&session, &session::Session::learnerClosed, this, &StandingNotices::tellSetAside);
    tellReadOnly();
    tellDamage();
    tellSetAside();
    askDate();
}

Banner* StandingNotices::add(const QString& name)
{
    auto* banner = new Banner(Banner::Kind::Warn);
    banner->setObjectName(name);
    banner->hide();
    layout()->addWidget(banner);
    return banner;
}

bool StandingNotices::isEmpty() const
{
    return m_damage->isHidden() && m_setAside->isHidden() && m_clock->isHidden()
        && m_readOnly->isHidden();
}

void StandingNotices::tellDamage()
{
    const LearnerList& learners = m_session.learners();
    const int damaged = static_cast<int>(learners.damaged().size());
    if (damaged == 0 && learners.isCounted())
        return m_damage->hide();
    const QString title = damaged > 0
        ? tr("%n dossiers are damaged and cannot be opened.", "", damaged)
        : tr("A part of the stored work is damaged. Learners may be missing.");
    m_damage->setTexts(
        title,
        tr("All other learners are here and safe. Inkaart leaves the damaged part as "
           "it is. Put a backup back, or ask who looks after this laptop."));
    m_damage->unfold();
}

void StandingNotices::tellNobody()
{
    m_damage->setTexts(
        tr("The learners cannot be shown: the stored work is damaged."),
        tr("Inkaart leaves everything as it is. Put a backup back, or ask who looks after this "
           "laptop."));
    m_damage->unfold();
}

void StandingNotices::tellSetAside()
{
    const session::OpenDossier* open = m_session.current();
    const int here = open ? open->dossier().setAside() : 0;
    const int inCentre = m_session.store().centreDossier().setAside();
    if (here > 0) {
        m_setAside->setTexts(
            tr("%n changes in this dossier are damaged and do not count.", "", here),
            tr("All else is here and safe. Look whether something is missing, also at the "
               "consents. Put a backup back, or ask who looks after this laptop."));
    } else if (inCentre > 0) {
        m_setAside->setTexts(
            tr("%n changes in the details of the centre are damaged and do not count.", "",
               inCentre),
            tr("All learners are here and safe. Look in Settings whether all is right. Put a "
               "backup back, or ask who looks after this laptop."));
    } else {
        return m_setAside->hide();
    }
    m_setAside->unfold();
}

void StandingNotices::askDate()
{
    const auto question = session::clockQuestion(m_session.store());
    if (!question)
        return m_clock->hide();
    m_clock->setTexts(question->title, question->text);
    if (question->canConfirm) {
        //: Answer to: Is it 12 May 2026 today?
        m_clock->setAction(tr("Yes", "date"))->setObjectName(u"clockYes"_s);
        //: Answer to: Is it 12 May 2026 today?
        m_no = m_clock->setSecondAction(tr("No", "date"));
        m_no->setObjectName(u"clockNo"_s);
        connect(m_no, &widgets::Button::clicked, this, &StandingNotices::sayNo);
    }
    m_clock->unfold();
}

void StandingNotices::sayYes()
{
    // In a store that is only read there is nothing to sign either: the answer is enough.
    const auto done = m_session.store().confirmClock();
    if (!done && done.error().code != base::Code::ReadOnly)
        return m_clock->setTexts(tr("This did not work."), session::sentenceFor(done.error()));
    m_clock->hide();
    session::beginTerms(m_session);
    Q_EMIT clockBelieved();
}

void StandingNotices::sayNo()
{
    m_clock->setTexts(tr("The date of this laptop is wrong."), session::clockAdvice());
    m_clock->setAction({});
    m_no->hide();
}

QString StandingNotices::whyReadOnly(store::Writability why)
{
    switch (why) {
    case store::Writability::NewerProgram:
        return tr("A newer Inkaart was used on this laptop. Everything is safe. Install the "
                  "newest Inkaart, then you can go on writing.");
    case store::Writability::FullDisk:
    case store::Writability::Full: // there is room since
        return tr("The disk of this laptop was full when Inkaart opened. Everything is safe. Make "
                  "room, then close Inkaart and open it again. A backup on a stick works now too.");
    case store::Writability::ReadOnlyPlace:
        break;
    }
    return tr("Inkaart may not write in this place. Everything is safe. Ask who looks after "
              "this laptop to allow writing.");
}

void StandingNotices::tellReadOnly()
{
    if (!m_session.store().isReadOnly())
        return;
    const auto why = store::writability(m_session.store().directory());
    m_readOnly->setTexts(tr("Only for reading: nothing you change now is kept."),
                         whyReadOnly(why.value_or(store::Writability::ReadOnlyPlace)));
    m_readOnly->unfold();
}

} // namespace inkaart::shell

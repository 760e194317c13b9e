// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/session.h"
#include "ui/shell/focusnote.h"
#include "ui/shell/pageregistry.h"
#include "ui/shell/railplaces.h"
#include "ui/shell/standingnotices.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/contextbar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/undostrip.h"

#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::Page;
using session::Place;

Workspace::Workspace(session::Session& session, bool isExample, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_navigator(new session::Navigator(this))
    , m_rail(new widgets::Rail)
    , m_context(new widgets::ContextBar)
    , m_notices(new StandingNotices(session))
    , m_banner(new widgets::Banner(widgets::Banner::Kind::Warn))
    , m_content(new QWidget)
    , m_pages(new QStackedLayout)
    , m_undoStrip(new widgets::UndoStrip(m_content))
{
    buildRail();
    buildContextBar();
    m_banner->setObjectName(u"banner"_s);
    m_banner->hide();
    if (isExample)
        buildExampleStrip();
    buildFrame();
    buildUndo();
    buildKeys();
    listen();
}

void Workspace::buildFrame()
{
    auto* inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(24, 0, 24, 0);
    above->setSpacing(8);
    above->addWidget(m_notices);
    above->addWidget(m_banner);
    inside->addLayout(above);
    inside->addLayout(m_pages, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    if (m_exampleStrip)
        column->addWidget(m_exampleStrip);
    column->addWidget(m_context);
    column->addWidget(m_content, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
}

void Workspace::listen()
{
    connect(m_navigator, &session::Navigator::placeAsked, this, &Workspace::go,
            Qt::QueuedConnection);
    connect(m_navigator, &session::Navigator::backAsked, this, &Workspace::back,
            Qt::QueuedConnection);
    connect(m_navigator, &session::Navigator::warned, this, &Workspace::warn);
    connect(m_navigator, &session::Navigator::lockAsked, this, &Workspace::lockAsked,
            Qt::QueuedConnection);
    connect(m_notices, &StandingNotices::clockBelieved, this, [this] {
        if (m_page)
            m_page->refresh();
    });
    connect(m_banner, &widgets::Banner::actionTriggered, this, &Workspace::actOnBanner);
    connect(&m_session.imports(), &session::Imports::failed, this, &Workspace::warn);
    connect(&m_session, &session::Session::namesHiddenChanged, this, &Workspace::fillContextBar);
    // Queued: what was typed waits until the one who stores it has the answer.
    const store::Store* store = &m_session.store();
    connect(store, &store::Store::dossierChanged, this, &Workspace::lookWhetherStored,
            Qt::QueuedConnection);
    connect(store, &store::Store::centreChanged, this, &Workspace::lookWhetherStored,
            Qt::QueuedConnection);
}

Workspace::~Workspace() = default;

bool Workspace::prepareLearner(const Place& place)
{
    if (place.learner.isNull()) {
        // A talk without a name lives in memory only; a look elsewhere must not lose it.
        const session::OpenDossier* open = m_session.current();
        const bool isElsewhere = !isAboutLearner(place.kind) || isForMany(place);
        if (isElsewhere && open && !open->isNameless())
            m_session.closeLearner();
        return m_session.current() || isElsewhere || !needsOpenDossier(place.kind);
    }
    const auto opened = m_session.openLearner(place.learner);
    if (!opened)
        warn(session::sentenceFor(opened.error()));
    return opened.has_value();
}

void Workspace::go(const Place& place)
{
    if (dropsTalk(place))
        askToDropTalk(place);
    else
        enter(place);
}

void Workspace::enter(const Place& place)
{
    if (m_page) {
        m_page->flush();
        if (m_page->hasUnsaved())
            return;
        m_history.push({ m_place, m_page->remember(), {} });
    }
    if (!prepareLearner(place)) {
        m_history.pop();
        return;
    }
    show(place, {});
}

void Workspace::goTo(const Visit& visit)
{
    const bool isThere = prepareLearner(visit.place);
    show(isThere ? visit.place : Place{}, visit.state);
    if (isThere && !visit.focus.isEmpty())
        restoreFocus(*window(), visit.focus);
}

void Workspace::back()
{
    if (m_page)
        m_page->flush();
    if (m_page && m_page->hasUnsaved())
        return;
    std::optional<Visit> visit = m_history.pop();
    if (visit && visit->place == m_place)
        visit = m_history.pop();
    if (visit && dropsTalk(visit->place)) {
        m_history.push(*visit);
        return askToDropTalk(visit->place);
    }
    goTo(visit.value_or(Visit{}));
}

Visit Workspace::leave()
{
    if (!m_page)
        return { m_place, {}, {} };
    m_page->flush();
    return { m_place, m_page->remember(), noteFocus(*window()) };
}

void Workspace::show(const Place& asked, const QByteArray& state)
{
    Page* before = m_page;
    const bool mayBe = mayBeWritten(asked);
    const Place place = mayBe ? asked
                              : Place{ .kind = Place::Kind::NewLearner,
                                       .learner = m_session.current()->id(),
                                       .record = {},
                                       .detail = session::detail::edit };
    m_place = place;
    m_page = makePage(place, m_session, *m_navigator, m_content);
    m_pages->addWidget(m_page);
    m_pages->setCurrentWidget(m_page);
    if (before) {
        m_pages->removeWidget(before);
        before->hide();
        // Not at once: the page may be the one that asked, deep in a click of its own.
        before->deleteLater();
    }
    m_banner->hide();
    m_dropsTalkFor.reset();
    setUndoRoom(0);
    frame();
    QMetaObject::invokeMethod(this, &Workspace::placeUndo, Qt::QueuedConnection);
    m_page->refresh();
    if (!mayBe)
        warn(tr("First ask what may be kept. Or have a talk without a name."));
    if (mayBe && !state.isEmpty())
        m_page->recall(state);
    else if (QWidget* first = m_page->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
    Q_EMIT pageShown(m_page);
}

void Workspace::focusPage()
{
    // The page as a whole takes the keys until somebody chooses; a ring round it says nothing.
    m_page->setProperty("ownRing", true);
    m_page->setFocusPolicy(Qt::ClickFocus);
    m_page->setFocus(Qt::OtherFocusReason);
}

void Workspace::frame()
{
    const Page::Frame frame = m_page->frame();
    m_rail->setVisible(frame != Page::Frame::WithLearner);
    m_context->setVisible(frame == Page::Frame::RailAndLearner);
    // With a learner at the screen it is not about the laptop.
    m_notices->setVisible(frame != Page::Frame::WithLearner);
    if (m_exampleStrip)
        m_exampleStrip->setVisible(frame != Page::Frame::WithLearner);
    m_rail->setCurrent(railIdOf(m_place.kind));
    fillContextBar();
    if (!m_page->showsUndoStrip())
        m_undoStrip->hide();
    placeUndo();
}

void Workspace::warn(const QString& sentence)
{
    // A page tells why it could not store while that still waits.
    m_dropsTalkFor.reset();
    m_banner->setSecondAction({});
    m_isAboutUnsaved = !sentence.isEmpty() && m_page && m_page->hasUnsaved();
    m_banner->setTexts(tr("Look at this"), sentence);
    m_banner->setAction({});
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->unfold();
}

void Workspace::lookWhetherStored()
{
    if (m_isAboutUnsaved && m_page && !m_page->hasUnsaved())
        warn({});
}

void Workspace::closeLearner()
{
    go(Place{ .kind = Place::Kind::Learners, .learner = {}, .record = {}, .detail = {} });
}

} // namespace inkaart::shell

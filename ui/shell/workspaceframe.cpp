// SPDX-License-Identifier: GPL-3.0-or-later
// The parts around the page: rail, learner's bar, undo strip.
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"
#include "ui/shell/examplestrip.h"
#include "ui/shell/railplaces.h"
#include "ui/shell/undoroom.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/contextbar.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/sidesheet.h"
#include "ui/widgets/undostrip.h"

#include <QCoreApplication>
#include <QVBoxLayout>

#include <algorithm>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::Place;
using widgets::Button;

void Workspace::buildRail()
{
    m_rail->setObjectName(u"rail"_s);
    for (const RailPlace& place : railPlaces())
        m_rail->addPlace(place.id, place.word, place.pictogram)->setObjectName(place.id);
    //: Button at the bottom of the rail: locks the program
    m_rail->addBottom(u"lock"_s, tr("Lock", "rail"), u"slot"_s)->setObjectName(u"lockButton"_s);
    m_rail->setPlaceVisible(u"placeInsight"_s, m_session.isCoordinator());
    connect(m_rail, &widgets::Rail::activated, this, &Workspace::goRail);
}

void Workspace::goRail(const QString& id)
{
    if (id == "lock"_L1) {
        Q_EMIT lockAsked();
        return;
    }
    for (const RailPlace& place : railPlaces()) {
        if (place.id == id)
            go(Place{ .kind = place.kind, .learner = {}, .record = {}, .detail = {} });
    }
    m_rail->setCurrent(railIdOf(m_place.kind));
}

void Workspace::buildContextBar()
{
    m_context->setObjectName(u"contextBar"_s);
    m_context->hide();
    const auto add = [this](QLatin1StringView id, const QString& word, const QString& name) {
        m_context->addTab(id, word)->setObjectName(name);
    };
    add(session::tab::overview, tr("Overview", "tab"), u"tabOverview"_s);
    add(session::tab::conversations, tr("Talks", "tab"), u"tabConversations"_s);
    add(session::tab::evidence, tr("Evidence", "tab"), u"tabEvidence"_s);
    add(session::tab::badges, tr("Badges", "tab"), u"tabBadges"_s);
    add(session::tab::next, tr("What now?", "tab"), u"tabNext"_s);
    //: Button: what is on the screen on paper
    auto* print = new Button(tr("Print"), u"afdrukken"_s);
    print->setObjectName(u"printButton"_s);
    m_print = print;
    //: Button: the learner's dossier
    auto* close = new Button(tr("Close"), u"kruis"_s, Button::Kind::Quiet);
    close->setObjectName(u"closeButton"_s);
    m_context->addAction(print, true);
    m_context->addAction(close);
    connect(print, &Button::clicked, this, &Workspace::print);
    connect(close, &Button::clicked, this, &Workspace::closeLearner);
    connect(m_context, &widgets::ContextBar::tabActivated, this, [this](const QString& tab) {
        go(Place{ .kind = Place::Kind::Learner,
                  .learner = m_place.learner,
                  .record = {},
                  .detail = tab });
    });
}

void Workspace::buildExampleStrip()
{
    auto* strip = new ExampleStrip;
    m_exampleStrip = strip;
    connect(strip, &ExampleStrip::stopped, this, &Workspace::homeAsked);
}

void Workspace::fillContextBar()
{
    const session::OpenDossier* open = m_session.current();
    if (!open || m_context->isHidden())
        return;
    const dossier::Learner learner = open->dossier().learner();
    m_context->setPerson(session::personInWords(m_session, learner.callName,
                                                dossier::makeCard(open->dossier()).created),
                         session::languagesInWords(learner.languages));
    QString tab = m_place.kind == Place::Kind::Learner ? m_place.detail : QString();
    if (m_place.kind == Place::Kind::Award)
        tab = session::tab::badges;
    else if (m_place.kind == Place::Kind::Learner && tab.isEmpty())
        tab = session::tab::overview;
    m_context->setCurrentTab(tab);
    m_print->setVisible(m_page && m_page->printPlace() != Place{});
}

void Workspace::buildUndo()
{
    m_undoStrip->setObjectName(u"undoStrip"_s);
    m_undoStrip->undoButton()->setObjectName(u"undoButton"_s);
    m_undoStrip->hide();
    connect(m_undoStrip, &widgets::UndoStrip::undoRequested, this, &Workspace::undo);
    connect(&m_session.undo(), &session::UndoStack::pushed, this, &Workspace::tellUndo);
    connect(&m_session.undo(), &session::UndoStack::undone, this, &Workspace::tellUndone);
    qApp->installEventFilter(this);
}

void Workspace::tellUndo(const QString& what)
{
    // Where the page itself shows what happened, the strip would only lie on its buttons.
    if (m_page && !m_page->showsUndoStrip())
        return m_undoStrip->hide();
    m_undoStrip->undoButton()->setVisible(true);
    m_undoStrip->tell(what);
    placeUndo();
    // What the step changed on the page gets its place in a moment.
    QMetaObject::invokeMethod(this, &Workspace::placeUndo, Qt::QueuedConnection);
}

void Workspace::tellUndone(const QString& what)
{
    if (m_page && !m_page->showsUndoStrip())
        return m_undoStrip->hide();
    // The button goes on to the step before, if there is one.
    m_undoStrip->undoButton()->setVisible(!m_session.undo().isEmpty());
    //: %1: what happened, as it stood on the strip
    m_undoStrip->tell(tr("Undone: %1").arg(what));
    placeUndo();
}

void Workspace::placeUndo()
{
    if (m_undoStrip->isHidden())
        return;
    const int margin = width() > 900 ? 24 : 12;
    if (placeUndoOnVeil(margin))
        return;
    const QSize size = m_undoStrip->sizeHint().boundedTo(
        QSize(m_content->width() - 2 * margin, m_content->height()));
    QRect place(margin, m_content->height() - size.height() - 16, size.width(), size.height());
    if (m_page) {
        // In the page's own coordinates; where it covers nothing, it may lie over the page.
        const QPoint corner = m_page->mapTo(m_content, QPoint());
        const auto free = undoRoom(*m_page, place.translated(-corner), m_page->width() - margin);
        if (free)
            place = free->translated(corner);
        else
            setUndoRoom(size.height() + 24);
    }
    m_undoStrip->setGeometry(place);
    m_undoStrip->raise();
}

/// Beside an open sheet nothing can be pressed or read, and the sheet keeps its whole height.
bool Workspace::placeUndoOnVeil(int margin)
{
    const auto sheets =
        m_page ? m_page->findChildren<widgets::SideSheet*>() : QList<widgets::SideSheet*>();
    const auto open = std::find_if(sheets.begin(), sheets.end(), [](const auto* sheet) {
        return !sheet->isHidden() && sheet->foot()->parentWidget()->x() > 0;
    });
    if (open == sheets.end())
        return false;
    const QWidget* panel = (*open)->foot()->parentWidget();
    const int room = panel->mapTo(m_content, QPoint()).x() - 2 * margin;
    if (room < m_undoStrip->minimumSizeHint().width())
        return false;
    setUndoRoom(0);
    const int wide = std::min(m_undoStrip->sizeHint().width(), room);
    const int high = std::max(m_undoStrip->heightForWidth(wide), m_undoStrip->sizeHint().height());
    m_undoStrip->setGeometry(margin, m_content->height() - high - 16, wide, high);
    m_undoStrip->raise();
    return true;
}

void Workspace::setUndoRoom(int height)
{
    // What fits itself to the page need not shrink for what lies there a moment: it scrolls.
    if (m_page)
        m_page->setProperty("undoRoom", height);
    m_content->layout()->setContentsMargins(0, 0, 0, height);
}

void Workspace::giveUndoRoomBack()
{
    if (m_undoStrip->isHidden())
        setUndoRoom(0);
    else
        placeUndo();
}

/// After the touch that is under way: between press and release nothing moves, and where it leads
/// to the next step the strip, and with it the room, stays.
void Workspace::giveUndoRoomBackSoon()
{
    QMetaObject::invokeMethod(this, &Workspace::giveUndoRoomBack, Qt::QueuedConnection);
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeUndo();
}

} // namespace inkaart::shell

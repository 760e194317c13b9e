// SPDX-License-Identifier: GPL-3.0-or-later
// The keys that work on every page.
#include "ui/session/errors.h"
#include "ui/session/session.h"
#include "ui/shell/railplaces.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/sidesheet.h"
#include "ui/widgets/undostrip.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::Page;
using session::Place;

namespace {

/// A field that is being typed in takes its own letters back first.
bool hasOwnUndo(const QWidget* focus)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(focus))
        return line->isUndoAvailable();
    if (const auto* area = qobject_cast<const QPlainTextEdit*>(focus))
        return area->document()->isUndoAvailable();
    return false;
}

} // namespace

void Workspace::addKey(const QKeySequence& keys, void (Workspace::*then)())
{
    auto* shortcut = new QShortcut(keys, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, then);
}

void Workspace::buildKeys()
{
    const QList<RailPlace> places = railPlaces();
    for (int i = 0; i < places.size(); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), this);
        connect(shortcut, &QShortcut::activated, this, [this, id = places[i].id] {
            // With a learner at the screen nobody else comes in sight.
            if (m_rail->isVisible() && m_rail->place(id)->isVisible())
                goRail(id);
        });
    }
    addKey(QKeySequence(Qt::CTRL | Qt::Key_K), &Workspace::search);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_N), &Workspace::newTalk);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_P), &Workspace::print);
    addKey(QKeySequence(Qt::CTRL | Qt::Key_L), &Workspace::lockAsked);
    addKey(QKeySequence(Qt::Key_F8), &Workspace::toggleNames);
    addKey(QKeySequence(Qt::Key_F6), &Workspace::swapLanguages);
    addKey(QKeySequence(Qt::ALT | Qt::Key_Left), &Workspace::back);
}

void Workspace::search()
{
    if (!m_rail->isVisible())
        return;
    if (m_place.kind == Place::Kind::Today && m_page) {
        if (auto* field = m_page->findChild<QLineEdit*>(u"todaySearch"_s))
            return field->setFocus(Qt::ShortcutFocusReason);
    }
    go(Place{ .kind = Place::Kind::Learners,
              .learner = {},
              .record = {},
              .detail = session::detail::search });
}

void Workspace::newTalk()
{
    if (!m_rail->isVisible())
        return;
    const bool isAbout = isAboutLearner(m_place.kind) && !m_place.learner.isNull();
    go(Place{ .kind = isAbout ? Place::Kind::WhatDidYouDo : Place::Kind::NewLearner,
              .learner = isAbout ? m_place.learner : base::DossierId(),
              .record = {},
              .detail = {} });
}

void Workspace::print()
{
    const Place place = m_page ? m_page->printPlace() : Place{};
    if (place != Place{})
        go(place);
}

void Workspace::toggleNames()
{
    m_session.setNamesHidden(!m_session.areNamesHidden());
}

void Workspace::swapLanguages()
{
    m_session.languages().swap();
}

void Workspace::undo()
{
    m_undoStrip->hide();
    giveUndoRoomBackSoon();
    if (const auto done = m_session.undo().undo(); !done)
        warn(session::sentenceFor(done.error()));
    else if (m_page)
        m_page->refresh();
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    if (!isVisible() || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    if (widget->window() != window())
        return false;
    if (event->type() == QEvent::MouseButtonPress && m_undoStrip->isVisible()
        && widget != m_undoStrip && !m_undoStrip->isAncestorOf(widget))
        m_undoStrip->hide();
    const bool isSheetTurn = (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        && qobject_cast<widgets::SideSheet*>(widget);
    if (isSheetTurn || (event->type() == QEvent::MouseButtonRelease && m_undoStrip->isHidden()))
        giveUndoRoomBackSoon();
    if (event->type() != QEvent::KeyPress || widget != QApplication::focusWidget())
        return false;
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) && !hasOwnUndo(widget)) {
        undo();
        return true;
    }
    return false;
}

void Workspace::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // A field answers Enter itself; everywhere else it is the primary action of the screen.
    if (!isEnter || !m_page || qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        return QWidget::keyPressEvent(event);
    for (widgets::Button* button : m_page->findChildren<widgets::Button*>()) {
        if (button->kind() == widgets::Button::Kind::Primary && button->isVisible()
            && button->isEnabled())
            return button->click();
    }
    QWidget::keyPressEvent(event);
}

} // namespace inkaart::shell

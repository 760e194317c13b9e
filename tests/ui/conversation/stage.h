// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/teststore.h"
#include "ui/conversation/pages.h"
#include "ui/session/imports.h"
#include "ui/session/page.h"
#include "ui/widgets/undostrip.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace inkaart::tests {

/// A small window that follows the navigator as the program's does: flush, remember, next page.
/// Counts the touches and keys it is given.
class Stage : public QWidget {
public:
    explicit Stage(TestStore& world, QSize size = { 1366, 768 })
        : m_world(world)
    {
        setObjectName(QStringLiteral("page"));
        new QVBoxLayout(this);
        layout()->setContentsMargins(0, 0, 0, 0);
        resize(size);
        theme::Theme::instance().setSizeClass(
            theme::sizeClassFor(size, theme::Theme::instance().textFactor()));
        connect(&navigator, &session::Navigator::placeAsked, this, &Stage::note,
                Qt::QueuedConnection);
        connect(&navigator, &session::Navigator::backAsked, this, [this] { wantsBack = true; });
        connect(&navigator, &session::Navigator::warned, this,
                [this](const QString& sentence) { warning = sentence; });
        connect(&world.session().imports(), &session::Imports::failed, this,
                [this](const QString& sentence) { warning = sentence; });
        show();
        QApplication::setActiveWindow(this);
    }

    /// With Amina, at that place.
    Stage(TestStore& world, session::Place::Kind kind, const QString& detail = {},
          QSize size = { 1366, 768 })
        : Stage(world, size)
    {
        learner = world.amina;
        open(kind, detail);
    }

    void open(session::Place::Kind kind, const QString& detail = {},
              const base::RecordId& record = {})
    {
        go({ .kind = kind, .learner = learner, .record = record, .detail = detail });
    }

    void go(const session::Place& where)
    {
        if (page)
            page->flush();
        if (page && page->hasUnsaved())
            return;
        if (!where.learner.isNull())
            (void)m_world.session().openLearner(where.learner);
        delete page;
        place = where;
        page = conversation::make(where, m_world.session(), navigator, this);
        if (!page)
            return;
        layout()->addWidget(page);
        page->refresh();
        page->show();
        if (QWidget* first = page->firstFocus())
            first->setFocus();
        QApplication::processEvents();
    }

    /// Drops the page as when the program is killed: nothing is written any more.
    void kill()
    {
        delete page;
        page = nullptr;
    }

    QWidget* find(const char* name) const
    {
        QWidget* found = page ? page->findChild<QWidget*>(QLatin1StringView(name)) : nullptr;
        if (!found)
            qWarning("nothing is called %s", name);
        return found;
    }
    template<class T>
    T* find(const char* name) const
    {
        return qobject_cast<T*>(find(name));
    }

    void touch(const char* name)
    {
        // What was just added is shown by the event loop.
        QApplication::processEvents();
        QWidget* widget = find(name);
        QVERIFY2(widget && widget->isVisible(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
        ++touches;
        QApplication::processEvents();
    }

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : page, static_cast<Qt::Key>(key), modifiers);
        ++touches;
        QApplication::processEvents();
    }

    /// Ctrl+Z, as the window does it.
    void undo()
    {
        QVERIFY(m_world.session().undo().undo());
        page->refresh();
        QApplication::processEvents();
    }

    session::Navigator navigator;
    session::Page* page = nullptr;
    session::Place place;
    session::Place asked; ///< the last place outside the conversation that was asked for
    base::DossierId learner;
    QString warning;
    bool wantsBack = false;
    int touches = 0;

private:
    void note(const session::Place& where)
    {
        asked = where;
        using Kind = session::Place::Kind;
        if (where.kind >= Kind::WhatDidYouDo && where.kind <= Kind::Piles)
            go(where);
    }

    TestStore& m_world;
};

} // namespace inkaart::tests

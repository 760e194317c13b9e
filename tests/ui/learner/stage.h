// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/support/teststore.h"
#include "ui/learner/pages.h"
#include "ui/session/page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

namespace inkaart::tests {

/// A small window with one page of this folder in it; what the page asks for is noted, and
/// followed where it is one of this folder's.
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
        connect(
            &navigator, &session::Navigator::placeAsked, this,
            [this](const session::Place& place) {
                asked = place;
                hasAsked = true;
            },
            Qt::QueuedConnection);
        connect(&navigator, &session::Navigator::backAsked, this, [this] { wantsBack = true; });
        connect(&navigator, &session::Navigator::warned, this,
                [this](const QString& sentence) { warning = sentence; });
        show();
        QApplication::setActiveWindow(this);
    }
    ~Stage() override { close(); }

    /// The list of learners read from disk, as after unlocking.
    void load()
    {
        if (m_world.session().learners().isLoaded())
            return;
        QSignalSpy loaded(&m_world.session().learners(), &session::LearnerList::loaded);
        m_world.session().learners().load();
        QVERIFY(loaded.wait());
    }

    void go(const session::Place& place)
    {
        close();
        if (!place.learner.isNull())
            (void)m_world.session().openLearner(place.learner);
        page = learner::make(place, m_world.session(), navigator, this);
        if (!page)
            return;
        layout()->addWidget(page);
        page->refresh();
        page->show();
        if (QWidget* first = page->firstFocus())
            first->setFocus();
        settle();
    }
    void go(session::Place::Kind kind, const base::DossierId& learner = {},
            const QString& detail = {})
    {
        go({ .kind = kind, .learner = learner, .record = {}, .detail = detail });
    }
    /// As when the program goes on to what was asked.
    void follow() { go(asked); }

    static void settle()
    {
        for (int i = 0; i < 3; ++i)
            QApplication::processEvents();
    }

    template<class T = QWidget>
    T* find(const char* name) const
    {
        // The newest: what was replaced waits for its end a moment longer.
        const auto all = findChildren<T*>(QLatin1StringView(name));
        for (auto it = all.rbegin(); it != all.rend(); ++it) {
            if (!(*it)->isHidden())
                return *it;
        }
        return all.isEmpty() ? nullptr : all.last();
    }
    bool isSeen(const char* name) const
    {
        const QWidget* widget = find(name);
        return widget && widget->isVisible();
    }

    void touch(const char* name)
    {
        settle();
        QWidget* widget = find(name);
        QVERIFY2(widget && widget->isVisible(), name);
        QTest::mouseClick(widget, Qt::LeftButton);
        settle();
    }
    void type(const char* name, const QString& text)
    {
        auto* field = find<QLineEdit>(name);
        QVERIFY2(field && field->isVisible(), name);
        field->setFocus();
        // Keys of other scripts come from an input method, as one piece.
        for (const QChar c : text) {
            if (c.unicode() < 128)
                QTest::keyClick(field, c.toLatin1());
            else
                field->insert(QString(c));
        }
        settle();
    }
    void press(int key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : this, static_cast<Qt::Key>(key));
        settle();
    }
    void undo()
    {
        QVERIFY(m_world.session().undo().undo());
        if (page)
            page->refresh();
        settle();
    }

    session::Navigator navigator;
    session::Page* page = nullptr;
    session::Place asked;
    QString warning;
    bool wantsBack = false;
    bool hasAsked = false;

private:
    void close()
    {
        if (page)
            page->flush();
        delete page;
        page = nullptr;
        hasAsked = false;
        settle();
    }

    TestStore& m_world;
};

} // namespace inkaart::tests

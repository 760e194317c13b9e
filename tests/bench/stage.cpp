// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stage.h"

#include "ui/session/page.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <utility>

namespace inkaart::bench {

namespace {

constexpr QSize windowSize(1366, 768);
constexpr int patience = 2000;

class PaintWatch : public QObject {
public:
    bool hasPainted = false;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        hasPainted = hasPainted || event->type() == QEvent::Paint;
        return false;
    }
};

} // namespace

Stage::Stage()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    setMinimumSize(680, 380);
    resize(windowSize);
    theme::Theme::instance().setSizeClass(theme::sizeClassFor(windowSize));
    show();
    QApplication::setActiveWindow(this);
    settle();
}

Stage::Stage(session::Session& session)
    : Stage()
{
    m_workspace = new shell::Workspace(session, false, this);
    put(m_workspace);
}

void Stage::put(QWidget* widget)
{
    delete m_shown;
    m_shown = widget;
    layout()->addWidget(widget);
    widget->show();
}

session::Page* Stage::open(const session::Place& place)
{
    m_workspace->go(place);
    return m_workspace->place() == place ? m_workspace->page() : nullptr;
}

double untilPainted(const std::function<void()>& act)
{
    PaintWatch watch;
    qApp->installEventFilter(&watch);
    QElapsedTimer timer;
    timer.start();
    act();
    while (!watch.hasPainted && timer.elapsed() < patience)
        QCoreApplication::processEvents();
    // A layout that moves after the first painting is painted again; that counts too.
    qint64 painted = timer.nsecsElapsed();
    while (std::exchange(watch.hasPainted, false) && timer.elapsed() < patience) {
        painted = timer.nsecsElapsed();
        QCoreApplication::processEvents();
    }
    return double(painted) / 1e6;
}

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 5)
        QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void press(QWidget& widget, int key, const QString& text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(&widget, &down);
}

} // namespace inkaart::bench

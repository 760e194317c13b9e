// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace inkaart::shell {

using namespace std::chrono_literals;

namespace {

bool isTouch(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
        return true;
    default:
        return false;
    }
}

} // namespace

IdleWatch::IdleWatch(const base::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
{
    m_timer.setInterval(10s);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
}

void IdleWatch::setTimes(const Times& times)
{
    m_times = times;
}

void IdleWatch::setWithLearner(bool withLearner)
{
    m_withLearner = withLearner;
}

void IdleWatch::start()
{
    if (m_isWatching)
        return;
    m_isWatching = true;
    m_isCovered = false;
    m_touched = m_clock.elapsedMs();
    m_timer.start();
    qApp->installEventFilter(this);
}

void IdleWatch::stop()
{
    m_isWatching = false;
    m_timer.stop();
    qApp->removeEventFilter(this);
}

std::chrono::milliseconds IdleWatch::idle() const
{
    return std::chrono::milliseconds(m_clock.elapsedMs() - m_touched);
}

void IdleWatch::check()
{
    if (!m_isWatching)
        return;
    if (idle() >= (m_withLearner ? m_times.lockWithLearner : m_times.lock)) {
        stop();
        Q_EMIT lockAsked();
    } else if (m_withLearner && !m_isCovered && idle() >= m_times.lock) {
        m_isCovered = true;
        Q_EMIT coverAsked();
    }
}

void IdleWatch::touch()
{
    // The first touch after a sleep must not open what should have been locked meanwhile.
    check();
    m_isCovered = false;
    m_touched = m_clock.elapsedMs();
}

bool IdleWatch::eventFilter(QObject*, QEvent* event)
{
    if (isTouch(*event))
        touch();
    return false;
}

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
// How the work is left: by a lock, or for good. Neither loses what is not stored yet.
#include "ui/session/errors.h"
#include "ui/session/imports.h"
#include "ui/session/session.h"
#include "ui/shell/cover.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockednote.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QTimer>

namespace inkaart::shell {

using session::Imports;

void MainWindow::watchImports()
{
    const Imports* imports = &m_session->imports();
    // Queued: a lock takes the session away, and with it who tells this.
    connect(imports, &Imports::finished, this, &MainWindow::goOnLeaving, Qt::QueuedConnection);
    connect(imports, &Imports::failed, this, &MainWindow::noteUnkept);
}

void MainWindow::lock()
{
    if (!m_session || m_leaving == Leaving::ByLock)
        return;
    // Under the cover the focus is where it was.
    if (m_cover->isVisible())
        m_cover->lift();
    m_visit = m_workspace->leave();
    // What was copied may be about somebody; what others copied stays.
    if (QGuiApplication::clipboard()->ownsClipboard())
        QGuiApplication::clipboard()->clear();
    m_unkept.clear();
    if (m_session->imports().isRunning())
        return waitForImports(Leaving::ByLock);
    lockNow();
}

void MainWindow::lockNow()
{
    if (const auto noted = leaveLockedNote(*m_session, m_visit); !noted)
        return refuseLock(noted.error());
    leaveUnkeptNote(*m_session, m_unkept);
    hide();
    dropWork();
    m_around.restart(m_around.store);
    // Only where starting anew is not possible.
    showUnlock();
    show();
}

// Locking drops everything: what nothing else holds must not go with it.
void MainWindow::refuseLock(const base::Error& error)
{
    stay();
    m_cover->tell(session::sentenceFor(error) + u'\n'
                  + tr("Inkaart did not lock, because this talk without a name would be lost."));
    m_idle->start();
}

// The screen is covered at once; a photo gets the moment it takes to be stored.
void MainWindow::waitForImports(Leaving how)
{
    m_leaving = how;
    m_cover->hold(tr("A photo or file is still being stored. One moment."));
    m_patience->start();
}

void MainWindow::goOnLeaving()
{
    if (m_leaving == Leaving::ByLock)
        lockNow();
    else if (std::exchange(m_leaving, Leaving::No) == Leaving::ForGood)
        close();
}

void MainWindow::noteUnkept(const QString& sentence)
{
    if (m_leaving == Leaving::ByLock)
        m_unkept = sentence;
    else if (m_leaving == Leaving::ForGood)
        stay();
}

void MainWindow::stopWaiting()
{
    if (m_leaving == Leaving::ByLock) {
        m_unkept = tr("A photo or file was not stored before the lock. Choose it once more.");
        return lockNow();
    }
    stay();
    m_workspace->askToClose();
}

void MainWindow::stay()
{
    m_patience->stop();
    m_leaving = Leaving::No;
    m_keepsTalk = false;
    m_cover->lift();
}

bool MainWindow::isAllStored()
{
    if (m_leaving != Leaving::No)
        return false;
    m_workspace->leave();
    if (m_workspace->page() && m_workspace->page()->hasUnsaved()) {
        m_cover->lift();
        m_workspace->askToClose();
        return false;
    }
    if (m_session->imports().isRunning()) {
        waitForImports(Leaving::ForGood);
        return false;
    }
    return mayLeaveTalk();
}

/// A talk without a name goes when somebody says so; where nobody can be asked it waits for the
/// next unlock, as after a lock.
bool MainWindow::mayLeaveTalk()
{
    const session::OpenDossier* open = m_session->current();
    if (!open || !open->holdsTalk())
        return true;
    if (m_keepsTalk && leaveLockedNote(*m_session, m_workspace->leave()))
        return true;
    m_keepsTalk = false;
    m_cover->lift();
    m_workspace->askToDropTalk();
    return false;
}

bool MainWindow::storeForLogout()
{
    m_keepsTalk = true;
    return !m_workspace || m_isClosedAllTheSame || isAllStored();
}

bool MainWindow::end()
{
    m_keepsTalk = true;
    return close();
}

void MainWindow::closeAllTheSame()
{
    // There may be room by now.
    m_workspace->leave();
    m_isClosedAllTheSame = true;
    close();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    // Somebody closes by hand, perhaps after a logout that did not go on: they can be asked.
    if (event->spontaneous())
        m_keepsTalk = false;
    event->setAccepted(!m_workspace || m_isClosedAllTheSame || isAllStored());
}

} // namespace inkaart::shell

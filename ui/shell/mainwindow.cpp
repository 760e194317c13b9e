// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/session/consentterm.h"
#include "ui/session/imports.h"
#include "ui/session/purging.h"
#include "ui/session/session.h"
#include "ui/session/unfinishedbackup.h"
#include "ui/shell/codesteps.h"
#include "ui/shell/cover.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/lockednote.h"
#include "ui/shell/places.h"
#include "ui/shell/preferences.h"
#include "ui/shell/restorepage.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspace.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStackedLayout>
#include <QTimer>

namespace inkaart::shell {

using namespace Qt::StringLiterals;
using session::Place;

MainWindow::MainWindow(Surroundings around, QWidget* parent)
    : QWidget(parent)
    , m_around(std::move(around))
    , m_screens(new QStackedLayout(this))
    , m_patience(new QTimer(this))
{
    m_patience->setObjectName(u"importPatience"_s);
    m_patience->setSingleShot(true);
    m_patience->setInterval(session::Imports::patienceMs);
    connect(m_patience, &QTimer::timeout, this, &MainWindow::stopWaiting);
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Inkaart"_s);
    setMinimumSize(680, 380);
}

MainWindow::~MainWindow()
{
    dropWork();
}

void MainWindow::start(bool byKeychain)
{
    // Before the first page is laid out: in a low window other sizes of letters are loaded.
    takeSizeClass();
    if (!store::Vault::exists(m_around.store))
        return showFirstRun();
    showUnlock();
    // The keychain's libraries are loaded only when the window stands.
    if (byKeychain)
        QTimer::singleShot(0, m_unlock, &UnlockPage::useKeychain);
}

void MainWindow::showUnlock()
{
    dropScreens();
    m_unlock = new UnlockPage(m_around, this);
    m_screens->addWidget(m_unlock);
    m_screens->setCurrentWidget(m_unlock);
    m_unlock->focusFirst();
    connect(m_unlock, &UnlockPage::opened, this, [this] { welcome(m_unlock->takeStore()); });
    connect(m_unlock, &UnlockPage::restoreAsked, this, &MainWindow::showRestore);
    connect(m_unlock, &UnlockPage::homeAsked, this, &MainWindow::goHome, Qt::QueuedConnection);
}

void MainWindow::showFirstRun()
{
    dropScreens();
    m_firstRun = new FirstRun(m_around, this);
    m_screens->addWidget(m_firstRun);
    m_screens->setCurrentWidget(m_firstRun);
    m_firstRun->focusFirst();
    connect(m_firstRun, &FirstRun::opened, this, [this] { takeIn(m_firstRun->takeStore()); });
    connect(m_firstRun, &FirstRun::restoreAsked, this, &MainWindow::showRestore);
    connect(m_firstRun, &FirstRun::exampleAsked, this, &MainWindow::openExample);
    connect(
        m_firstRun, &FirstRun::languageAsked, this,
        [this] {
            Q_EMIT languageAsked();
            showFirstRun();
        },
        Qt::QueuedConnection);
}

void MainWindow::showRestore()
{
    dropScreens();
    m_restore = new RestorePage(m_around);
    m_screens->addWidget(m_restore);
    m_screens->setCurrentWidget(m_restore);
    m_restore->focusFirst();
    connect(m_restore, &RestorePage::restored, this, &MainWindow::showUnlock);
    connect(m_restore, &RestorePage::leftBack, this, [this] { start(false); });
}

void MainWindow::dropScreens()
{
    // Not at once: what asked for another screen lives on one of them.
    for (QWidget* screen :
         std::initializer_list<QWidget*>{ m_unlock, m_firstRun, m_restore, m_code }) {
        if (screen)
            screen->deleteLater();
    }
    m_unlock = nullptr;
    m_firstRun = nullptr;
    m_restore = nullptr;
    m_code = nullptr;
}

// Every backup is sealed to the recovery code: one that nobody has is replaced before work goes on.
void MainWindow::welcome(std::unique_ptr<store::Store> store)
{
    if (store->isRecoveryCodeKept() || !store->isCoordinator() || store->isReadOnly())
        return takeIn(std::move(store));
    if (store->unlocked().byRecovery) {
        // Whoever came in by the code has it.
        std::ignore = store->noteRecoveryCodeKept();
        return takeIn(std::move(store));
    }
    auto code = store::Slots(m_around.store, store->unlocked(), m_around.random).newRecoveryCode();
    // A disk that is full must keep nobody from their work; it is asked at the next unlock.
    if (!code)
        return takeIn(std::move(store));
    m_waiting = std::move(store);
    askCodeBack(*code);
    code->fill(u'x');
}

void MainWindow::askCodeBack(const QString& code)
{
    dropScreens();
    m_code = new CodeSteps(*m_waiting, code, CodeSteps::Why::Unkept, this);
    m_screens->addWidget(m_code);
    m_screens->setCurrentWidget(m_code);
    m_code->focusFirst();
    connect(m_code, &CodeSteps::kept, this, [this] { takeIn(std::move(m_waiting)); });
}

void MainWindow::takeIn(std::unique_ptr<store::Store> store)
{
    m_session = std::make_unique<session::Session>(std::move(store));
    applyPreferences(*m_session);
    buildWorkspace();
    connect(&m_session->learners(), &session::LearnerList::loaded, this, &MainWindow::listLoaded);
    connect(m_session.get(), &session::Session::preferenceChanged, this,
            &MainWindow::followPreference);
    watchIdle();
    watchImports();
    // Only then: a list that is read while dossiers go would show them once more.
    connect(
        &m_session->learners(), &session::LearnerList::loaded, this,
        [this] {
            if (!m_session)
                return;
            session::beginTerms(*m_session);
            session::purge(*m_session);
        },
        Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
    m_session->learners().load();
    comeBack();
    Q_EMIT unlocked();
}

void MainWindow::buildWorkspace()
{
    m_workspace = new Workspace(*m_session, isExampleStore(m_around.store));
    m_screens->addWidget(m_workspace);
    m_screens->setCurrentWidget(m_workspace);
    dropScreens();
    connect(m_workspace, &Workspace::lockAsked, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::homeAsked, this, &MainWindow::goHome, Qt::QueuedConnection);
    connect(m_workspace, &Workspace::pageShown, this, &MainWindow::notePage);
    connect(m_workspace, &Workspace::closeAsked, this, &MainWindow::closeAllTheSame,
            Qt::QueuedConnection);
}

void MainWindow::followPreference(const QString& key)
{
    if (key != "language"_L1)
        return;
    Q_EMIT languageChosen(m_session->preference(key));
    // Words are made when a page is built, so all of it is built anew, at the same place.
    QTimer::singleShot(0, this, [this] {
        if (!m_workspace)
            return;
        const Visit visit = m_workspace->leave();
        delete m_workspace;
        buildWorkspace();
        m_workspace->goTo(visit);
    });
}

void MainWindow::comeBack()
{
    const std::optional<Visit> visit = takeLockedNote(*m_session);
    m_workspace->goTo(visit.value_or(Visit{}));
    QStringList lost;
    if (const QString unkept = takeUnkeptNote(*m_session); !unkept.isEmpty())
        lost += unkept;
    if (session::takeDroppedBackup(m_session->store()))
        lost += tr("The last backup was not finished: Inkaart was locked or closed meanwhile. Make "
                   "it once more.");
    if (!lost.isEmpty())
        m_workspace->warn(lost.join(u' '));
    if (!m_file.isEmpty())
        openFile(std::exchange(m_file, {}));
}

void MainWindow::watchIdle()
{
    const dossier::CentreSettings settings = m_session->settings();
    m_idle = new IdleWatch(m_around.clock, this);
    m_idle->setTimes({ .lock = std::chrono::minutes(settings.lockMinutes),
                       .lockWithLearner = std::chrono::minutes(settings.conversationLockMinutes) });
    m_cover = new Cover(this);
    connect(m_idle, &IdleWatch::coverAsked, m_cover, &Cover::lay);
    connect(m_idle, &IdleWatch::lockAsked, this, &MainWindow::lock, Qt::QueuedConnection);
    connect(&m_session->store(), &store::Store::centreChanged, m_idle, [this] {
        const dossier::CentreSettings changed = m_session->settings();
        m_idle->setTimes(
            { .lock = std::chrono::minutes(changed.lockMinutes),
              .lockWithLearner = std::chrono::minutes(changed.conversationLockMinutes) });
    });
    m_idle->start();
}

void MainWindow::notePage(session::Page* page)
{
    m_idle->setWithLearner(page->frame() == session::Page::Frame::WithLearner);
}

void MainWindow::openFile(const QString& file)
{
    if (isVisible()) {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        raise();
        activateWindow();
    }
    if (file.isEmpty())
        return;
    if (m_workspace)
        m_workspace->go(
            Place{ .kind = Place::Kind::Check, .learner = {}, .record = {}, .detail = file });
    else
        m_file = file;
}

void MainWindow::goHome()
{
    if (m_workspace)
        m_workspace->leave();
    m_around.restart(m_around.home);
    // Only where starting anew is not possible.
    dropWork();
    m_around.store = m_around.home;
    start(false);
}

void MainWindow::dropWork()
{
    m_patience->stop();
    m_leaving = Leaving::No;
    delete m_idle;
    m_idle = nullptr;
    delete m_cover;
    m_cover = nullptr;
    delete m_workspace;
    m_workspace = nullptr;
    m_session.reset();
}

bool MainWindow::event(QEvent* event)
{
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::Paint && !m_isPainted) {
        m_isPainted = true;
        QTimer::singleShot(0, this, &MainWindow::painted);
    }
    return done;
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    takeSizeClass();
}

void MainWindow::takeSizeClass()
{
    auto& theme = theme::Theme::instance();
    theme.setSizeClass(theme::sizeClassFor(size(), theme.textFactor()));
}

void MainWindow::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::now(theme::Token::Paper));
}

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/shell/history.h"
#include "ui/shell/surroundings.h"

#include <QWidget>

#include <memory>

class QStackedLayout;
class QTimer;

namespace inkaart::base {
struct Error;
}
namespace inkaart::session {
class Session;
}
namespace inkaart::store {
class Store;
}

namespace inkaart::shell {

class CodeSteps;
class Cover;
class FirstRun;
class IdleWatch;
class RestorePage;
class UnlockPage;
class Workspace;

/// The program's one window: first run, lock screen, or the work.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    explicit MainWindow(Surroundings around, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows the first run or the lock screen. With \a byKeychain the vault opens by itself when
    /// its worker chose so; not after a lock.
    void start(bool byKeychain);
    /// A badge file to check, now or after the unlock; and the window comes to the front.
    void openFile(const QString& file);
    /// Remembers the place, drops everything, and starts anew at the lock screen; when photos are
    /// still being stored, under a cover and a moment later.
    void lock();
    /// Closes where nobody may be there to answer a question. False when it stays open all the
    /// same.
    bool end();
    /// The desktop logs out: what can be is stored, and a talk without a name waits for the next
    /// unlock. False when something would be lost; the window says what.
    bool storeForLogout();

    /// Null while locked.
    Workspace* workspace() const { return m_workspace; }
    session::Session* session() const { return m_session.get(); }
    IdleWatch* idleWatch() const { return m_idle; }
    FirstRun* firstRun() const { return m_firstRun; }

Q_SIGNALS:
    void painted();
    void unlocked();
    void listLoaded();
    /// Another language was asked for before there is a vault.
    void languageAsked();
    /// "system", "nl" or "en", from the settings.
    void languageChosen(const QString& language);

protected:
    bool event(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showUnlock();
    void showFirstRun();
    void showRestore();
    void dropScreens();
    void openExample();
    void welcome(std::unique_ptr<store::Store> store);
    void askCodeBack(const QString& code);
    void takeIn(std::unique_ptr<store::Store> store);
    void takeSizeClass();
    void buildWorkspace();
    void followPreference(const QString& key);
    void watchIdle();
    void comeBack();
    void notePage(session::Page* page);
    void dropWork();
    void watchImports();
    enum class Leaving { No, ByLock, ForGood };
    void waitForImports(Leaving how);
    void goOnLeaving();
    void noteUnkept(const QString& sentence);
    void stopWaiting();
    void stay();
    void lockNow();
    void refuseLock(const base::Error& error);
    bool isAllStored();
    bool mayLeaveTalk();
    void closeAllTheSame();
    /// From the example centre back to where one came from.
    void goHome();

    Surroundings m_around;
    QStackedLayout* m_screens;
    QTimer* m_patience; ///< how long a lock or the end waits for photos
    UnlockPage* m_unlock = nullptr;
    FirstRun* m_firstRun = nullptr;
    RestorePage* m_restore = nullptr;
    CodeSteps* m_code = nullptr;
    IdleWatch* m_idle = nullptr;
    Cover* m_cover = nullptr;
    Workspace* m_workspace = nullptr;
    std::unique_ptr<store::Store> m_waiting; ///< open, while its recovery code is asked back
    std::unique_ptr<session::Session> m_session;
    QString m_file;
    bool m_isPainted = false;
    Leaving m_leaving = Leaving::No; ///< what waits until photos are stored
    Visit m_visit; ///< where the lock came
    QString m_unkept; ///< what could not be stored before the lock, for the next unlock
    bool m_isClosedAllTheSame = false;
    bool m_keepsTalk = false; ///< it ends by a signal or a logout: nobody is asked
};

} // namespace inkaart::shell

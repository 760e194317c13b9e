// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/page.h"
#include "ui/shell/history.h"

#include <QPointer>

#include <optional>

class QAbstractButton;
class QStackedLayout;

namespace inkaart::session {
class Session;
}
namespace inkaart::widgets {
class Banner;
class ContextBar;
class Rail;
class UndoStrip;
} // namespace inkaart::widgets

namespace inkaart::shell {

class StandingNotices;

/// What stands around the pages once the vault is open: rail, learner's bar, banner, undo strip;
/// and the way between the pages.
/// Object names: rail, placeToday, placeLearners, placeCity, placeInsight, placeSettings,
/// lockButton, contextBar, tabOverview …, printButton, closeButton, banner, undoStrip, undoButton,
/// exampleStrip; what stands above the pages: see StandingNotices.
class Workspace : public QWidget {
    Q_OBJECT

public:
    Workspace(session::Session& session, bool isExample, QWidget* parent = nullptr);
    ~Workspace() override;

    session::Page* page() const { return m_page; }
    const session::Place& place() const { return m_place; }
    session::Navigator& navigator() { return *m_navigator; }
    session::Session& session() { return m_session; }

    void go(const session::Place& place);
    void back();
    /// Comes back to a remembered page.
    void goTo(const Visit& visit);
    /// The page and all it holds, to come back to. Writes what was typed first.
    Visit leave();

    void undo();
    void print();
    void search();
    void newTalk();
    void toggleNames();
    void warn(const QString& sentence);
    /// Says that something is not stored yet, with the way out all the same.
    void askToClose();
    /// Asks whether the talk without a name may go: with the window, or for \a then.
    void askToDropTalk(const std::optional<session::Place>& then = {});

Q_SIGNALS:
    /// "Close all the same", of askToClose() and askToDropTalk().
    void closeAsked();
    void lockAsked();
    /// Away from the example centre.
    void homeAsked();
    void pageShown(inkaart::session::Page* page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildFrame();
    void buildRail();
    void buildContextBar();
    void buildExampleStrip();
    void buildKeys();
    void buildUndo();
    void listen();
    void addKey(const QKeySequence& keys, void (Workspace::*then)());
    void enter(const session::Place& place);
    void actOnBanner();
    void goToTalk();
    bool dropsTalk(const session::Place& place) const;
    bool mayBeWritten(const session::Place& place) const;
    bool prepareLearner(const session::Place& place);
    void show(const session::Place& place, const QByteArray& state);
    void focusPage();
    void frame();
    void fillContextBar();
    void placeUndo();
    bool placeUndoOnVeil(int margin);
    void setUndoRoom(int height);
    void giveUndoRoomBack();
    void giveUndoRoomBackSoon();
    void tellUndo(const QString& what);
    void tellUndone(const QString& what);
    void goRail(const QString& id);
    void closeLearner();
    void swapLanguages();
    void lookWhetherStored();

    session::Session& m_session;
    session::Navigator* m_navigator;
    session::Place m_place;
    QPointer<session::Page> m_page;
    History m_history;
    widgets::Rail* m_rail;
    widgets::ContextBar* m_context;
    QAbstractButton* m_print = nullptr;
    StandingNotices* m_notices;
    widgets::Banner* m_banner;
    std::optional<session::Place> m_dropsTalkFor; ///< the banner: where one wants to go
    bool m_isAboutUnsaved = false; ///< the banner: something typed could not be stored yet
    QWidget* m_exampleStrip = nullptr;
    QWidget* m_content;
    QStackedLayout* m_pages;
    widgets::UndoStrip* m_undoStrip;
};

} // namespace inkaart::shell

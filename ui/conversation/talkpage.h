// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/opendossier.h"
#include "ui/session/page.h"
#include "ui/session/session.h"
#include "ui/session/words.h"

#include <QPointer>

class QKeyEvent;
class QVBoxLayout;

namespace inkaart::widgets {
class ConversationBar;
}

namespace inkaart::conversation {

/// What the pages of a conversation share: the bar on top (stop, whose talk is open, which
/// language stands first), and one place for the keys. Nobody else's name is in sight.
class TalkPage : public session::Page {
    Q_OBJECT

public:
    TalkPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
             QWidget* parent);

    Frame frame() const override { return Frame::WithLearner; }

protected:
    /// The words that follow the language pair. Called by the window's refresh and by F6.
    virtual void sayWords() = 0;
    /// Whether the page wants \a event although the window knows the key too.
    virtual bool ownsKey(const QKeyEvent& event) const;
    /// The button at the left of the bar. From here it leaves the conversation.
    virtual void leave();

    bool event(QEvent* event) override;

    session::Session& session() const { return m_session; }
    session::Navigator& navigator() const { return m_navigator; }
    session::OpenDossier* open() const { return m_open; }
    const dossier::Dossier& dossier() const { return m_open->dossier(); }
    dossier::Time now() const { return m_session.clock().nowMs(); }
    session::Words words() const { return session::Words(m_session.languages()); }
    widgets::ConversationBar& bar() const { return *m_bar; }
    /// Everything under the bar.
    QVBoxLayout& column() const { return *m_column; }
    /// Another page of this conversation; \a record null: the place's own.
    void go(session::Place::Kind kind, const QString& detail = {},
            const base::RecordId& record = {});
    /// Says in the window what went wrong; true when nothing did.
    template<class T>
    bool check(const base::Result<T>& result)
    {
        if (!result)
            warn(result.error());
        return result.has_value();
    }
    void warn(const base::Error& error);
    /// The name by which the learner is called, empty in a talk without one.
    QString callName() const;

    session::Place m_place; ///< its record: the conversation, once there is one

private:
    void sayBar();

    session::Session& m_session;
    session::Navigator& m_navigator;
    QPointer<session::OpenDossier> m_open;
    widgets::ConversationBar* m_bar;
    QVBoxLayout* m_column;
};

/// True while somebody types: then keys are letters.
bool isTyping();

} // namespace inkaart::conversation

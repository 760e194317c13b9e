// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/talkpage.h"

#include "core/framework/phrases.h"
#include "ui/session/errors.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/conversationbar.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using session::Place;

bool isTyping()
{
    const QWidget* focus = QApplication::focusWidget();
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QPlainTextEdit*>(focus);
}

TalkPage::TalkPage(const Place& place, session::Session& session, session::Navigator& navigator,
                   QWidget* parent)
    : Page(parent)
    , m_place(place)
    , m_session(session)
    , m_navigator(navigator)
    , m_open(session.current())
    , m_bar(new widgets::ConversationBar)
    , m_column(new QVBoxLayout)
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addLayout(m_column, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_bar->leaveButton()->setObjectName(u"stopButton"_s);
    m_bar->swapButton()->setObjectName(u"swapButton"_s);
    connect(m_bar, &widgets::ConversationBar::leaveRequested, this, [this] { leave(); });
    connect(m_bar, &widgets::ConversationBar::swapRequested, this,
            [this] { m_session.languages().swap(); });
    const auto say = [this] {
        sayBar();
        sayWords();
    };
    connect(&session.languages(), &session::LanguagePair::changed, this, say);
    connect(&session, &session::Session::namesHiddenChanged, this, say);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TalkPage::sayBar);
    sayBar();
}

QString TalkPage::callName() const
{
    return m_open ? m_session.shownName(dossier().learner().callName) : QString();
}

void TalkPage::sayBar()
{
    if (!m_open)
        return;
    if (m_open->isNameless())
        m_bar->setLeave(tr("Stop and choose"), u"vraag"_s);
    else
        m_bar->setLeave(tr("Stop and keep"), u"opslaan"_s);
    const QString name = callName();
    m_bar->setAssurance(m_open->isNameless() || name.isEmpty()
                            ? tr("Only this talk is open")
                            : tr("Only %1's talk is open").arg(name));
    m_bar->setConcept(words().conceptMark());
    const session::LanguagePair& pair = m_session.languages();
    if (pair.isDutchOnly())
        return m_bar->setSwap({});
    const QString native = framework::Phrases::builtIn().nativeName(pair.first());
    // Isolated, so that a right-to-left name does not pull the Dutch word over.
    const QString isolated = QChar(0x2068) + native + QChar(0x2069);
    //: Button: which language stands first. %1 is its own name.
    m_bar->setSwap(theme::Theme::instance().isCompact() ? isolated : tr("%1 first").arg(isolated));
}

bool TalkPage::ownsKey(const QKeyEvent&) const
{
    return false;
}

bool TalkPage::event(QEvent* event)
{
    // The window has shortcuts of its own (Alt+Left goes a page back): who takes the override gets
    // the key as an ordinary press.
    if (event->type() == QEvent::ShortcutOverride && ownsKey(static_cast<QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void TalkPage::leave()
{
    if (!m_open)
        return;
    flush();
    if (m_open->isNameless())
        return go(Place::Kind::Result);
    m_navigator.go(
        Place{ .kind = Place::Kind::Learner, .learner = m_open->id(), .record = {}, .detail = {} });
}

void TalkPage::go(Place::Kind kind, const QString& detail, const base::RecordId& record)
{
    m_navigator.go(
        Place{ .kind = kind,
               .learner = m_open && !m_open->isNameless() ? m_open->id() : base::DossierId(),
               .record = record.isNull() ? m_place.record : record,
               .detail = detail });
}

void TalkPage::warn(const base::Error& error)
{
    m_navigator.warn(session::sentenceFor(error));
}

} // namespace inkaart::conversation

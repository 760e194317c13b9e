// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/storycard.h"

#include "core/dossier/consentrules.h"
#include "ui/conversation/autosave.h"
#include "ui/conversation/words.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/duallabel.h"
#include "ui/widgets/label.h"
#include "ui/widgets/legend.h"
#include "ui/widgets/textarea.h"

#include <QVBoxLayout>

namespace inkaart::conversation {

using namespace Qt::StringLiterals;
using theme::TextRole;
using widgets::Button;

StoryCard::StoryCard(QWidget* parent)
    : Card(parent)
    , m_question(new widgets::DualLabel({}, TextRole::Title))
    , m_avatar(new widgets::Avatar({}, 32))
    , m_who(new widgets::Label({}, TextRole::BodyBold))
    , m_field(new widgets::TextArea(4, 40))
    , m_bsn(new widgets::Banner(widgets::Banner::Kind::Warn))
    , m_check(new widgets::Pictogram(u"vink"_s, 18))
    , m_kept(new widgets::Label({}, TextRole::Small))
    , m_visibility(new Button({}, Button::Kind::Quiet))
    , m_autoSave(new AutoSave([this] { Q_EMIT storyTyped(); }, this))
{
    m_field->setObjectName(u"story"_s);
    m_field->setPlain(true);
    // A file that falls into the field is a piece, not text.
    m_field->setAcceptDrops(false);
    m_visibility->setObjectName(u"storyVisibility"_s);
    m_bsn->setObjectName(u"bsnHint"_s);
    m_bsn->setTexts(tr("This looks like a BSN."),
                    tr("Such a number may not be kept here. Take it out."));
    m_bsn->setAction(tr("Take it out"))->setObjectName(u"takeBsnOut"_s);
    m_bsn->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_avatar);
    row->addWidget(m_who, 1);
    auto* how = new widgets::Label(tr("type or let somebody type, any language"), TextRole::Small);
    how->setWraps(false);
    row->addWidget(how);
    body()->setSpacing(8);
    body()->addWidget(m_question);
    body()->addLayout(row);
    body()->addWidget(m_field, 1);
    body()->addWidget(m_bsn);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_check);
    foot->addWidget(m_kept, 1);
    foot->addWidget(m_visibility);
    body()->addLayout(foot);
    connect(m_field, &QPlainTextEdit::textChanged, this, [this] {
        m_autoSave->touch();
        lookForBsn();
    });
    connect(m_bsn, &widgets::Banner::actionTriggered, this, &StoryCard::takeBsnOut);
    connect(m_visibility, &Button::clicked, this, &StoryCard::visibilityAsked);
}

void StoryCard::say(const Words& words, const QString& name, const QString& centre)
{
    const widgets::TwoTexts question = words.phrase("tell.when"_L1);
    m_question->setTexts(question);
    m_field->setAccessibleName(question.spoken());
    m_avatar->setName(name);
    m_avatar->setVisible(!name.isEmpty());
    //: %1 is the learner's name
    m_who->setText(name.isEmpty() ? tr("Telling") : tr("%1 tells").arg(name));
    const QString place = centre.isEmpty() ? tr("this centre") : centre;
    m_kept->setText(words.phrase("tell.saved"_L1, place).other);
}

void StoryCard::setStory(const QString& story, const QString& visibility)
{
    m_visibility->setText(visibility);
    m_visibility->setVisible(!story.isEmpty());
    m_kept->setVisible(!story.isEmpty());
    m_check->setVisible(!story.isEmpty());
    if (m_field->toPlainText() == story || isPending())
        return;
    const QSignalBlocker quiet(m_field);
    m_field->setPlainText(story);
    lookForBsn();
}

QString StoryCard::story() const
{
    return m_field->toPlainText();
}

void StoryCard::caretToEnd()
{
    m_field->moveCursor(QTextCursor::End);
    m_field->setFocus(Qt::OtherFocusReason);
}

void StoryCard::flush()
{
    m_autoSave->flush();
}

bool StoryCard::isPending() const
{
    return m_autoSave->isPending();
}

void StoryCard::lookForBsn()
{
    m_bsn->setVisible(dossier::findBsn(m_field->toPlainText()).has_value());
}

void StoryCard::takeBsnOut()
{
    const auto span = dossier::findBsn(m_field->toPlainText());
    if (!span)
        return;
    QTextCursor cursor = m_field->textCursor();
    cursor.setPosition(static_cast<int>(span->at));
    cursor.setPosition(static_cast<int>(span->at + span->size), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    m_field->setFocus(Qt::OtherFocusReason);
}

} // namespace inkaart::conversation

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/storycard.h"

#include "ui/session/autosave.h"
#include "ui/session/bsnhint.h"
#include "ui/session/words.h"
#include "ui/widgets/avatar.h"
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

StoryCard::StoryCard(std::function<bool()> save, QWidget* parent)
    : Card(parent)
    , m_question(new widgets::DualLabel({}, TextRole::Title))
    , m_avatar(new widgets::Avatar({}, 32))
    , m_who(new widgets::Label({}, TextRole::BodyBold))
    , m_field(new widgets::TextArea(4, 40))
    , m_check(new widgets::Pictogram(u"vink"_s, 18))
    , m_kept(new widgets::DualLabel({}, TextRole::Small))
    , m_visibility(new Button({}, Button::Kind::Quiet))
    , m_autoSave(new session::AutoSave(
          [this, save = std::move(save)] {
              m_hasFailed = !save();
              showKept();
              return !m_hasFailed;
          },
          this))
{
    build();
    session::BsnHint::watch(m_field);
    connect(m_field, &QPlainTextEdit::textChanged, m_autoSave, &session::AutoSave::touch);
    connect(m_visibility, &Button::clicked, this, &StoryCard::visibilityAsked);
}

void StoryCard::build()
{
    m_field->setObjectName(u"story"_s);
    setField(true);
    m_field->setPlain(true);
    // A file that falls into the field is a piece, not text.
    m_field->setAcceptDrops(false);
    m_visibility->setObjectName(u"storyVisibility"_s);
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
    auto* foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_check);
    foot->addWidget(m_kept, 1);
    foot->addWidget(m_visibility);
    body()->addLayout(foot);
}

void StoryCard::say(const session::Words& words, const QString& name, const QString& centre,
                    bool isNameless)
{
    const widgets::TwoTexts question = words.phrase("tell.when"_L1);
    m_question->setTexts(question);
    m_field->setAccessibleName(question.spoken());
    m_avatar->setName(name);
    m_avatar->setVisible(!name.isEmpty());
    //: %1 is the learner's name
    m_who->setText(name.isEmpty() ? tr("Telling") : tr("%1 tells").arg(name));
    const QString place = centre.isEmpty() ? tr("this centre") : centre;
    m_kept->setTexts(isNameless ? words.phrase("tell.unsaved"_L1)
                                : words.phrase("tell.saved"_L1, place));
}

void StoryCard::setStory(const QString& story, const widgets::TwoTexts& visibility)
{
    m_visibility->setTexts(visibility);
    m_visibility->setVisible(!story.isEmpty());
    m_isKept = !story.isEmpty();
    showKept();
    if (m_field->toPlainText() == story || isPending())
        return;
    const QSignalBlocker quiet(m_field);
    m_field->setPlainText(story);
}

void StoryCard::putBack(const QString& typed)
{
    m_field->setPlainText(typed);
}

// The words under the field say that it is kept: never while it is not.
void StoryCard::showKept()
{
    m_kept->setVisible(m_isKept && !m_hasFailed);
    m_check->setVisible(m_isKept && !m_hasFailed);
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

} // namespace inkaart::conversation

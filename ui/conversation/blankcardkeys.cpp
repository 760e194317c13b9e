// SPDX-License-Identifier: GPL-3.0-or-later
// The keys of the blank card, which are answers until somebody types.
#include "ui/conversation/answerrow.h"
#include "ui/conversation/blankcardpage.h"
#include "ui/widgets/lineedit.h"

#include <QKeyEvent>

namespace inkaart::conversation {

using session::Place;

widgets::LineEdit* BlankCardPage::firstField() const
{
    return hasOwnField() ? m_own : m_dutch;
}

bool BlankCardPage::isBlank() const
{
    return !isEditing() && m_own->text().isEmpty() && m_dutch->text().isEmpty();
}

/// One key too many after the last card answers nothing here.
bool BlankCardPage::takesAnswerKeys() const
{
    return m_model && m_model->hasWords() && !m_own->hasFocus() && !m_dutch->hasFocus();
}

void BlankCardPage::showKeys()
{
    m_answers->showKeys(takesAnswerKeys());
}

bool BlankCardPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &BlankCardPage::showKeys, Qt::QueuedConnection);
    // Held down it empties the field and stays.
    if (event->type() == QEvent::KeyPress && isBlank()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Backspace && !key->isAutoRepeat()) {
            go(Place::Kind::Cards);
            return true;
        }
    }
    return TalkPage::eventFilter(watched, event);
}

bool BlankCardPage::ownsKey(const QKeyEvent& event) const
{
    if (event.modifiers() == Qt::AltModifier)
        return event.key() == Qt::Key_Left;
    if (event.key() == Qt::Key_F5)
        return true;
    if (isTyping())
        return false;
    return AnswerRow::levelOfKey(event.key()) || (event.key() == Qt::Key_Backspace && isBlank());
}

void BlankCardPage::keyPressEvent(QKeyEvent* event)
{
    if (!ownsKey(*event) || event->isAutoRepeat())
        return TalkPage::keyPressEvent(event);
    if (event->key() == Qt::Key_F5)
        tell();
    else if (event->key() == Qt::Key_Backspace)
        go(Place::Kind::Cards);
    else if (event->key() == Qt::Key_Left)
        isEditing() ? leave() : go(Place::Kind::Cards);
    else if (const auto level = AnswerRow::levelOfKey(event->key()); level && takesAnswerKeys())
        answer(*level);
}

} // namespace inkaart::conversation

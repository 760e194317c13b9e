// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace inkaart::widgets {
class Avatar;
class Banner;
class Button;
class DualLabel;
class Label;
class Pictogram;
class TextArea;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class AutoSave;
class Words;

/// The learner's story: one question, one field. Saved 400 ms after the last key.
class StoryCard : public widgets::Card {
    Q_OBJECT

public:
    explicit StoryCard(QWidget* parent = nullptr);

    /// \a name of the learner may be empty; \a centre keeps what is told.
    void say(const Words& words, const QString& name, const QString& centre);
    /// Leaves the field alone when it says the same, so that the caret stays.
    void setStory(const QString& story, const QString& visibility);
    QString story() const;
    widgets::TextArea& field() const { return *m_field; }
    void caretToEnd();
    void flush();
    bool isPending() const;

Q_SIGNALS:
    void storyTyped();
    void visibilityAsked();

private:
    void lookForBsn();
    void takeBsnOut();

    widgets::DualLabel* m_question;
    widgets::Avatar* m_avatar;
    widgets::Label* m_who;
    widgets::TextArea* m_field;
    widgets::Banner* m_bsn;
    widgets::Pictogram* m_check;
    widgets::Label* m_kept;
    widgets::Button* m_visibility;
    AutoSave* m_autoSave;
};

} // namespace inkaart::conversation

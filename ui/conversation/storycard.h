// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"
#include "ui/widgets/twotexts.h"

#include <functional>

namespace inkaart::session {
class AutoSave;
class Words;
} // namespace inkaart::session
namespace inkaart::widgets {
class Avatar;
class Button;
class DualLabel;
class Label;
class Pictogram;
class TextArea;
} // namespace inkaart::widgets

namespace inkaart::conversation {

/// The learner's story: one question, one field. Saved 400 ms after the last key.
class StoryCard : public widgets::Card {
    Q_OBJECT

public:
    /// \a save keeps the story; false when it could not.
    explicit StoryCard(std::function<bool()> save, QWidget* parent = nullptr);

    /// \a name of the learner may be empty; \a centre keeps what is told.
    void say(const session::Words& words, const QString& name, const QString& centre,
             bool isNameless);
    /// Leaves the field alone when it says the same, so that the caret stays.
    void setStory(const QString& story, const widgets::TwoTexts& visibility);
    QString story() const;
    widgets::TextArea& field() const { return *m_field; }
    void caretToEnd();
    void flush();
    /// Something was typed that is not kept.
    bool isPending() const;
    /// Words that were typed before a lock and could not be kept: they are tried again.
    void putBack(const QString& typed);

Q_SIGNALS:
    void visibilityAsked();

private:
    void build();
    void showKept();

    widgets::DualLabel* m_question;
    widgets::Avatar* m_avatar;
    widgets::Label* m_who;
    widgets::TextArea* m_field;
    widgets::Pictogram* m_check;
    widgets::DualLabel* m_kept;
    widgets::Button* m_visibility;
    session::AutoSave* m_autoSave;
    bool m_isKept = false;
    bool m_hasFailed = false;
};

} // namespace inkaart::conversation

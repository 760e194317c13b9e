// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/talkpage.h"

class QHBoxLayout;

namespace inkaart::widgets {
class Button;
class DualLabel;
class SkillCard;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class AnswerRow;
class Talk;

/// Sorting: one card at a time, four equal answers, nothing else. An answer is on disk before the
/// next card comes.
class CardsPage : public TalkPage {
    Q_OBJECT

public:
    CardsPage(const session::Place& place, session::Session& session, session::Navigator& navigator,
              QWidget* parent);

    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    /// It would cover the answers, which themselves show what happened.
    bool showsUndoStrip() const override { return false; }

protected:
    void sayWords() override;
    bool ownsKey(const QKeyEvent& event) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildFoot();
    void fit();
    void findTalk();
    void answer(dossier::Level level);
    void showCard(bool slide, bool backwards);
    void showAnswer();
    void previous();
    void tell();
    void afterLast();

    Talk* m_talk = nullptr;
    QWidget* m_stage;
    widgets::SkillCard* m_card;
    AnswerRow* m_answers;
    QHBoxLayout* m_foot;
    widgets::Button* m_previous;
    widgets::Button* m_tell;
    widgets::DualLabel* m_hint;
};

} // namespace inkaart::conversation

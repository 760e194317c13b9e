// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace inkaart::widgets {
class Banner;
class Button;
class Label;
} // namespace inkaart::widgets

namespace inkaart::session {
class BadgePicture;
}

namespace inkaart::award {

class AwardModel;

/// 3. Zo ziet hij eruit: the badge, what stands on it, and the button that gives it. Afterwards its
/// number, the way to paper, and the ways to mend it or take it back.
class LookColumn : public widgets::Card {
    Q_OBJECT

public:
    explicit LookColumn(AwardModel& model, QWidget* parent = nullptr);
    /// Says what stops the badge; empty takes it away.
    void say(const QString& sentence);
    widgets::Button* awardButton() const { return m_award; }
    /// Puts a question right above the button.
    void addQuestion(QWidget* question);

Q_SIGNALS:
    void awardAsked();
    void printAsked();
    void giveAlongAsked();
    void badgesAsked();
    void improveAsked();
    void revokeAsked();

private:
    QWidget* buildBefore();
    QWidget* buildAfter();
    QLayout* buildMending();
    void fill();
    void fillConsent();
    void fit();

    AwardModel& m_model;
    widgets::Label* m_title;
    session::BadgePicture* m_picture;
    widgets::Label* m_name;
    widgets::Label* m_level;
    widgets::Label* m_consent;
    widgets::Label* m_missing;
    widgets::Label* m_next;
    widgets::Label* m_done;
    widgets::Label* m_number;
    widgets::Button* m_award = nullptr;
    QWidget* m_before;
    QWidget* m_after;
};

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace inkaart::widgets {
class Button;
class Label;
class LabeledField;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::session {
class BadgePicture;
}

namespace inkaart::award {

class AwardModel;

/// Taking a badge back: why, and are you sure, since nothing brings it back.
class RevokeCard : public widgets::Card {
    Q_OBJECT

public:
    explicit RevokeCard(AwardModel& model, QWidget* parent = nullptr);
    QWidget* firstFocus() const;
    void say(const QString& sentence);

Q_SIGNALS:
    void badgesAsked();

private:
    void buildButtons();
    void fill();
    void ask();
    void revoke();

    AwardModel& m_model;
    session::BadgePicture* m_picture;
    widgets::Label* m_name;
    widgets::Label* m_detail;
    widgets::Label* m_meaning;
    widgets::LineEdit* m_why;
    widgets::LabeledField* m_whyField;
    widgets::Button* m_revoke;
    QWidget* m_sure;
    widgets::Label* m_note;
};

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/consents.h"
#include "ui/widgets/twotexts.h"

#include <QWidget>

class QVBoxLayout;

namespace inkaart::session {
class Session;
}

namespace inkaart::widgets {
class Button;
class ConsentRow;
class Label;
} // namespace inkaart::widgets

namespace inkaart::learner {

class LearnerForm;
class NameField;

/// What a parent or guardian answers: one row for each purpose, nothing chosen beforehand. They sit
/// at this laptop and say who they are, or it is taken over from the slip.
class ParentAnswers : public QWidget {
    Q_OBJECT

public:
    enum class From { Here, Slip };

    ParentAnswers(LearnerForm& form, session::Session& session, QWidget* parent = nullptr);

    /// Shows it, with nothing answered.
    void ask(From from);
    /// What the rows are about, for the title above them.
    widgets::TwoTexts question() const;
    /// Another language: the same answers in other words.
    void fillWords();

Q_SIGNALS:
    /// Who is at the laptop ("Fatima, moeder") answered.
    void answered(const QString& relation, const inkaart::learner::Answers& answers);
    /// What the slip says is taken over; its photo is to be chosen.
    void takenOver(const inkaart::learner::Answers& answers);
    void notNow();

private:
    QWidget* buildWho();
    QWidget* buildButtons();
    void addRows(const Answers& answers);
    Answers answers() const;
    bool isComplete(const Answers& answers);
    void finish();

    LearnerForm& m_form;
    session::Session& m_session;
    From m_from = From::Here;
    std::map<dossier::Purpose, widgets::ConsentRow*> m_rows;
    QVBoxLayout* m_list;
    widgets::Label* m_missing;
    NameField* m_name;
    NameField* m_relation;
    QWidget* m_who;
    widgets::Button* m_done;
    widgets::Button* m_notNow;
};

} // namespace inkaart::learner

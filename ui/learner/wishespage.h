// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/learnerpage.h"

class QComboBox;

namespace inkaart::session {
class AutoSave;
}

namespace inkaart::learner {

class NameField;

/// Wat nu?: what somebody wants, in their own words, and how far it is.
class WishesPage : public LearnerPage {
    Q_OBJECT

public:
    WishesPage(const session::Place& place, session::Session& session,
               session::Navigator& navigator, QWidget* parent);

    QWidget* firstFocus() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    void flush() override;

protected:
    void fill() override;

private:
    QWidget* buildAdd();
    QWidget* rowOf(const dossier::Entry<dossier::Plan>& plan);
    void add();
    void setState(const base::RecordId& id, dossier::PlanState state);
    void remove(const base::RecordId& id);
    void fillSkills();
    QString draftKey() const;
    bool keepDraft();
    void showDraft();

    NameField* m_wish;
    QComboBox* m_skill;
    QVBoxLayout* m_wishes;
    session::AutoSave* m_typing;
};

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/session/page.h"

#include <map>

class QBoxLayout;
class QComboBox;
class QVBoxLayout;

namespace inkaart::session {
class AutoSave;
class Session;
} // namespace inkaart::session

namespace inkaart::widgets {
class Button;
class Card;
class ConsentRow;
class ConversationBar;
class DualLabel;
class Label;
class LabeledField;
class LineEdit;
class LinkButton;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::learner {

class AskRow;
class LanguagePicker;
class LearnerForm;
class NameField;
class RepresentativePlate;
class SureButton;

/// Wie is hier? Wat mogen wij? For somebody new, and for one who is known already (detail "edit").
class NewLearnerPage : public session::Page {
    Q_OBJECT

public:
    NewLearnerPage(const session::Place& place, session::Session& session,
                   session::Navigator& navigator, QWidget* parent = nullptr);

    Frame frame() const override { return Frame::WithLearner; }
    QWidget* firstFocus() override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    void flush() override;
    bool hasUnsaved() const override { return !m_isKept; }
    bool showsUndoStrip() const override;
    void refresh() override;
    session::Place printPlace() const override;

    LearnerForm& form() const { return *m_form; }

private:
    // Built in newlearnerbuild.cpp.
    void build();
    void buildBar();
    widgets::Card* buildWho();
    QWidget* buildMore();
    QWidget* buildBirthAndAddress();
    widgets::Card* buildAllowed();
    void addConsentRows();
    QWidget* buildFoot();
    QWidget* buildGone();
    QWidget* buildErase();
    void fit();

    void fill();
    void fillFields();
    void fillWords();
    void fillWays();
    void fillWait();
    bool areWaysBrief() const;
    void fillConsents();
    void fillGone();
    void fillAsked();
    bool type();
    void answer(dossier::Purpose purpose, bool yes);
    void leave();
    void begin();
    void beginNameless();
    void wait();
    void takeAway();
    void printSlip();
    bool isComplete();
    bool isEdit() const;
    session::Place placeOf(session::Place::Kind kind, const QString& detail = {}) const;
    void startTalk(const base::DossierId& learner);

    session::Place m_place;
    session::Session& m_session;
    session::Navigator& m_navigator;
    LearnerForm* m_form;
    session::AutoSave* m_typing;
    bool m_isKept = true; ///< false: the fields hold what could not be kept
    widgets::ConversationBar* m_bar = nullptr;
    QBoxLayout* m_columns = nullptr;
    widgets::Card* m_who = nullptr;
    widgets::DualLabel* m_whoTitle = nullptr;
    widgets::DualLabel* m_allowedTitle = nullptr;
    NameField* m_callName = nullptr;
    NameField* m_ownName = nullptr;
    NameField* m_fullName = nullptr;
    NameField* m_contact = nullptr;
    QWidget* m_more = nullptr;
    widgets::LinkButton* m_moreButton = nullptr;
    LanguagePicker* m_languages = nullptr;
    widgets::LineEdit* m_birth = nullptr;
    widgets::LabeledField* m_birthField = nullptr;
    QComboBox* m_address = nullptr;
    RepresentativePlate* m_plate = nullptr;
    QWidget* m_consents = nullptr;
    std::map<dossier::Purpose, widgets::ConsentRow*> m_rows;
    widgets::Label* m_missing = nullptr;
    widgets::DualLabel* m_change = nullptr;
    QWidget* m_gone = nullptr;
    AskRow* m_goneWords = nullptr;
    SureButton* m_erase = nullptr;
    widgets::Button* m_extend = nullptr;
    QBoxLayout* m_foot = nullptr;
    QBoxLayout* m_choices = nullptr; ///< without a name, waiting
    QVBoxLayout* m_body = nullptr;
    widgets::Button* m_nameless = nullptr;
    widgets::Button* m_wait = nullptr;
    widgets::Button* m_begin = nullptr;
};

} // namespace inkaart::learner

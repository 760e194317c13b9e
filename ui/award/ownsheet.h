// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/ownmodel.h"
#include "ui/widgets/sidesheet.h"

#include <functional>

namespace inkaart::widgets {
class Button;
class ChipRow;
class Label;
class LabeledField;
class LineEdit;
class SegmentedChoice;
class TextArea;
} // namespace inkaart::widgets

namespace inkaart::session {
class AutoSave;
class BadgePicture;
} // namespace inkaart::session

namespace inkaart::award {

class TickRow;

/// Eigen badge maken: name, what it is about, criteria, skills, picture. Saved as it is typed.
class OwnSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    OwnSheet(session::Session& session, QWidget* host);
    ~OwnSheet() override;

    /// Empty begins a new one.
    void edit(const QString& achievement);
    /// What is edited; empty while it is not written yet.
    QString achievement() const { return m_model.id(); }
    /// Writes what was typed a moment ago.
    void flush();
    bool hasUnsaved() const { return isOpen() && m_model.isUnkept(); }
    /// How a picture is chosen; tests put their own in place of the system's window.
    std::function<void(QWidget*, std::function<void(const QString&)>)> choosePicture;

Q_SIGNALS:
    /// Done with one that can be awarded.
    void made(const QString& achievement);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildWords();
    void buildCriteria();
    void buildSkills();
    void buildPicture();
    void buildFoot();
    void done();
    QStringList skillsOnOffer() const;
    void fillCriteria();
    void sayOfPoints(const QString& sentence);
    QWidget* criterionRow(int index, const QString& text);
    QWidget* criterionField(int index, const QString& text);
    void addCriterionActs(int index, QHBoxLayout* row);
    void fillPicture();
    void fillTouched();
    void takePicture(const QString& path);
    void say(const QString& sentence);
    void sayUnkept(const QString& sentence);
    bool keepTyped();
    void finish();

    session::Session& m_session;
    OwnModel m_model;
    widgets::LineEdit* m_name;
    widgets::LabeledField* m_nameField;
    widgets::TextArea* m_description;
    widgets::SegmentedChoice* m_kind;
    QWidget* m_criteria;
    widgets::Label* m_pointsNote;
    std::vector<widgets::LineEdit*> m_lines;
    widgets::ChipRow* m_skills;
    widgets::ChipRow* m_pictograms;
    session::BadgePicture* m_picture;
    widgets::Label* m_note;
    widgets::Label* m_unkept; ///< that something could not be kept
    TickRow* m_retired;
    session::AutoSave* m_typing;
};

} // namespace inkaart::award

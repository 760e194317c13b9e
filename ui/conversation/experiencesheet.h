// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "ui/widgets/sidesheet.h"

namespace inkaart::session {
class AutoSave;
class OpenDossier;
class Words;
} // namespace inkaart::session
namespace inkaart::widgets {
class Button;
class DualLabel;
class LineEdit;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class DualField;
/// More about one experience: what, where, how long, a diploma. All may stay empty; all is saved
/// as it is typed. Object names: experienceSheet, experienceWhat, experiencePlace,
/// experienceYears, experienceDiploma, startQualification, experienceRemove, experienceDone.
class ExperienceSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    ExperienceSheet(session::OpenDossier& open, QWidget* host);

    void say(const session::Words& words);
    void edit(const base::RecordId& record);
    /// A new one that is only kept when something is typed.
    void begin(const dossier::Experience& blank);
    /// Null while nothing of it is kept.
    const base::RecordId& record() const { return m_record; }
    dossier::ExperienceKind kind() const { return m_experience.kind; }
    void flush();
    /// Something was typed that is not kept.
    bool isPending() const;

Q_SIGNALS:
    void failed(const inkaart::base::Error& error);

private:
    widgets::LineEdit* addField(DualField*& labeled, const QString& name);
    void fill();
    bool save();
    void saveNow();
    void remove();
    void finish();

    session::OpenDossier& m_open;
    base::RecordId m_record;
    dossier::Experience m_experience;
    widgets::DualLabel* m_title;
    DualField* m_whatField;
    DualField* m_placeField;
    DualField* m_yearsField;
    DualField* m_diplomaField;
    widgets::LineEdit* m_what;
    widgets::LineEdit* m_place;
    widgets::LineEdit* m_years;
    widgets::LineEdit* m_diploma;
    widgets::Button* m_qualification;
    session::AutoSave* m_autoSave;
};

} // namespace inkaart::conversation

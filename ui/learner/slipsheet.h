// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/learner/sliptaking.h"
#include "ui/widgets/sidesheet.h"

namespace inkaart::widgets {
class Button;
class Label;
class LabeledField;
class LineEdit;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// Leermeesterbriefje overnemen: a photo or scan of a slip that came back; its code says whose it
/// is, and the worker copies what was ticked and who it was. Whosever it is, it lands with that
/// learner.
///
/// Object names: slipSheet chooseSlipButton slipNote slipPicture slipNumber slipAnswer0-2 slipName
/// slipRole keepSlipButton.
class SlipSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    /// \a learner: whose evidence is in front.
    SlipSheet(const base::DossierId& learner, session::Session& session, QWidget* host);

    /// Empty, to choose a file.
    void begin();

Q_SIGNALS:
    void slipKept(const inkaart::base::DossierId& home);

private:
    void build();
    QWidget* buildForm();
    void choose();
    void take(const base::Result<ScannedSlip>& scan);
    void findHome(const QString& typed);
    void showHome();
    void keep();
    SlipAnswers answers() const;
    void say(const QString& sentence, bool isBad = false);
    /// The sentence about whose slip it is.
    QString aboutHome() const;

    base::DossierId m_learner;
    session::Session& m_session;
    std::optional<ScannedSlip> m_scan;
    std::optional<SlipHome> m_home;
    widgets::Label* m_note;
    widgets::Label* m_picture;
    widgets::LineEdit* m_number;
    QWidget* m_form;
    widgets::LabeledField* m_questions[dossier::slipQuestions];
    widgets::SegmentedChoice* m_answers[dossier::slipQuestions];
    widgets::LineEdit* m_name;
    widgets::LineEdit* m_role;
    widgets::LabeledField* m_who;
    widgets::Button* m_keep;
    int m_asked = 0; ///< a newer file makes the older stale
};

} // namespace inkaart::learner

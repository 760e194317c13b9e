// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/tellmodel.h"
#include "ui/widgets/sidesheet.h"

namespace inkaart::session {
class AutoSave;
class Words;
} // namespace inkaart::session
namespace inkaart::widgets {
class Button;
class LineEdit;
class SegmentedChoice;
class TextArea;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class DualField;
/// Somebody saw it: who, in what role, at work or not, in their words and by whose hand. Kept as it
/// is typed.
class SeenSheet : public widgets::SideSheet {
    Q_OBJECT

public:
    /// \a save keeps typed() under record(); false when it could not.
    SeenSheet(std::function<bool()> save, QWidget* host);

    void edit(const base::RecordId& record, const Witness& witness, dossier::Visibility visibility);
    /// The words that are for the learner too.
    void say(const session::Words& words);
    /// Whether a slip can be printed: not in a talk without a name.
    void setHasSlip(bool has);
    const base::RecordId& record() const { return m_record; }
    void setRecord(const base::RecordId& record) { m_record = record; }
    Witness typed() const;
    void flush();
    /// Something was typed that is not kept.
    bool isPending() const;

Q_SIGNALS:
    void visibilityChosen(inkaart::dossier::Visibility visibility);
    void removeAsked();
    /// Who saw it is not here: a slip of paper goes to work.
    void slipAsked();

private:
    void build();
    void watch();
    void finish();

    base::RecordId m_record;
    widgets::LineEdit* m_name;
    widgets::LineEdit* m_role;
    widgets::Button* m_slip;
    widgets::Button* m_atWork;
    widgets::TextArea* m_words;
    widgets::SegmentedChoice* m_hand;
    widgets::SegmentedChoice* m_visibility;
    DualField* m_whoSees;
    session::AutoSave* m_autoSave;
};

} // namespace inkaart::conversation

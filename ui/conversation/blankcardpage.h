// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/conversation/ownskillmodel.h"
#include "ui/conversation/talkpage.h"

#include <memory>

class QAbstractButton;
class QHBoxLayout;

namespace inkaart::session {
class AutoSave;
}
namespace inkaart::widgets {
class Button;
class Card;
class ChipRow;
class DualLabel;
class Label;
class LineEdit;
class ScrollPage;
} // namespace inkaart::widgets

namespace inkaart::conversation {

class AnswerRow;
class ZonePanel;

/// The blank card: what else can you do? The learner's own words, a picture, a zone, and the same
/// four answers; as many as they like, or none. With the skill as `detail` it is one that is there
/// already, to be changed.
class BlankCardPage : public TalkPage {
    Q_OBJECT

public:
    BlankCardPage(const session::Place& place, session::Session& session,
                  session::Navigator& navigator, QWidget* parent);
    ~BlankCardPage() override;

    void refresh() override;
    QWidget* firstFocus() override;
    void flush() override;
    bool hasUnsaved() const override;
    QByteArray remember() const override;
    void recall(const QByteArray& state) override;
    /// As with the other cards.
    bool showsUndoStrip() const override { return false; }

protected:
    void sayWords() override;
    void leave() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool ownsKey(const QKeyEvent& event) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    QWidget* buildFields();
    void buildPictures(QHBoxLayout* row);
    void buildZones(QHBoxLayout* row);
    void buildFoot();
    void fit();
    bool save();
    void saveNow();
    void beginEditing(const base::RecordId& record);
    bool isEditing() const { return !m_edited.isNull(); }
    void offerUndo();
    void done();
    void answer(dossier::Level level);
    void another();
    void tell();
    void showCard();
    void fillFields();
    bool hasOwnField() const;
    widgets::LineEdit* firstField() const;
    bool isBlank() const;
    bool takesAnswerKeys() const;
    void showKeys();

    std::unique_ptr<OwnSkillModel> m_model;
    dossier::OwnSkill m_draft;
    base::RecordId m_edited; ///< one that was there already; null on a blank card
    dossier::OwnSkill m_before; ///< what it was when this page opened
    session::AutoSave* m_autoSave;
    widgets::ScrollPage* m_scroll;
    QWidget* m_stage;
    widgets::Card* m_card;
    ZonePanel* m_panel;
    widgets::DualLabel* m_question;
    widgets::LineEdit* m_own;
    widgets::LineEdit* m_dutch;
    widgets::Label* m_missing;
    widgets::DualLabel* m_pictureLabel;
    widgets::DualLabel* m_zoneLabel;
    std::vector<std::pair<QString, widgets::Button*>> m_pictures;
    std::vector<std::pair<QString, widgets::Button*>> m_zones;
    AnswerRow* m_answers;
    QHBoxLayout* m_foot;
    widgets::Button* m_another;
    widgets::Button* m_tell;
};

} // namespace inkaart::conversation

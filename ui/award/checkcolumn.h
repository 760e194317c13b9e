// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QDate>

class QGridLayout;

namespace inkaart::session {
class AutoSave;
}

namespace inkaart::widgets {
class Button;
class Label;
class LineEdit;
class LinkButton;
class SegmentedChoice;
} // namespace inkaart::widgets

namespace inkaart::award {

class AwardModel;
class CriterionRow;
struct CriterionLine;

/// 2. Kijk het na: the criteria with their proofs, how it went, who stands behind it. Once the
/// badge is given it shows what the badge rests on, and nothing can be changed.
class CheckColumn : public widgets::Card {
    Q_OBJECT

public:
    CheckColumn(AwardModel& model, QDate today, QWidget* parent = nullptr);
    ~CheckColumn() override;
    /// The first check box that still stops the badge.
    QWidget* firstOpen() const;
    /// Writes what was typed a moment ago.
    void flush();

Q_SIGNALS:
    void proofAsked(const QString& criterion);

private:
    void buildFoot();
    void buildBacking();
    QWidget* buildMore();
    void fill();
    void fillRows();
    void addRow(const CriterionLine& line);
    void fillMore();
    void update();
    bool keepTyped();
    void updateBacking();

    AwardModel& m_model;
    QDate m_today;
    widgets::Label* m_title;
    widgets::Label* m_intro;
    QVBoxLayout* m_rows;
    std::vector<CriterionRow*> m_criteria;
    QWidget* m_levelBox;
    widgets::SegmentedChoice* m_level;
    QWidget* m_backing;
    widgets::Label* m_backer;
    widgets::Label* m_backerRole;
    widgets::Button* m_endorse;
    session::AutoSave* m_typing;
    widgets::LinkButton* m_more;
    QWidget* m_moreBox;
    widgets::LineEdit* m_result;
    widgets::LineEdit* m_personal;
    widgets::Label* m_said; ///< result and personal line of a badge that was given
};

} // namespace inkaart::award

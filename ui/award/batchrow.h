// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/batchmodel.h"

#include <QWidget>

class QHBoxLayout;

namespace inkaart::widgets {
class Button;
class Label;
class LineEdit;
class Pictogram;
} // namespace inkaart::widgets

namespace inkaart::award {

/// One person of a batch: the name, whether they can get it, their own line; afterwards what became
/// of it and the way back.
///
/// Object names: batchRow batchState batchLine dropPersonButton undoPersonButton; the row's
/// property "learner" holds whose it is.
class BatchRow : public QWidget {
    Q_OBJECT

public:
    explicit BatchRow(const BatchEntry& entry, QWidget* parent = nullptr);
    void show(const BatchEntry& entry);

Q_SIGNALS:
    void lineTyped(const inkaart::base::DossierId& learner, const QString& line);
    void dropAsked(const inkaart::base::DossierId& learner);
    void undoAsked(const inkaart::base::DossierId& learner);

private:
    void build(QHBoxLayout& row);

    base::DossierId m_learner;
    widgets::Label* m_name;
    widgets::Label* m_state;
    widgets::Pictogram* m_sign;
    widgets::LineEdit* m_line;
    widgets::Label* m_limit;
    widgets::Button* m_drop;
    widgets::Button* m_undo;
};

} // namespace inkaart::award

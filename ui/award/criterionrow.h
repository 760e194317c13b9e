// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace inkaart::award {

struct CriterionLine;
class ProofLine;
class TickRow;

/// A criterion with its check box and the proof it is tied to, which can be pressed to choose
/// another.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    CriterionRow(const CriterionLine& line, QDate today, QWidget* parent = nullptr);
    void setLine(const CriterionLine& line);
    QWidget* tick() const;

Q_SIGNALS:
    void ticked(bool on);
    void proofAsked();

private:
    QDate m_today;
    TickRow* m_tick;
    ProofLine* m_proof;
};

} // namespace inkaart::award

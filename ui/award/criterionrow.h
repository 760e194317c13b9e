// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

namespace inkaart::award {

struct CriterionLine;
class ProofLine;
class TickRow;

/// A criterion with its check box and the proof it is tied to. The whole row ticks; the proof lies
/// on its lower part and can be pressed to choose another.
class CriterionRow : public QWidget {
    Q_OBJECT

public:
    CriterionRow(const CriterionLine& line, QDate today, QWidget* parent = nullptr);
    void setLine(const CriterionLine& line);
    /// After the badge is given: shows what it rests on, and changes nothing.
    void setFixed(bool fixed);
    QWidget* tick() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void ticked(bool on);
    void proofAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int proofHeight(int width) const;
    void showProofs(const CriterionLine& line);
    void showNoProof(const CriterionLine& line);
    void arrange();

    QDate m_today;
    TickRow* m_tick;
    ProofLine* m_proof;
    bool m_isFixed = false;
};

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

/// One check with its outcome: check on green, cross on red, dashed ring with a question
/// mark; the word stands beside it, so colour is never the only sign.
class CheckRow : public QWidget {
    Q_OBJECT
public:
    enum class Outcome { Yes, No, Unknown };
    /// `question` bold, `answer` after it, `reason` below.
    CheckRow(Outcome outcome, const QString& question, const QString& answer,
             const QString& reason = {}, QWidget* parent = nullptr);

private:
    Outcome m_outcome;
};

/// The disc of 30 px alone.
class OutcomeDisc : public QWidget {
    Q_OBJECT
public:
    explicit OutcomeDisc(CheckRow::Outcome outcome, int diameter = 30, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return { m_diameter, m_diameter }; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CheckRow::Outcome m_outcome;
    int m_diameter;
};

} // namespace inkaart::widgets

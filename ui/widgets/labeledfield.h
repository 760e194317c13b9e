// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/twotexts.h"

#include <QWidget>

namespace inkaart::widgets {

class Label;
class Pictogram;

/// Any input with its label above (buddy and accessible name set) and a line below that
/// holds a hint or says what is missing.
class LabeledField : public QWidget {
    Q_OBJECT
public:
    LabeledField(const TwoTexts& label, QWidget* field, QWidget* parent = nullptr);
    LabeledField(const QString& label, QWidget* field, QWidget* parent = nullptr);

    void setLabel(const TwoTexts& label);
    void setHint(const QString& hint);
    /// Replaces the hint until emptied; with a pictogram and in words, never only colour.
    void setProblem(const QString& problem);
    [[nodiscard]] bool hasProblem() const { return !m_problem.isEmpty(); }
    [[nodiscard]] QWidget* field() const { return m_field; }

private:
    void showBelow();

    QWidget* m_field;
    Label* m_first;
    Label* m_second; ///< hidden where there is one language
    Pictogram* m_sign;
    Label* m_below;
    QString m_hint;
    QString m_problem;
};

} // namespace inkaart::widgets

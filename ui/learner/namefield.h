// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class LabeledField;
class LineEdit;
struct TwoTexts;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// A line of text about a person, watched for a citizen service number.
class NameField : public QWidget {
    Q_OBJECT

public:
    NameField(const QString& label, const QString& objectName, QWidget* parent = nullptr);

    widgets::LineEdit* edit() const { return m_edit; }
    /// Without control characters and loose spaces.
    QString text() const;
    void setText(const QString& text);
    /// Other words above it: the languages were swapped.
    void setLabel(const widgets::TwoTexts& label);
    /// A sentence of the page.
    void setProblem(const QString& problem);

Q_SIGNALS:
    void edited();

private:
    widgets::LineEdit* m_edit;
    widgets::LabeledField* m_field;
};

} // namespace inkaart::learner

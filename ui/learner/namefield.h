// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {
class LabeledField;
class LineEdit;
class LinkButton;
} // namespace inkaart::widgets

namespace inkaart::learner {

/// A line of text about a person. A citizen service number that is typed in it gets a sentence and
/// a button that takes it out: it must not be kept.
class NameField : public QWidget {
    Q_OBJECT

public:
    NameField(const QString& label, const QString& objectName, QWidget* parent = nullptr);

    widgets::LineEdit* edit() const { return m_edit; }
    /// Without control characters and loose spaces.
    QString text() const;
    void setText(const QString& text);
    /// A sentence of the page; the one about the number comes first.
    void setProblem(const QString& problem);
    bool hasNumber() const { return m_hasNumber; }

Q_SIGNALS:
    void edited();

private:
    void look();
    void takeOut();

    widgets::LineEdit* m_edit;
    widgets::LabeledField* m_field;
    widgets::LinkButton* m_takeOut;
    QString m_problem;
    bool m_hasNumber = false;
};

} // namespace inkaart::learner

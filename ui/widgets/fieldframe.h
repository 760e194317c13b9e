// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;

namespace inkaart::widgets {

class LineEdit;

/// A field's edge round an inner LineEdit and what stands beside it.
class FieldFrame : public QFrame {
    Q_OBJECT
public:
    explicit FieldFrame(QWidget* parent = nullptr);
    [[nodiscard]] LineEdit* edit() const { return m_edit; }
    [[nodiscard]] QHBoxLayout* row() const { return m_row; }
    /// Something before the text.
    void addBefore(QWidget* widget);
    void addAfter(QWidget* widget);
    /// Warning colour on the edge; the words stand elsewhere.
    void setProblem(bool problem);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    QHBoxLayout* m_row;
    LineEdit* m_edit;
    bool m_problem = false;
};

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace inkaart::widgets {

/// A field of 48 high (more with larger text). Direction follows what is typed; while that is
/// nothing, setEmptyDirection.
class LineEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit LineEdit(QWidget* parent = nullptr);
    /// Where the caret waits before anything is typed, for a field in one known language.
    void setEmptyDirection(Qt::LayoutDirection direction);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void followText();

    Qt::LayoutDirection m_emptyDirection = Qt::LeftToRight;
};

} // namespace inkaart::widgets

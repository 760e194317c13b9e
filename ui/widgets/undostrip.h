// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace inkaart::widgets {

class Button;
class Label;

/// Ink plate of 56 high, bottom left of a page: what happened, and the way back. Stays until
/// the page hides it at the next touch; there is no countdown. The shortcut is the page's.
class UndoStrip : public QWidget {
    Q_OBJECT
public:
    explicit UndoStrip(QWidget* parent = nullptr);
    /// Shows the strip with `sentence` and tells assistive tools.
    void tell(const QString& sentence);
    [[nodiscard]] Button* undoButton() const { return m_undo; }

signals:
    void undoRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Label* m_sentence;
    Button* m_undo;
};

} // namespace inkaart::widgets

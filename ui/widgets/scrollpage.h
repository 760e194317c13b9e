// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace inkaart::widgets {

/// A page that scrolls only up and down. The focused control is brought into sight; Page Up
/// and Page Down work from anywhere inside. Margins follow the size class.
class ScrollPage : public QScrollArea {
    Q_OBJECT
public:
    explicit ScrollPage(QWidget* parent = nullptr);
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// No margins: when the page brings its own.
    void setFlush(bool flush);
    [[nodiscard]] QSize minimumSizeHint() const override { return { 120, 80 }; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void reveal(QWidget* focus);

    QVBoxLayout* m_body;
    bool m_flush = false;
};

} // namespace inkaart::widgets

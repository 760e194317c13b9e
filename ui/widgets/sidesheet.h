// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace inkaart::widgets {

class Button;

/// A sheet of 600 px from the right over a veiled host. Esc, the close button or touching the
/// veil closes it; the focus stays inside and goes back to where it was. The sheet is a
/// child of the host, follows its size, and is hidden until open() is called.
class SideSheet : public QWidget {
    Q_OBJECT
public:
    explicit SideSheet(QWidget* host);

    /// Where the content goes: a column that scrolls when it is too high.
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }
    /// Stays in sight below the scrolling part.
    [[nodiscard]] QVBoxLayout* foot() const { return m_foot; }
    /// A header beside the close button; takes ownership.
    void setHeader(QWidget* header);
    /// Colour of the 8 px edge: 0-5, -1 for ink.
    void setZone(int zone);
    [[nodiscard]] bool isOpen() const { return isVisible(); }

public slots:
    void open();
    void dismiss();

signals:
    void opened();
    void dismissed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitHost();
    void focusFirst();

    QWidget* m_panel;
    QHBoxLayout* m_head;
    QVBoxLayout* m_body;
    QVBoxLayout* m_foot;
    Button* m_close;
    QPointer<QWidget> m_header;
    QPointer<QWidget> m_before;
    int m_zone = -1;
};

} // namespace inkaart::widgets

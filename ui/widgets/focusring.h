// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace inkaart::widgets {

/// The focus ring: an overlay on the window that follows the focus, also after a mouse press,
/// clipped to the scroll area the control is in. A control may say, as dynamic properties:
/// "ringRadius" (int, its own corner radius, default 8), "ringParent" (bool: the ring goes
/// round its parent), "ownRing" (bool: it draws its focus itself).
class FocusRing : public QWidget {
    Q_OBJECT
public:
    /// Rings for every window of the program, made when first needed. Call once after
    /// the QApplication is there.
    static void install();
    /// The ring of `window`, null when none was needed yet.
    [[nodiscard]] static FocusRing* of(QWidget* window);

    /// The widget the ring stands round now; null when hidden.
    [[nodiscard]] QWidget* target() const { return m_target; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    explicit FocusRing(QWidget* window);
    void follow(QWidget* focus);
    void watchParents(bool watch);
    void place();
    void placeSoon();

    QPointer<QWidget> m_target;
    bool m_placing = false;
};

} // namespace inkaart::widgets

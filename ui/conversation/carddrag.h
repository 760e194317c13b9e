// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QObject>
#include <QPoint>
#include <QPointer>

#include <vector>

namespace inkaart::conversation {

/// Lets a card be pulled onto one of several piles with mouse or finger. A small picture of the
/// card follows the pointer; letting go above a pile drops it there, anywhere else puts it back.
class CardDrag : public QObject {
    Q_OBJECT

public:
    /// \a piles live as long as this.
    CardDrag(QWidget* card, std::vector<QWidget*> piles, QObject* parent);

Q_SIGNALS:
    /// The pile under the card changed; -1: none.
    void hovered(int pile);
    void dropped(int pile);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool press(const QPoint& at);
    bool moveTo(const QPoint& global);
    bool release(const QPoint& global);
    void lift();
    void putDown();
    int pileAt(const QPoint& global) const;

    QWidget* m_card;
    std::vector<QWidget*> m_piles;
    QPointer<QLabel> m_ghost;
    QPoint m_pressedAt;
    bool m_isPressed = false;
    int m_over = -1;
};

} // namespace inkaart::conversation

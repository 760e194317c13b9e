// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/carddrag.h"

#include <QApplication>
#include <QMouseEvent>
#include <QWidget>

namespace inkaart::conversation {

namespace {

constexpr int GhostWidth = 240;

} // namespace

CardDrag::CardDrag(QWidget* card, std::vector<QWidget*> piles, QObject* parent)
    : QObject(parent)
    , m_card(card)
    , m_piles(std::move(piles))
{
    m_card->installEventFilter(this);
}

bool CardDrag::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        return mouse->button() == Qt::LeftButton && press(mouse->globalPosition().toPoint());
    }
    case QEvent::MouseMove:
        return moveTo(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent*>(event)->globalPosition().toPoint());
    case QEvent::Hide:
        putDown();
        return false;
    default:
        return false;
    }
}

bool CardDrag::press(const QPoint& at)
{
    m_isPressed = true;
    m_pressedAt = at;
    return false;
}

bool CardDrag::moveTo(const QPoint& global)
{
    if (!m_isPressed)
        return false;
    const bool isFar =
        (global - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_ghost && isFar)
        lift();
    if (!m_ghost)
        return false;
    m_ghost->move(m_ghost->parentWidget()->mapFromGlobal(global)
                  - QPoint(m_ghost->width() / 2, m_ghost->height() / 2));
    if (const int over = pileAt(global); over != m_over) {
        m_over = over;
        Q_EMIT hovered(over);
    }
    return true;
}

bool CardDrag::release(const QPoint& global)
{
    const bool wasDragging = m_ghost;
    putDown();
    if (!wasDragging)
        return false;
    Q_EMIT hovered(-1);
    if (const int pile = pileAt(global); pile >= 0)
        Q_EMIT dropped(pile);
    return true;
}

void CardDrag::lift()
{
    m_ghost = new QLabel(m_card->window());
    m_ghost->setAttribute(Qt::WA_TransparentForMouseEvents);
    const qreal ratio = m_card->devicePixelRatioF();
    QPixmap picture = m_card->grab().scaledToWidth(static_cast<int>(GhostWidth * ratio),
                                                   Qt::SmoothTransformation);
    picture.setDevicePixelRatio(ratio);
    m_ghost->setPixmap(picture);
    m_ghost->adjustSize();
    m_ghost->show();
    m_ghost->raise();
    m_card->setCursor(Qt::ClosedHandCursor);
    m_over = -1;
}

void CardDrag::putDown()
{
    m_isPressed = false;
    if (m_ghost) {
        m_ghost->hide();
        m_ghost->deleteLater();
        m_ghost = nullptr;
        m_card->unsetCursor();
    }
}

int CardDrag::pileAt(const QPoint& global) const
{
    for (size_t i = 0; i < m_piles.size(); ++i) {
        const QWidget* pile = m_piles[i];
        if (pile->isVisible() && pile->rect().contains(pile->mapFromGlobal(global)))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace inkaart::conversation

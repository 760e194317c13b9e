// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusring.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QScrollArea>
#include <QTimer>

namespace inkaart::widgets {

namespace {

/// How far the ring reaches outside the control.
constexpr int Reach = 6;

/// The widget a ring goes round: a field inside a frame lends the frame its focus.
QWidget* targetFor(QWidget* focus)
{
    if (!focus || focus->property("ownRing").toBool())
        return nullptr;
    return focus->property("ringParent").toBool() ? focus->parentWidget() : focus;
}

int cornerOf(const QWidget* target)
{
    const QVariant radius = target->property("ringRadius");
    return radius.isValid() ? radius.toInt() : 8;
}

/// The part of `window` in which `target` can be seen, given the scroll areas around it.
QRect sightOf(const QWidget* target, const QWidget* window)
{
    QRect sight = window->rect();
    for (const QWidget* child = target; child && child != window; child = child->parentWidget()) {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(child->parentWidget());
        if (area && area->viewport() == child)
            sight &= QRect(child->mapTo(window, QPoint()), child->size());
    }
    return sight;
}

} // namespace

FocusRing::FocusRing(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &FocusRing::placeSoon);
}

void FocusRing::install()
{
    QObject::connect(qApp, &QApplication::focusChanged, qApp, [](QWidget*, QWidget* focus) {
        QWidget* window = focus ? focus->window() : nullptr;
        if (!window || window->windowType() == Qt::Popup || window->windowType() == Qt::ToolTip)
            return;
        FocusRing* ring = of(window);
        (ring ? ring : new FocusRing(window))->follow(focus);
    });
}

FocusRing* FocusRing::of(QWidget* window)
{
    return window->findChild<FocusRing*>(QStringLiteral("focusRing"), Qt::FindDirectChildrenOnly);
}

void FocusRing::follow(QWidget* focus)
{
    watchParents(false);
    m_target = targetFor(focus);
    watchParents(true);
    place();
    // A page may still be laid out: the place it gets then counts.
    placeSoon();
}

void FocusRing::watchParents(bool watch)
{
    for (QWidget* widget = m_target; widget && widget != window();
         widget = widget->parentWidget()) {
        if (watch)
            widget->installEventFilter(this);
        else
            widget->removeEventFilter(this);
    }
}

bool FocusRing::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
        // At once: a picture between now and the next turn would show it where nothing is.
        place();
        placeSoon();
        break;
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
        placeSoon();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::placeSoon()
{
    if (m_placing)
        return;
    m_placing = true;
    QTimer::singleShot(0, this, [this] {
        m_placing = false;
        place();
    });
}

void FocusRing::place()
{
    if (!m_target || !m_target->isVisible() || m_target->window() != window()) {
        hide();
        return;
    }
    const QRect around = QRect(m_target->mapTo(window(), QPoint()), m_target->size())
                             .adjusted(-Reach, -Reach, Reach, Reach);
    const QRect seen = around & sightOf(m_target, window());
    setVisible(!seen.isEmpty());
    setGeometry(around);
    setMask(seen == around ? QRegion() : QRegion(seen.translated(-around.topLeft())));
    if (seen != around && seen.isEmpty())
        return;
    raise();
    update();
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!m_target)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    const QRectF box = rect();
    const double corner = cornerOf(m_target);
    painter.setPen(QPen(theme::now(theme::Token::Focus), 3.0));
    painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), corner + 4.5, corner + 4.5);
    painter.setPen(QPen(theme::now(theme::Token::FocusInner), 2.0));
    painter.drawRoundedRect(box.adjusted(4.0, 4.0, -4.0, -4.0), corner + 2.0, corner + 2.0);
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollpage.h"

#include "ui/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace inkaart::widgets {

ScrollPage::ScrollPage(QWidget* parent)
    : QScrollArea(parent)
    , m_body(nullptr)
{
    auto* content = new QWidget;
    m_body = new QVBoxLayout(content);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ScrollPage::fit);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* focus) { reveal(focus); });
    fit();
}

void ScrollPage::setFlush(bool flush)
{
    m_flush = flush;
    fit();
}

void ScrollPage::fit()
{
    const theme::SizeClass size = theme::Theme::instance().sizeClass();
    const bool compact = size == theme::SizeClass::Compact;
    const bool low = size == theme::SizeClass::Low;
    m_body->setSpacing(compact || m_flush ? 12 : low ? 16 : 24);
    if (m_flush)
        // Room for the focus ring of what stands at the edge.
        return m_body->setContentsMargins(6, 6, 6, 6);
    const int side = compact ? 16 : low ? 24 : 32;
    const int top = compact ? 12 : low ? 16 : 24;
    m_body->setContentsMargins(side, top, side, top);
}

void ScrollPage::reveal(QWidget* focus)
{
    if (!focus || !widget()->isAncestorOf(focus))
        return;
    // Keyboard only: a control under the pointer must not run away while it is pressed.
    if (QApplication::mouseButtons() == Qt::NoButton)
        ensureWidgetVisible(focus, 0, 24);
}

void ScrollPage::keyPressEvent(QKeyEvent* event)
{
    const auto turn = [&](QAbstractSlider::SliderAction action) {
        verticalScrollBar()->triggerAction(action);
    };
    switch (event->key()) {
    case Qt::Key_PageDown:
        return turn(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return turn(QAbstractSlider::SliderPageStepSub);
    case Qt::Key_Down:
        return turn(QAbstractSlider::SliderSingleStepAdd);
    case Qt::Key_Up:
        return turn(QAbstractSlider::SliderSingleStepSub);
    default:
        // Not QScrollArea's: it would swallow keys that the page wants.
        event->ignore();
    }
}

void ScrollPage::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    reveal(QApplication::focusWidget());
}

} // namespace inkaart::widgets

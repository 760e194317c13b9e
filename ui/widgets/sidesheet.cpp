// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidesheet.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scrollpage.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

namespace {

constexpr int SheetWidth = 600;
constexpr int Edge = 8;
constexpr double VeilOpacity = 0.42;

bool canFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
        && !widget->focusProxy();
}

} // namespace

SideSheet::SideSheet(QWidget* host)
    : QWidget(host)
    , m_panel(new QWidget(this))
    , m_head(new QHBoxLayout)
    , m_body(nullptr)
    , m_foot(new QVBoxLayout)
    , m_close(new Button({}, u"kruis"_s, Button::Kind::Quiet))
{
    hide();
    host->installEventFilter(this);
    auto* column = new QVBoxLayout(m_panel);
    column->setContentsMargins(Edge + 16, 12, 16, 16);
    column->setSpacing(12);
    column->addLayout(m_head);
    m_head->addStretch(1);
    m_head->addWidget(m_close, 0, Qt::AlignTop);
    auto* scroll = new ScrollPage;
    scroll->setFlush(true);
    m_body = scroll->body();
    column->addWidget(scroll, 1);
    column->addLayout(m_foot);
    //: The cross that closes a sheet; read aloud only
    m_close->setAccessibleName(tr("Close"));
    m_close->setObjectName(u"closeSheet"_s);
    connect(m_close, &Button::clicked, this, &SideSheet::dismiss);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &SideSheet::fitHost);
}

void SideSheet::setHeader(QWidget* header)
{
    if (m_header)
        m_header->deleteLater();
    else
        m_head->removeItem(m_head->itemAt(0));
    m_header = header;
    m_head->insertWidget(0, header, 1);
}

void SideSheet::setZone(int zone)
{
    m_zone = zone;
    update();
}

void SideSheet::open()
{
    if (isOpen())
        return;
    m_before = QApplication::focusWidget();
    fitHost();
    show();
    raise();
    focusFirst();
    emit opened();
}

void SideSheet::dismiss()
{
    if (!isOpen())
        return;
    // Handing the focus back first: a hidden widget would give it to whatever is next.
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    emit dismissed();
}

void SideSheet::fitHost()
{
    setGeometry(parentWidget()->rect());
    const int wide = std::min(theme::Theme::instance().scaled(SheetWidth), width());
    m_panel->setGeometry(width() - wide, 0, wide, height());
    update();
}

void SideSheet::focusFirst()
{
    // What the sheet is about comes before the way out of it.
    const QList<QWidget*> inside = m_panel->findChildren<QWidget*>();
    const auto first = std::find_if(inside.begin(), inside.end(), [this](QWidget* widget) {
        return widget != m_close && canFocus(widget);
    });
    (first == inside.end() ? m_close : *first)->setFocus(Qt::OtherFocusReason);
}

bool SideSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isOpen())
        fitHost();
    return false;
}

bool SideSheet::focusNextPrevChild(bool next)
{
    QWidget* const start = QApplication::focusWidget() ? QApplication::focusWidget() : m_close;
    QWidget* widget = start;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (m_panel->isAncestorOf(widget) && canFocus(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != start);
    return true;
}

void SideSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void SideSheet::mousePressEvent(QMouseEvent* event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        dismiss();
}

void SideSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor veil = theme::colour(theme::Scheme::Light, theme::Token::Ink);
    veil.setAlphaF(VeilOpacity);
    painter.fillRect(rect(), veil);
    const QRect panel = m_panel->geometry();
    painter.fillRect(panel, theme::now(theme::Token::Surface));
    painter.fillRect(QRect(panel.left(), 0, Edge, height()),
                     theme::Theme::instance().zone(m_zone).fill);
}

} // namespace inkaart::widgets

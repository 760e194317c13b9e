// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldframe.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QPainter>

namespace inkaart::widgets {

namespace {
constexpr int leastHeight = 48;
} // namespace

FieldFrame::FieldFrame(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_edit(new LineEdit)
{
    m_edit->setProperty("inner", true);
    m_edit->setProperty("ringParent", true);
    m_edit->setFrame(false);
    m_row->setContentsMargins(14, 2, 4, 2);
    m_row->setSpacing(8);
    m_row->addWidget(m_edit, 1);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // A crowded page squeezes what only hints; a finger needs this much.
    setMinimumHeight(leastHeight);
    setCursor(Qt::IBeamCursor);
    followTheme(this);
}

void FieldFrame::addBefore(QWidget* widget)
{
    m_row->insertWidget(m_row->indexOf(m_edit), widget);
}

void FieldFrame::addAfter(QWidget* widget)
{
    m_row->addWidget(widget);
}

void FieldFrame::setProblem(bool problem)
{
    m_problem = problem;
    update();
}

void FieldFrame::mousePressEvent(QMouseEvent*)
{
    m_edit->setFocus(Qt::MouseFocusReason);
}

void FieldFrame::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Plate{ theme::now(theme::Token::Surface),
           theme::now(m_problem          ? theme::Token::Bad
                          : underMouse() ? theme::Token::Ink
                                         : theme::Token::LineStrong) }
        .draw(painter, rect());
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"

#include <QPainter>
#include <QVBoxLayout>

namespace inkaart::widgets {

Card::Card(QWidget* parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setSpacing(12);
    followTheme(this);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &Card::pad);
    pad();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    pad();
}

void Card::setDashed(bool dashed)
{
    m_dashed = dashed;
    update();
}

void Card::setStrong(bool strong)
{
    m_strong = strong;
    update();
}

void Card::setField(bool field)
{
    m_field = field;
    update();
}

void Card::pad()
{
    if (m_flush)
        return m_body->setContentsMargins(1, 1, 1, 1);
    switch (theme::Theme::instance().sizeClass()) {
    case theme::SizeClass::Wide:
        return m_body->setContentsMargins(24, 20, 24, 20);
    case theme::SizeClass::Low:
        return m_body->setContentsMargins(20, 14, 20, 14);
    case theme::SizeClass::Compact:
        return m_body->setContentsMargins(14, 12, 14, 12);
    }
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    Plate plate{ theme::now(theme::Token::Surface), theme::now(theme::Token::Line), 1.0, 12.0 };
    if (m_dashed || m_strong || m_field) {
        plate.edge = theme::now(m_strong ? theme::Token::Ink : theme::Token::LineStrong);
        plate.edgeWidth = 2.0;
        plate.dashed = m_dashed;
    }
    plate.draw(painter, rect());
}

Divider::Divider(QWidget* parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    followTheme(this);
}

void Divider::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::now(theme::Token::Line));
}

} // namespace inkaart::widgets

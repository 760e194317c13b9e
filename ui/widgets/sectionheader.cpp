// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionheader.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/label.h"
#include "ui/widgets/plate.h"

#include <QHBoxLayout>
#include <QPainter>

namespace inkaart::widgets {

SectionHeader::SectionHeader(const QString& title, theme::TextRole role, QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Label(title, role))
    , m_remark(new Label)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(16);
    m_remark->setToken(theme::Token::InkSoft);
    m_remark->hide();
    // The title keeps its words on one line as long as the remark can still wrap.
    m_row->addWidget(m_title);
    m_row->addWidget(m_remark);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void SectionHeader::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionHeader::setRemark(const QString& remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

void SectionHeader::addAction(QWidget* widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

GroupHeader::GroupHeader(const QString& title, QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 20, 10);
    row->addWidget(new Label(title, theme::TextRole::SmallBold));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    followTheme(this);
}

void GroupHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    // At the top of a card it takes the card's round corners.
    const bool top = y() <= 1;
    Plate{ theme::now(theme::Token::Sunken), {}, 0.0, top ? 11.0 : 0.0 }.draw(painter, rect());
    if (top)
        painter.fillRect(rect().adjusted(0, height() / 2, 0, 0), theme::now(theme::Token::Sunken));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::now(theme::Token::Line));
}

} // namespace inkaart::widgets

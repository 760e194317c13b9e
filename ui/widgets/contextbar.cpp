// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/contextbar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/contexttab.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int SideMargin = 24;
/// A longer name wraps rather than sending the tabs to a second row.
constexpr int NameWidth = 280;

} // namespace

ContextBar::ContextBar(QWidget* parent)
    : QWidget(parent)
    , m_outer(new QVBoxLayout(this))
    , m_row(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_tabBar(new QWidget)
    , m_avatar(new Avatar({}))
    , m_name(new Label({}, theme::TextRole::Strong))
    , m_detail(new Label({}, theme::TextRole::Small))
{
    m_outer->setSpacing(0);
    m_row->setSpacing(16);
    m_outer->addLayout(m_row);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addWidget(m_detail);
    words->addStretch(1);
    m_row->addWidget(m_avatar);
    m_row->addLayout(words);
    m_row->addStretch(1);
    auto* tabs = new QHBoxLayout(m_tabBar);
    tabs->setContentsMargins(0, 0, 0, 0);
    tabs->setSpacing(4);
    m_actions->setSpacing(8);
    m_row->addLayout(m_actions);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &ContextBar::fit);
    fit();
}

void ContextBar::setPerson(const QString& name, const QString& detail)
{
    m_avatar->setName(name);
    m_name->setText(name);
    m_detail->setText(detail);
    setAccessibleName(name);
}

QAbstractButton* ContextBar::addTab(const QString& id, const QString& word)
{
    auto* tab = new ContextTab(word, m_tabBar);
    tab->setObjectName(id);
    m_tabBar->layout()->addWidget(tab);
    m_tabs.emplace_back(id, tab);
    connect(tab, &QAbstractButton::clicked, this, [this, id] {
        setCurrentTab(id);
        emit tabActivated(id);
    });
    return tab;
}

void ContextBar::setCurrentTab(const QString& id)
{
    for (const auto& [other, tab] : m_tabs)
        tab->setChecked(other == id);
}

QAbstractButton* ContextBar::tab(const QString& id) const
{
    for (const auto& [other, tab] : m_tabs) {
        if (other == id)
            return tab;
    }
    return nullptr;
}

void ContextBar::addAction(QWidget* widget, bool hiddenInCompact)
{
    m_actions->addWidget(widget, 0, Qt::AlignVCenter);
    if (!hiddenInCompact)
        return;
    m_hiddenInCompact.push_back(widget);
    widget->setVisible(!theme::Theme::instance().isCompact());
}

bool ContextBar::needsTwoRows() const
{
    if (theme::Theme::instance().isCompact())
        return true;
    const int name = std::max(m_name->sizeHint().width(), m_detail->sizeHint().width());
    const int beside =
        m_avatar->width() + m_tabBar->sizeHint().width() + m_actions->sizeHint().width();
    const int gaps = 4 * m_row->spacing() + 2 * SideMargin;
    return width() < beside + gaps + std::min(name, theme::Theme::instance().scaled(NameWidth));
}

void ContextBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_stacked != needsTwoRows())
        fit();
}

void ContextBar::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    m_stacked = needsTwoRows();
    m_avatar->setVisible(!compact);
    m_detail->setVisible(!compact);
    for (QWidget* widget : m_hiddenInCompact)
        widget->setVisible(!compact);
    m_row->removeWidget(m_tabBar);
    m_outer->removeWidget(m_tabBar);
    // The last pixel is the line below.
    m_outer->setContentsMargins(compact ? 12 : SideMargin, m_stacked ? 4 : 0,
                                compact ? 12 : SideMargin, 1);
    if (m_stacked) {
        m_outer->addWidget(m_tabBar, 0, Qt::AlignLeft);
        setMinimumHeight(0);
    } else {
        m_row->insertWidget(2, m_tabBar);
        const bool low = theme::Theme::instance().sizeClass() == theme::SizeClass::Low;
        setMinimumHeight(theme::Theme::instance().scaled(low ? 64 : 72));
    }
    update();
}

void ContextBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::now(theme::Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme::now(theme::Token::Line));
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/mark.h"
#include "ui/widgets/railplace.h"

#include <QPainter>
#include <QVBoxLayout>

namespace inkaart::widgets {

namespace {

constexpr int Width = 104;
constexpr int CompactWidth = 84;

} // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_places()
    , m_column(new QVBoxLayout)
    , m_bottom(new QVBoxLayout)
    , m_mark(new Mark(44))
{
    auto* outer = new QVBoxLayout(this);
    outer->addWidget(m_mark, 0, Qt::AlignHCenter);
    outer->addLayout(m_column);
    outer->addStretch(1);
    outer->addLayout(m_bottom);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &Rail::fit);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    fit();
}

QSize Rail::sizeHint() const
{
    return { theme::Theme::instance().isCompact() ? CompactWidth : Width, 400 };
}

void Rail::fit()
{
    const bool compact = theme::Theme::instance().isCompact();
    setFixedWidth(sizeHint().width());
    m_mark->setVisible(!compact);
    layout()->setContentsMargins(compact ? 4 : 8, compact ? 4 : 16, compact ? 4 : 8,
                                 compact ? 4 : 12);
    layout()->setSpacing(compact ? 4 : 18);
    m_column->setSpacing(4);
    m_bottom->setSpacing(4);
    update();
}

QAbstractButton* Rail::add(const QString& id, const QString& word, const QString& pictogram,
                           bool checkable)
{
    auto* place = new RailPlace(word, pictogram, this);
    place->setObjectName(id);
    place->setCheckable(checkable);
    m_places.emplace_back(id, place);
    connect(place, &QAbstractButton::clicked, this, [this, id, place, checkable] {
        // The page decides whether the place changes; until then the mark stays where it was.
        if (checkable)
            place->setChecked(id == m_current);
        emit activated(id);
    });
    return place;
}

QAbstractButton* Rail::addPlace(const QString& id, const QString& word, const QString& pictogram)
{
    QAbstractButton* button = add(id, word, pictogram, true);
    m_column->addWidget(button);
    return button;
}

QAbstractButton* Rail::addBottom(const QString& id, const QString& word, const QString& pictogram)
{
    QAbstractButton* button = add(id, word, pictogram, false);
    m_bottom->addWidget(button);
    return button;
}

void Rail::setPlaceVisible(const QString& id, bool visible)
{
    if (QAbstractButton* button = place(id))
        button->setVisible(visible);
}

void Rail::setCurrent(const QString& id)
{
    m_current = id;
    for (const auto& [other, button] : m_places) {
        if (button->isCheckable())
            button->setChecked(other == id);
    }
}

QAbstractButton* Rail::place(const QString& id) const
{
    for (const auto& [other, button] : m_places) {
        if (other == id)
            return button;
    }
    return nullptr;
}

void Rail::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), theme::now(theme::Token::Rail));
}

} // namespace inkaart::widgets

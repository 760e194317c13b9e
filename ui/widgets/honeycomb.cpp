// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/honeycomb.h"

#include "ui/theme/theme.h"
#include "ui/widgets/honeycombaccessible.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QToolTip>
#include <QVariantAnimation>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

constexpr int FillTime = 160;
constexpr int OwnInSight = 6;
constexpr double WideRadius = 57.0;
constexpr double LowRadius = 52.0;
constexpr double CompactRadius = 48.0;
constexpr double SmallestRadius = 30.0;

bool isActivation(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

double classRadius(theme::SizeClass sizeClass)
{
    switch (sizeClass) {
    case theme::SizeClass::Wide:
        return WideRadius;
    case theme::SizeClass::Low:
        return LowRadius;
    case theme::SizeClass::Compact:
        break;
    }
    return CompactRadius;
}

/// Larger text needs larger tiles; the width there is stays the limit.
double wantedRadius()
{
    const theme::Theme& theme = theme::Theme::instance();
    return classRadius(theme.sizeClass()) * theme.textFactor();
}

} // namespace

Honeycomb::Honeycomb(QWidget* parent)
    : QWidget(parent)
    , m_animation(new QVariantAnimation(this))
{
    installHoneycombAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    // The tile draws the focus itself: a ring round the whole map would say nothing.
    setProperty("ownRing", true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_animation->setStartValue(0.0);
    m_animation->setEndValue(1.0);
    m_animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_progress = value.toDouble();
        update();
    });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &Honeycomb::relayout);
}

void Honeycomb::setTiles(const std::vector<Tile>& tiles)
{
    const QString current = currentId();
    const std::vector<Tile> before = std::exchange(m_tiles, tiles);
    const auto own = std::stable_partition(m_tiles.begin(), m_tiles.end(),
                                           [](const Tile& tile) { return !tile.own; });
    // By zone as the map is; what has no zone (yet) stands last.
    const auto inSight = own + std::min<qsizetype>(OwnInSight, m_tiles.end() - own);
    std::stable_sort(own, inSight, [](const Tile& left, const Tile& right) {
        return static_cast<unsigned>(left.zone) < static_cast<unsigned>(right.zone);
    });
    int column = 0;
    for (auto tile = own; tile != m_tiles.end(); ++tile)
        tile->column = column++;
    m_current = -1;
    relayout();
    for (int i = 0; i < shownCount(); ++i)
        m_current = m_tiles[static_cast<size_t>(i)].id == current ? i : m_current;
    if (m_current < 0 && !m_tiles.empty())
        m_current = 0;
    animateFrom(before);
}

void Honeycomb::setState(const QString& id, TileState state)
{
    std::vector<Tile> tiles = m_tiles;
    for (Tile& tile : tiles) {
        if (tile.id == id)
            tile.state = state;
    }
    setTiles(tiles);
}

void Honeycomb::animateFrom(const std::vector<Tile>& before)
{
    m_from.clear();
    bool differs = false;
    for (const Tile& tile : m_tiles) {
        const auto old = std::find_if(before.begin(), before.end(),
                                      [&](const Tile& other) { return other.id == tile.id; });
        m_from.push_back(old == before.end() ? tile.state : old->state);
        differs = differs || m_from.back() != tile.state;
    }
    m_animation->stop();
    m_progress = 1.0;
    const int time = theme::Theme::instance().duration(FillTime);
    if (differs && time > 0 && isVisible()) {
        m_progress = 0.0;
        m_animation->setDuration(time);
        m_animation->start();
    }
    update();
}

void Honeycomb::setRadius(double radius)
{
    m_radius = radius;
    relayout();
}

bool Honeycomb::fitHeight(QWidget& around, int height, double smallest)
{
    setRadius(0.0);
    for (double radius = m_layout.radius(); radius >= smallest; radius -= 1.0) {
        setRadius(radius);
        around.layout()->invalidate();
        const int needed =
            std::max(around.heightForWidth(around.width()), around.minimumSizeHint().height());
        if (needed <= height)
            return true;
    }
    return false;
}

double Honeycomb::radius() const
{
    return m_layout.radius();
}

void Honeycomb::setInteractive(bool interactive)
{
    m_interactive = interactive;
    setFocusPolicy(interactive ? Qt::StrongFocus : Qt::NoFocus);
}

QString Honeycomb::currentId() const
{
    return m_current < 0 || m_current >= shownCount() ? QString()
                                                      : m_tiles[static_cast<size_t>(m_current)].id;
}

void Honeycomb::setCurrentId(const QString& id)
{
    for (int i = 0; i < shownCount(); ++i) {
        if (m_tiles[static_cast<size_t>(i)].id == id)
            makeCurrent(i);
    }
}

int Honeycomb::ownHidden() const
{
    const auto own =
        std::count_if(m_tiles.begin(), m_tiles.end(), [](const Tile& tile) { return tile.own; });
    return std::max(0, static_cast<int>(own) - OwnInSight);
}

int Honeycomb::shownCount() const
{
    return static_cast<int>(m_tiles.size()) - ownHidden();
}

double Honeycomb::radiusFor(int width) const
{
    if (m_radius > 0.0)
        return m_radius;
    const double wanted = wantedRadius();
    const double possible = HoneycombLayout::radiusForWidth(width);
    return std::clamp(std::floor(possible * 2.0) / 2.0, SmallestRadius, wanted);
}

std::vector<HoneycombPlace> Honeycomb::places() const
{
    std::vector<HoneycombPlace> places;
    for (int i = 0; i < shownCount(); ++i) {
        const Tile& tile = m_tiles[static_cast<size_t>(i)];
        places.push_back({ tile.zone, tile.column, tile.row, tile.own });
    }
    return places;
}

void Honeycomb::arrange()
{
    m_layout = HoneycombLayout(places(), radiusFor(width()));
    m_left = std::max(0.0, std::floor((width() - HoneycombLayout::widthFor(radius())) / 2.0));
}

void Honeycomb::relayout()
{
    arrange();
    updateGeometry();
    update();
}

QSize Honeycomb::sizeHint() const
{
    const double wanted = m_radius > 0.0 ? m_radius : wantedRadius();
    const int width = static_cast<int>(std::ceil(HoneycombLayout::widthFor(wanted)));
    return { width, heightForWidth(width) };
}

QSize Honeycomb::minimumSizeHint() const
{
    const double least = m_radius > 0.0 ? m_radius : SmallestRadius;
    const int width = static_cast<int>(std::ceil(HoneycombLayout::widthFor(least)));
    return { width, heightForWidth(width) };
}

int Honeycomb::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(HoneycombLayout(places(), radiusFor(width)).size().height()));
}

QRect Honeycomb::tileRect(const QString& id) const
{
    for (int i = 0; i < shownCount(); ++i) {
        if (m_tiles[static_cast<size_t>(i)].id == id)
            return m_layout.box(i).translated(m_left, 0.0).toRect();
    }
    return {};
}

int Honeycomb::indexAt(const QPointF& point) const
{
    return m_layout.at(point - QPointF(m_left, 0.0));
}

void Honeycomb::setOnMore(bool on)
{
    if (std::exchange(m_onMore, on) != on)
        update();
}

void Honeycomb::makeCurrent(int index)
{
    if (index >= 0)
        setOnMore(false);
    if (index < 0 || index == m_current)
        return;
    if (m_current >= 0 && m_current < shownCount())
        update(paintRect(m_current));
    m_current = index;
    update(paintRect(index));
    announceFocus();
    emit currentChanged(currentId());
}

void Honeycomb::activate(int index)
{
    if (index < 0 || index >= shownCount())
        return;
    makeCurrent(index);
    // A copy: who hears it may set other tiles.
    const QString id = m_tiles[static_cast<size_t>(index)].id;
    emit tileActivated(id);
}

void Honeycomb::announceFocus()
{
    if (hasFocus() && m_current >= 0)
        announceTileFocus(*this, m_current);
}

bool Honeycomb::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int index = indexAt(help->pos());
    // Beside a rail tiles show pictures only: the words are a pointer's rest away.
    // Somebody's own skill is in it: its words stay words, whatever tags they look like.
    if (index >= 0)
        QToolTip::showText(
            help->globalPos(),
            QStringLiteral("<qt>%1</qt>")
                .arg(m_tiles[static_cast<size_t>(index)].accessibleName.toHtmlEscaped()),
            this);
    else
        QToolTip::hideText();
    return true;
}

void Honeycomb::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void Honeycomb::keyPressEvent(QKeyEvent* event)
{
    const bool atEnd = ownHidden() > 0 && m_current == shownCount() - 1;
    const auto go = [&](int dx, int dy) { makeCurrent(m_layout.next(m_current, dx, dy)); };
    if (m_onMore && isActivation(event->key()))
        return emit moreActivated();
    if (atEnd && !m_onMore && event->key() == Qt::Key_Right)
        return setOnMore(true);
    if (m_onMore && event->key() == Qt::Key_Left)
        return setOnMore(false);
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-1, 0);
    case Qt::Key_Right:
        return go(1, 0);
    case Qt::Key_Up:
        return go(0, -1);
    case Qt::Key_Down:
        return go(0, 1);
    case Qt::Key_Home:
        return makeCurrent(m_tiles.empty() ? -1 : 0);
    case Qt::Key_End:
        return makeCurrent(shownCount() - 1);
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Honeycomb::mousePressEvent(QMouseEvent* event)
{
    if (!m_interactive || event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_pressed = indexAt(event->position());
    makeCurrent(m_pressed);
}

void Honeycomb::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_interactive || event->button() != Qt::LeftButton)
        return QWidget::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == indexAt(event->position()))
        activate(pressed);
    else if (ownHidden() > 0 && moreRect().contains(event->position()))
        emit moreActivated();
}

void Honeycomb::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_tiles.empty())
        m_current = 0;
    announceFocus();
    update();
}

void Honeycomb::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segment.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int Padding = 14;
constexpr int Edge = 4; ///< above and below the words
constexpr int CheckSize = 18;
constexpr int CheckGap = 8;

TextBlock firstOf(const TwoTexts& texts)
{
    return { texts.first(), theme::TextRole::BodyBold, Qt::AlignHCenter };
}

TextBlock secondOf(const TwoTexts& texts)
{
    return { texts.second(), theme::TextRole::Body, Qt::AlignHCenter };
}

} // namespace

Segment::Segment(const TwoTexts& texts, QWidget* parent)
    : Pressable(parent)
    , m_texts(texts)
{
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    nameAfter(texts.spoken());
}

void Segment::setMarksChosen(bool marks)
{
    m_marks = marks;
    relayout();
}

int Segment::checkWidth() const
{
    // Room is kept for the check beforehand, so that choosing moves nothing.
    return m_marks ? CheckSize + CheckGap : 0;
}

int Segment::naturalWidth() const
{
    const double words =
        std::max(firstOf(m_texts).size(0).width(), secondOf(m_texts).size(0).width());
    return std::max(48, static_cast<int>(words) + 2 * Padding + checkWidth() + 2);
}

QSize Segment::minimumSizeHint() const
{
    const double words = std::max(firstOf(m_texts).narrowest(), secondOf(m_texts).narrowest());
    const int width = std::max(44, static_cast<int>(words) + 2 * Padding + checkWidth() + 2);
    return { width, heightForWidth(width) };
}

int Segment::heightForWidth(int width) const
{
    const double room = std::max(1, width - 2 * Padding - checkWidth());
    const double words =
        firstOf(m_texts).size(room).height() + secondOf(m_texts).size(room).height();
    return std::max(44, static_cast<int>(words) + 2 * Edge);
}

void Segment::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down)
        event->ignore();
    else
        Pressable::keyPressEvent(event);
}

/// Round only where the choice itself is: at its two ends.
void Segment::paintGround(QPainter& painter, const QColor& colour) const
{
    constexpr int Corner = 6;
    Plate{ colour, {}, 0.0, Corner }.draw(painter, rect());
    const QWidget* choice = parentWidget();
    if (!choice)
        return;
    if (x() > 2 * Corner)
        painter.fillRect(QRect(0, 0, width() / 2, height()), colour);
    if (x() + width() < choice->width() - 2 * Corner)
        painter.fillRect(QRect(width() / 2, 0, width() - width() / 2, height()), colour);
}

void Segment::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool on = isChecked();
    if (on || isHot())
        paintGround(painter, theme::now(on ? theme::Token::Action : theme::Token::Sunken));
    const QColor ink = theme::now(on ? theme::Token::OnAction : theme::Token::Ink);
    const double room = width() - 2 * Padding - checkWidth();
    const double first = firstOf(m_texts).size(room).height();
    const double second = secondOf(m_texts).size(room).height();
    const double x = Padding + checkWidth() / (on ? 1.0 : 2.0);
    double y = (height() - first - second) / 2.0;
    if (on && m_marks) {
        const QRectF box(Padding, (height() - CheckSize) / 2.0, CheckSize, CheckSize);
        theme::drawPictogram(painter, QStringLiteral("vink"), box, ink, 3.0);
    }
    y += firstOf(m_texts).draw(painter, { x, y, room, first }, ink);
    secondOf(m_texts).draw(painter, { x, y, room, second }, ink);
}

} // namespace inkaart::widgets

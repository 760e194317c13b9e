// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/segmentedchoice.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/segment.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

SegmentedChoice::SegmentedChoice(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(2);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
}

SegmentedChoice::SegmentedChoice(const QStringList& words, QWidget* parent)
    : SegmentedChoice(parent)
{
    setOptions(words);
}

void SegmentedChoice::setOptions(const QStringList& words)
{
    std::vector<TwoTexts> texts;
    std::transform(words.begin(), words.end(), std::back_inserter(texts), oneText);
    setOptions(texts);
}

void SegmentedChoice::setOptions(const std::vector<TwoTexts>& texts)
{
    for (Segment* segment : m_segments)
        segment->deleteLater();
    m_segments.clear();
    for (const TwoTexts& text : texts) {
        const int index = count();
        auto* segment = new Segment(text, this);
        segment->setMarksChosen(m_marks);
        layout()->addWidget(segment);
        connect(segment, &QAbstractButton::clicked, this, [this, index] { choose(index); });
        m_segments.push_back(segment);
    }
    setCurrent(m_current < count() ? m_current : -1);
}

void SegmentedChoice::setMarksChosen(bool marks)
{
    m_marks = marks;
    for (Segment* segment : m_segments)
        segment->setMarksChosen(marks);
}

void SegmentedChoice::setCurrent(int index)
{
    m_current = index;
    for (int i = 0; i < count(); ++i) {
        Segment* segment = m_segments[static_cast<size_t>(i)];
        segment->setChecked(i == index);
        // One Tab stop: the chosen word, or the first when nothing is chosen.
        segment->setFocusPolicy(i == std::max(0, index) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    update();
}

void SegmentedChoice::choose(int index)
{
    const bool isNew = index != m_current;
    setCurrent(index);
    if (isNew)
        emit chosen(index);
}

QAbstractButton* SegmentedChoice::option(int index) const
{
    return index < 0 || index >= count() ? nullptr : m_segments[static_cast<size_t>(index)];
}

void SegmentedChoice::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
        : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up               ? -1
                                                                                   : 0;
    const auto at = std::find(m_segments.begin(), m_segments.end(), focusWidget());
    if (step == 0 || at == m_segments.end())
        return QWidget::keyPressEvent(event);
    const int next = static_cast<int>(at - m_segments.begin()) + step;
    if (next >= 0 && next < count())
        m_segments[static_cast<size_t>(next)]->setFocus(Qt::TabFocusReason);
}

void SegmentedChoice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor edge = theme::now(theme::Token::LineStrong);
    Plate{ theme::now(theme::Token::Surface), edge }.draw(painter, rect());
    for (int i = 1; i < count(); ++i) {
        const int x = m_segments[static_cast<size_t>(i)]->x() - 2;
        painter.fillRect(QRect(x, 2, 2, height() - 4), edge);
    }
}

} // namespace inkaart::widgets

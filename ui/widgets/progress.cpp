// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progress.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int WideBar = 216;
constexpr int CompactBar = 96;
constexpr int Gap = 12;
constexpr double Thickness = 8.0;

int barWidth()
{
    return theme::Theme::instance().isCompact() ? CompactBar : WideBar;
}

TextBlock blockOf(const QString& words)
{
    return { words, theme::TextRole::SmallBold };
}

} // namespace

Progress::Progress(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    followTheme(this);
}

void Progress::setState(int done, int total, const QString& words)
{
    m_total = std::max(0, total);
    m_done = std::clamp(done, 0, m_total);
    m_words = words;
    setAccessibleName(words);
    updateGeometry();
    update();
}

QSize Progress::sizeHint() const
{
    const QSizeF words = blockOf(m_words).size(0);
    return { static_cast<int>(words.width()) + 2 + Gap + barWidth(),
             std::max(24, static_cast<int>(words.height())) };
}

void Progress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QSizeF words = blockOf(m_words).size(0);
    blockOf(m_words).draw(painter,
                          QRectF(0, (height() - words.height()) / 2.0, words.width() + 1, 20),
                          theme::now(theme::Token::Ink));
    if (m_total == 0)
        return;
    const double bar = barWidth() - 4.0;
    const double left = width() - bar - 2.0;
    const double gap = m_total > 40 ? 0.0 : theme::Theme::instance().isCompact() ? 2.0 : 4.0;
    const double segment = (bar - gap * (m_total - 1)) / m_total;
    const double y = (height() - Thickness) / 2.0;
    for (int i = 0; i < m_total; ++i) {
        const QRectF box(left + i * (segment + gap), y, segment, Thickness);
        if (i == m_done)
            Plate{ theme::now(theme::Token::Here), theme::now(theme::Token::Ink), 2.0, 4.0 }.draw(
                painter, box.adjusted(-2, -2, 2, 2));
        else
            Plate{ theme::now(i < m_done ? theme::Token::Ink : theme::Token::Line), {}, 0, 2.0 }
                .draw(painter, box);
    }
}

} // namespace inkaart::widgets

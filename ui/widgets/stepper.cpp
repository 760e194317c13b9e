// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

namespace {

constexpr int Disc = 28;
constexpr int Gap = 10;
constexpr int Between = 24;

/// Measured in bold, so that going on moves nothing.
int widthOf(const QString& step)
{
    const TextBlock block{ step, theme::TextRole::SmallBold };
    return Disc + Gap + static_cast<int>(block.size(0).width()) + 2;
}

} // namespace

Stepper::Stepper(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
    nameItself();
}

void Stepper::setCurrent(int step)
{
    m_current = step;
    nameItself();
    update();
}

void Stepper::nameItself()
{
    if (m_current < 0 || m_current >= m_steps.size())
        return;
    //: Read aloud: which step of a row of steps this is, and its name
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.at(m_current)));
}

QSize Stepper::sizeHint() const
{
    int width = 0;
    for (const QString& step : m_steps)
        width += widthOf(step) + Between;
    return { std::max(0, width - Between), 36 };
}

QSize Stepper::minimumSizeHint() const
{
    // Too narrow for all words: only the present step keeps its word.
    int widest = 0;
    for (const QString& step : m_steps)
        widest = std::max(widest, widthOf(step));
    return { widest + (Disc + 8) * static_cast<int>(std::max<qsizetype>(0, m_steps.size() - 1)),
             36 };
}

void Stepper::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool allWords = sizeHint().width() <= width();
    double x = 0;
    for (int i = 0; i < m_steps.size(); ++i) {
        const bool now = i == m_current;
        const QRectF disc(x, (height() - Disc) / 2.0, Disc, Disc);
        const QColor ink = theme::now(now ? theme::Token::OnHere : theme::Token::Ink);
        Plate{ theme::now(now ? theme::Token::Here : theme::Token::Surface),
               theme::now(now ? theme::Token::OnHere : theme::Token::LineStrong), 2.0, Disc / 2.0 }
            .draw(painter, disc);
        if (i < m_current) {
            theme::drawPictogram(painter, u"vink"_s, disc.adjusted(6, 6, -6, -6), ink, 3.0);
        } else {
            painter.setFont(theme::fontOfSize(14, true));
            painter.setPen(ink);
            painter.drawText(disc, Qt::AlignCenter, QString::number(i + 1));
        }
        x += Disc;
        if (allWords || now) {
            const TextBlock words{ m_steps.at(i),
                                   now ? theme::TextRole::SmallBold : theme::TextRole::Small };
            const QSizeF size = words.size(0);
            words.draw(painter, { x + Gap, (height() - size.height()) / 2.0, size.width() + 2, 0 },
                       theme::now(now ? theme::Token::Ink : theme::Token::InkSoft));
            x += widthOf(m_steps.at(i)) - Disc;
        }
        x += allWords ? Between : 8;
    }
}

} // namespace inkaart::widgets

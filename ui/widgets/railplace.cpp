// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railplace.h"

#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"

#include <QFontMetricsF>
#include <QPainter>

namespace inkaart::widgets {

RailPlace::RailPlace(const QString& word, const QString& pictogram, QWidget* parent)
    : QAbstractButton(parent)
    , m_word(word)
    , m_pictogram(pictogram)
{
    setAccessibleName(word);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
}

QSize RailPlace::sizeHint() const
{
    const bool compact = theme::Theme::instance().isCompact();
    return { compact ? 76 : 88, compact ? 56 : 68 };
}

void RailPlace::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool compact = theme::Theme::instance().isCompact();
    const bool on = isChecked();
    if (on)
        Plate{ theme::now(theme::Token::Here), {} }.draw(painter, rect());
    const QColor ink = theme::now(on                 ? theme::Token::OnHere
                                      : underMouse() ? theme::Token::OnRail
                                                     : theme::Token::RailText);
    const int sign = compact ? 22 : 26;
    const int line = compact ? 15 : 18;
    const int top = (height() - sign - 4 - line) / 2;
    theme::drawPictogram(painter, m_pictogram, QRectF((width() - sign) / 2, top, sign, sign), ink);
    // The rail keeps its width in every text size, so the word grows only as far as it fits.
    double size = theme::Theme::instance().scaled(compact ? 13 : 14);
    QFont font = theme::fontOfSize(size, on);
    while (size > 11.0 && QFontMetricsF(font).horizontalAdvance(m_word) > width() - 2)
        font = theme::fontOfSize(size -= 0.5, on);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(QRectF(-4, top + sign + 4 - 4, width() + 8, line + 8), Qt::AlignCenter,
                     m_word);
}

} // namespace inkaart::widgets

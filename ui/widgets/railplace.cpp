// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/railplace.h"

#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

namespace {

double wantedSize()
{
    return theme::Theme::instance().scaled(theme::Theme::instance().isCompact() ? 13 : 14);
}

} // namespace

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

/// The rail keeps its width in every text size, so words grow only as far as they fit; all of a
/// rail have the size of the longest.
double RailPlace::commonSize() const
{
    double size = wantedSize();
    const auto places = parentWidget() ? parentWidget()->findChildren<const RailPlace*>()
                                       : QList<const RailPlace*>{ this };
    for (const RailPlace* place : places) {
        const auto isWide = [&] {
            return QFontMetricsF(theme::fontOfSize(size, true)).horizontalAdvance(place->m_word)
                > sizeHint().width() - 2;
        };
        while (size > 11.0 && isWide())
            size -= 0.5;
    }
    return size;
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
    const double size = commonSize();
    const int line = static_cast<int>(std::ceil(size)) + (compact ? 2 : 4);
    // The picture grows with the text as far as the place is high.
    const int sign =
        std::min(theme::Theme::instance().scaled(compact ? 22 : 26), height() - line - 4 - 12);
    const int top = (height() - sign - 4 - line) / 2;
    theme::drawPictogram(painter, m_pictogram, QRectF((width() - sign) / 2, top, sign, sign), ink);
    painter.setFont(theme::fontOfSize(size, on));
    painter.setPen(ink);
    painter.drawText(QRectF(-4, top + sign + 4 - 4, width() + 8, line + 8), Qt::AlignCenter,
                     m_word);
}

} // namespace inkaart::widgets

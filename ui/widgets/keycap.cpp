// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keycap.h"

#include "ui/theme/theme.h"
#include "ui/widgets/follow.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <algorithm>

namespace inkaart::widgets {

namespace {

constexpr int Height = 26;
constexpr int Padding = 6;

} // namespace

QSize keyCapSize(const QString& text)
{
    const TextBlock block{ text, theme::TextRole::SmallBold };
    const int height = theme::Theme::instance().scaled(Height);
    return { std::max(height, static_cast<int>(block.size(0).width()) + 2 * Padding + 2), height };
}

void drawKeyCap(QPainter& painter, const QPoint& at, const QString& text, const QColor& colour)
{
    const QRectF box(at, keyCapSize(text));
    Plate{ colour, {}, 0.0, 5.0 }.draw(painter, box);
    // A thicker lower edge makes it a key.
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(theme::now(colour == theme::now(theme::Token::OnAction)
                                    ? theme::Token::Action
                                    : theme::Token::Surface));
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -3), 4, 4);
    painter.restore();
    TextBlock block{ text, theme::TextRole::SmallBold, Qt::AlignHCenter };
    const double height = block.size(0).height();
    block.draw(painter, box.translated(0, (box.height() - 2 - height) / 2.0), colour);
}

KeyCap::KeyCap(const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    followTheme(this);
    connect(&theme::Theme::instance(), &theme::Theme::changed, this,
            [this] { setVisible(!theme::Theme::instance().isCompact()); });
    if (theme::Theme::instance().isCompact())
        hide();
}

QSize KeyCap::sizeHint() const
{
    return keyCapSize(m_text);
}

void KeyCap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawKeyCap(painter, {}, m_text, theme::now(theme::Token::InkSoft));
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/button.h"

#include "ui/widgets/buttonlook.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace inkaart::widgets {

Button::Button(const QString& text, Kind kind, QWidget* parent)
    : Button(text, {}, kind, parent)
{ }

Button::Button(const QString& text, const QString& pictogram, Kind kind, QWidget* parent)
    : Pressable(parent)
    , m_texts(oneText(text))
    , m_pictogram(pictogram)
    , m_kind(kind)
{
    setKind(kind);
}

void Button::setText(const QString& text)
{
    setTexts(oneText(text));
}

void Button::setTexts(const TwoTexts& texts)
{
    if (m_texts == texts)
        return;
    m_texts = texts;
    refresh();
}

void Button::setExplanation(const QString& explanation)
{
    m_explanation = explanation;
    refresh();
}

void Button::setKind(Kind kind)
{
    m_kind = kind;
    const bool chosen = kind == Kind::Chip || kind == Kind::Choice || kind == Kind::Prompt;
    setCheckable(chosen);
    m_left = m_left || kind == Kind::Prompt;
    setProperty("ringRadius", kind == Kind::Chip ? 22 : 8);
    refresh();
}

void Button::setPictogram(const QString& name, bool after)
{
    m_pictogram = name;
    m_after = after;
    refresh();
}

void Button::setSwatch(TileState state, int zone)
{
    m_swatch = state;
    m_swatchZone = zone;
    refresh();
}

void Button::setZone(int zone)
{
    m_zone = zone;
    refresh();
}

void Button::setKeyCap(const QString& text)
{
    m_keyCap = text;
    refresh();
}

void Button::setLeftAligned(bool left)
{
    m_left = left;
    refresh();
}

void Button::refresh()
{
    nameAfter(m_explanation.isEmpty() ? m_texts.spoken()
                                      : u"%1. %2"_s.arg(m_texts.spoken(), m_explanation));
    relayout();
}

QSize Button::minimumSizeHint() const
{
    const double width = ButtonLook(*this).narrowestWidth();
    return { static_cast<int>(width), sizeHint().height() };
}

int Button::heightForWidth(int width) const
{
    return static_cast<int>(ButtonLook(*this).heightFor(width));
}

int Button::naturalWidth() const
{
    return static_cast<int>(ButtonLook(*this).naturalWidth());
}

void Button::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (!isEnabled())
        painter.setOpacity(0.5);
    ButtonLook(*this).paint(painter);
}

} // namespace inkaart::widgets

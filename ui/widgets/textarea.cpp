// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>

#include <algorithm>
#include <cmath>

namespace inkaart::widgets {

TextArea::TextArea(int minimumLines, int maximumLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_minimumLines(minimumLines)
    , m_maximumLines(std::max(minimumLines, maximumLines))
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(2);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            [this] { updateGeometry(); });
    connect(&theme::Theme::instance(), &theme::Theme::changed, this, &TextArea::grow);
    grow();
}

void TextArea::setPlain(bool plain)
{
    m_plain = plain;
    setProperty("plain", plain);
    setProperty("ringParent", plain);
    // A story fills the card it stands in and scrolls there.
    setSizePolicy(QSizePolicy::Expanding, plain ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    grow();
}

void TextArea::grow()
{
    setFont(theme::font(m_plain ? theme::TextRole::Spoken : theme::TextRole::Body));
    updateGeometry();
}

int TextArea::heightFor(int lines) const
{
    const double text = lines * QFontMetricsF(font()).lineSpacing();
    const int around = m_plain ? 8 : 28;
    return static_cast<int>(std::ceil(text)) + around;
}

QSize TextArea::sizeHint() const
{
    // QPlainTextEdit's layout counts its height in lines.
    const int lines = static_cast<int>(document()->documentLayout()->documentSize().height());
    return { 320, heightFor(std::clamp(lines, m_minimumLines, m_maximumLines)) };
}

QSize TextArea::minimumSizeHint() const
{
    return { 120, m_plain ? heightFor(2) : sizeHint().height() };
}

} // namespace inkaart::widgets

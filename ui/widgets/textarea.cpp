// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textarea.h"

#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMimeData>
#include <QTextBlock>
#include <QToolTip>

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
    connect(this, &QPlainTextEdit::textChanged, this, &TextArea::turn);
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

/// Lines of right-to-left text have the right direction by themselves, but would all start
/// at the left edge: the first words decide for the whole field.
void TextArea::turn()
{
    updateGeometry();
    QTextBlock block = document()->firstBlock();
    while (block.next().isValid() && block.text().trimmed().isEmpty())
        block = block.next();
    const Qt::Alignment side = block.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    QTextOption option = document()->defaultTextOption();
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
    setFont(theme::font(m_plain ? theme::TextRole::Spoken : theme::TextRole::Body,
                        theme::scriptOf(block.text())));
}

void TextArea::insertFromMimeData(const QMimeData* source)
{
    // Qt 6.4 takes the first of the formats, also where there are none: an empty clipboard.
    if (!source || !source->hasText())
        return;
    // A document counts the end of its last line too.
    const qsizetype kept = document()->characterCount() - 1 - textCursor().selectedText().size();
    const qsizetype room = std::max<qsizetype>(0, limit - kept);
    const QString text = source->text();
    if (text.size() > room)
        QToolTip::showText(viewport()->mapToGlobal(cursorRect().bottomLeft()),
                           //: %1: how many characters a field holds
                           tr("This is too long: the first %1 characters fit here.")
                               .arg(QLocale().toString(limit)),
                           this);
    QMimeData words;
    words.setText(text.left(room));
    QPlainTextEdit::insertFromMimeData(&words);
}

int TextArea::around() const
{
    return m_plain ? 8 : 28;
}

int TextArea::heightFor(int lines) const
{
    return static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + around();
}

QSize TextArea::sizeHint() const
{
    // Measured and not counted: lines in another script may be higher.
    const int most = heightFor(m_maximumLines);
    double text = 0.0;
    for (QTextBlock block = document()->firstBlock(); block.isValid() && text < most;
         block = block.next())
        text += blockBoundingRect(block).height();
    const int wanted = static_cast<int>(std::ceil(text)) + 4 + around();
    return { 320, std::clamp(wanted, heightFor(m_minimumLines), most) };
}

QSize TextArea::minimumSizeHint() const
{
    return { 120, m_plain ? heightFor(2) : sizeHint().height() };
}

} // namespace inkaart::widgets

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/award/proofline.h"

#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"
#include "ui/widgets/textblock.h"

#include <QPainter>

#include <cmath>

namespace inkaart::award {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;
using widgets::TextBlock;

namespace {

constexpr int sign = 18;
constexpr int gap = 6;
constexpr int pen = 16;
constexpr int least = 44;

TextBlock block(const QString& text)
{
    return { text, TextRole::Small };
}

} // namespace

ProofLine::ProofLine(QWidget* parent)
    : Pressable(parent)
{ }

void ProofLine::setProof(const QString& pictogram, const QString& words, theme::Token token)
{
    m_pictogram = pictogram;
    m_words = words;
    m_token = token;
    relayout();
}

void ProofLine::setFixed(bool fixed)
{
    m_isFixed = fixed;
    setFocusPolicy(fixed ? Qt::NoFocus : Qt::StrongFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, fixed);
    update();
}

int ProofLine::heightForWidth(int width) const
{
    const double room = std::max(1, width - sign - 2 * gap - pen);
    return std::max(least, static_cast<int>(std::ceil(block(m_words).size(room).height())) + 8);
}

int ProofLine::naturalWidth() const
{
    return sign + 2 * gap + pen + static_cast<int>(std::ceil(block(m_words).size(0).width())) + 2;
}

QSize ProofLine::minimumSizeHint() const
{
    return { sign + 2 * gap + pen + 100, least };
}

void ProofLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor colour = theme::now(isHot() ? Token::Ink : m_token);
    const double room = width() - sign - 2 * gap - pen;
    const QSizeF size = block(m_words).size(room);
    const double top = std::round((height() - size.height()) / 2.0);
    theme::drawPictogram(painter, m_pictogram, QRectF(0, top + 1, sign, sign), colour);
    TextBlock words = block(m_words);
    words.underlined = isHot();
    words.draw(painter, { double(sign + gap), top, room, 0 }, colour);
    if (m_isFixed)
        return;
    const double after = sign + 2 * gap + std::min(room, size.width());
    theme::drawPictogram(painter, u"potlood"_s, QRectF(after, top + 2, pen, pen), colour);
}

} // namespace inkaart::award

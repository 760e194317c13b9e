// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/learnerdelegate.h"

#include "ui/session/learnerlist.h"
#include "ui/session/learnerwords.h"
#include "ui/session/session.h"
#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/avatar.h"

#include <QListView>
#include <QPainter>

namespace inkaart::session {

using namespace Qt::StringLiterals;
using theme::TextRole;
using theme::Token;

namespace {

/// Draws the parts of one row from the left and the right edge inwards.
class RowPainter {
public:
    RowPainter(QPainter& painter, const QRect& row)
        : m_painter(painter)
        , m_left(row.left() + 20)
        , m_right(row.right() - 19)
        , m_row(row)
    { }

    void avatar(const QString& name, int diameter);
    void arrow();
    void badges(int count);
    [[nodiscard]] bool hasRoomBeside(const QString& text) const;
    void remark(const QString& text, bool isWaiting);
    /// Name and own script on one line in \a box; gives the width that was used.
    void name(const QString& name, const QString& ownScript, const QRect& box);
    void line(const QString& text, const QRect& box, TextRole role, Token token);
    int left() const { return m_left; }
    int right() const { return m_right; }

private:
    int text(const QString& text, const QRect& box, const QFont& font, Token token, int align);

    QPainter& m_painter;
    int m_left;
    int m_right;
    QRect m_row;
};

int RowPainter::text(const QString& text, const QRect& box, const QFont& font, Token token,
                     int align)
{
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, box.width());
    m_painter.setFont(font);
    m_painter.setPen(theme::now(token));
    // The frame stays left to right, so the place is fixed; the text turns inside by itself.
    QTextOption option;
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    const int width = std::min(box.width(), metrics.horizontalAdvance(shown) + 2);
    QRect place = box;
    if (align == Qt::AlignRight)
        place.setLeft(box.right() - width + 1);
    place.setWidth(width);
    option.setAlignment(Qt::AlignVCenter
                        | (shown.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft));
    m_painter.drawText(QRectF(place), shown, option);
    return width;
}

void RowPainter::avatar(const QString& name, int diameter)
{
    const QRect disc(m_left, m_row.center().y() - diameter / 2, diameter, diameter);
    m_painter.setPen(QPen(theme::now(Token::Line), 1));
    m_painter.setBrush(theme::now(Token::Sunken));
    m_painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
    m_painter.setFont(theme::font(TextRole::BodyBold));
    m_painter.setPen(theme::now(Token::Ink));
    m_painter.drawText(disc, Qt::AlignCenter, widgets::Avatar::letterOf(name));
    m_left = disc.right() + 1 + 16;
}

void RowPainter::arrow()
{
    const QRect box(m_right - 24 - 8, m_row.center().y() - 12, 24, 24);
    theme::drawPictogram(m_painter, u"pijl-rechts"_s, box, theme::now(Token::Ink));
    m_right = box.left() - 28;
}

void RowPainter::badges(int count)
{
    const QRect place(m_right - 48, m_row.top(), 48, m_row.height());
    m_right = place.left() - 12;
    if (count == 0)
        return;
    const QRect picture(place.left(), m_row.center().y() - 10, 20, 20);
    theme::drawPictogram(m_painter, u"medaille"_s, picture, theme::now(Token::Ink));
    text(QLocale().toString(count), place.adjusted(28, 0, 0, 0), theme::font(TextRole::Body),
         Token::Ink, Qt::AlignLeft);
}

bool RowPainter::hasRoomBeside(const QString& text) const
{
    return QFontMetrics(theme::font(TextRole::Small)).horizontalAdvance(text) + 2
        <= (m_right - m_left) / 2;
}

void RowPainter::remark(const QString& words, bool isWaiting)
{
    const QRect box(m_left, m_row.top(), m_right - m_left, m_row.height());
    const QRect half = box.adjusted(box.width() / 2, 0, 0, 0);
    const int used = text(words, half, theme::font(TextRole::Small),
                          isWaiting ? Token::Warn : Token::InkSoft, Qt::AlignRight);
    m_right -= used + 16;
}

void RowPainter::name(const QString& name, const QString& ownScript, const QRect& box)
{
    const int used = text(name, box, theme::font(TextRole::BodyBold), Token::Ink, Qt::AlignLeft);
    const QRect rest = box.adjusted(used + 8, 0, 0, 0);
    if (!ownScript.isEmpty() && rest.width() > 40)
        text(ownScript, rest, theme::font(TextRole::Body, theme::scriptOf(ownScript)), Token::Ink,
             Qt::AlignLeft);
}

void RowPainter::line(const QString& words, const QRect& box, TextRole role, Token token)
{
    text(words, box, theme::font(role), token, Qt::AlignLeft);
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option)
{
    if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, theme::now(Token::Paper));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     theme::now(Token::Line));
}

} // namespace

LearnerDelegate::LearnerDelegate(Session& session, Shape shape, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_session(session)
    , m_shape(shape)
{ }

void LearnerDelegate::dress(QListView* view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setUniformItemSizes(true);
    view->setMouseTracking(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setProperty("ownRing", true);
}

LearnerDelegate::Shape LearnerDelegate::shape() const
{
    return theme::Theme::instance().isCompact() ? Shape::TwoLines : m_shape;
}

int LearnerDelegate::rowHeight() const
{
    const bool isLow = theme::Theme::instance().sizeClass() == theme::SizeClass::Low;
    const int height = shape() == Shape::Columns ? 58 : isLow ? 64 : 72;
    const int lines = theme::lineHeight(TextRole::BodyBold)
        + (shape() == Shape::TwoLines ? theme::lineHeight(TextRole::Small) : 0);
    return std::max(height, lines + 24);
}

QSize LearnerDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { 240, rowHeight() };
}

void LearnerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const
{
    const auto* card = index.data(LearnerList::CardRole).value<const dossier::Card*>();
    if (!card)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option);
    if (option.state & QStyle::State_HasFocus)
        paintRing(*painter, option.rect);
    RowPainter row(*painter, option.rect);
    const QString name = personInWords(m_session, card->callName, card->created);
    const QString own = m_session.areNamesHidden() || card->nameInOwnScript == card->callName
        ? QString()
        : card->nameInOwnScript;
    const QString talk = lastTalkInWords(*card, m_session.clock().now());
    row.avatar(name, shape() == Shape::TwoLines ? 44 : 40);
    row.arrow();
    if (shape() == Shape::TwoLines) {
        // What does not fit beside the name stands below it, where the languages would be.
        const bool isBeside = row.hasRoomBeside(talk);
        if (isBeside)
            row.remark(talk, card->waitingUntil != 0);
        const int upper = theme::lineHeight(TextRole::BodyBold);
        const int lower = theme::lineHeight(TextRole::Small);
        const int top = option.rect.center().y() - (upper + lower) / 2;
        const int width = row.right() - row.left();
        row.name(name, own, { row.left(), top, width, upper });
        const bool isWarned = !isBeside && card->waitingUntil != 0;
        row.line(isBeside ? languagesInWords(card->languages) : talk,
                 { row.left(), top + upper, width, lower }, TextRole::Small,
                 isWarned ? Token::Warn : Token::InkSoft);
    } else {
        row.badges(card->badges);
        const QRect box(row.left(), option.rect.top(), row.right() - row.left(),
                        option.rect.height());
        const int first = box.width() * 36 / 100;
        const int second = box.width() * 30 / 100;
        row.name(name, own, { box.left(), box.top(), first - 12, box.height() });
        row.line(languagesInColumn(card->languages),
                 { box.left() + first, box.top(), second - 12, box.height() }, TextRole::Body,
                 Token::InkSoft);
        row.line(
            talk,
            { box.left() + first + second, box.top(), box.width() - first - second, box.height() },
            TextRole::Body, card->waitingUntil != 0 ? Token::Warn : Token::Ink);
    }
    painter->restore();
}

void LearnerDelegate::paintRing(QPainter& painter, const QRect& row)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme::now(Token::Focus), 3));
    painter.drawRoundedRect(QRectF(row).adjusted(2.5, 2.5, -2.5, -3.5), 8, 8);
    painter.setPen(QPen(theme::now(Token::FocusInner), 2));
    painter.drawRoundedRect(QRectF(row).adjusted(5, 5, -5, -6), 6, 6);
}

QString LearnerDelegate::spoken(const dossier::Card& card, Session& session)
{
    QStringList parts{ personInWords(session, card.callName, card.created) };
    if (!session.areNamesHidden() && !card.nameInOwnScript.isEmpty())
        parts.append(card.nameInOwnScript);
    parts.append(languagesInWords(card.languages));
    parts.append(lastTalkInWords(card, session.clock().now()));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace inkaart::session

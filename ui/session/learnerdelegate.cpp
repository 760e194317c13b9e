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
#include <QPixmapCache>
#include <QTextLayout>

#include <cmath>

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

/// Broken into one line of \a text as it is; gives how wide that is.
double lay(QTextLayout& layout)
{
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setNumColumns(static_cast<int>(layout.text().size()));
    layout.endLayout();
    return line.naturalTextWidth();
}

/// The ground of an avatar, which is the same in every row: a circle costs more than a name.
QPixmap disc(int diameter, qreal ratio)
{
    const QColor edge = theme::now(Token::Line);
    const QColor fill = theme::now(Token::Sunken);
    const QString key = u"inkaart-disc-%1-%2-%3-%4"_s.arg(diameter).arg(ratio).arg(
        edge.name(QColor::HexArgb), fill.name(QColor::HexArgb));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSizeF(diameter * ratio, diameter * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawEllipse(QRectF(0, 0, diameter, diameter).adjusted(0.5, 0.5, -0.5, -0.5));
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

int RowPainter::text(const QString& text, const QRect& box, const QFont& font, Token token,
                     int align)
{
    // Laid out once, to be measured and drawn; only what is too long is laid out again.
    QTextLayout layout(text, font, m_painter.device());
    double natural = lay(layout);
    if (natural > box.width()) {
        layout.setText(QFontMetrics(font).elidedText(text, Qt::ElideRight, box.width()));
        natural = lay(layout);
    }
    const int width = std::min(box.width(), static_cast<int>(std::ceil(natural)) + 2);
    // The frame stays left to right, so the place is fixed; the text turns inside by itself.
    double left = align == Qt::AlignRight ? box.right() - width + 1 : box.left();
    if (layout.text().isRightToLeft())
        left += width - natural;
    const double height = layout.boundingRect().height();
    m_painter.setPen(theme::now(token));
    layout.draw(&m_painter, { left, box.top() + (box.height() - height) / 2.0 });
    return width;
}

void RowPainter::avatar(const QString& name, int diameter)
{
    const QRect place(m_left, m_row.center().y() - diameter / 2, diameter, diameter);
    m_painter.drawPixmap(place.topLeft(), disc(diameter, m_painter.device()->devicePixelRatioF()));
    m_painter.setFont(theme::font(TextRole::BodyBold));
    m_painter.setPen(theme::now(Token::Ink));
    m_painter.drawText(place, Qt::AlignCenter, widgets::Avatar::letterOf(name));
    m_left = place.right() + 1 + 16;
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

/// Who a row is about, in words.
struct Person {
    const dossier::Card& card;
    QString name;
    QString ownScript;
    QString talk;
};

void paintTwoLines(RowPainter& row, const Person& person, const QRect& rect)
{
    // What does not fit beside the name stands below it, where the languages would be.
    const bool isBeside = row.hasRoomBeside(person.talk);
    const bool isWaiting = person.card.waitingUntil != 0;
    if (isBeside)
        row.remark(person.talk, isWaiting);
    const int upper = theme::lineHeight(TextRole::BodyBold);
    const int lower = theme::lineHeight(TextRole::Small);
    const int top = rect.center().y() - (upper + lower) / 2;
    const int width = row.right() - row.left();
    row.name(person.name, person.ownScript, { row.left(), top, width, upper });
    row.line(isBeside ? languagesInWords(person.card.languages) : person.talk,
             { row.left(), top + upper, width, lower }, TextRole::Small,
             !isBeside && isWaiting ? Token::Warn : Token::InkSoft);
}

void paintColumns(RowPainter& row, const Person& person, const QRect& rect)
{
    row.badges(person.card.badges);
    const QRect box(row.left(), rect.top(), row.right() - row.left(), rect.height());
    const int first = box.width() * 36 / 100;
    const int second = box.width() * 30 / 100;
    row.name(person.name, person.ownScript, { box.left(), box.top(), first - 12, box.height() });
    row.line(languagesInColumn(person.card.languages),
             { box.left() + first, box.top(), second - 12, box.height() }, TextRole::Body,
             Token::InkSoft);
    row.line(person.talk,
             { box.left() + first + second, box.top(), box.width() - first - second, box.height() },
             TextRole::Body, person.card.waitingUntil != 0 ? Token::Warn : Token::Ink);
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
    const Person person{ *card, name, own, talk };
    row.avatar(name, shape() == Shape::TwoLines ? 44 : 40);
    row.arrow();
    if (shape() == Shape::TwoLines)
        paintTwoLines(row, person, option.rect);
    else
        paintColumns(row, person, option.rect);
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

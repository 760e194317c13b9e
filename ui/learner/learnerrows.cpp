// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/learnerrows.h"

#include "core/dossier/toldtime.h"
#include "ui/learner/listactions.h"
#include "ui/learner/names.h"
#include "ui/session/learnerwords.h"
#include "ui/session/mine.h"
#include "ui/session/session.h"
#include "ui/theme/fonts.h"
#include "ui/theme/pictogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plate.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using session::LearnerList;
using theme::TextRole;
using theme::Token;

const dossier::Card* cardAt(const QModelIndex& index)
{
    return index.data(LearnerList::CardRole).value<const dossier::Card*>();
}

LearnerRows::LearnerRows(session::Session& session, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_session(session)
{
    setDynamicSortFilter(false);
    setSourceModel(&session.learners());
}

void LearnerRows::setMine(bool mine)
{
    if (mine == m_isMine)
        return;
    m_isMine = mine;
    invalidateRowsFilter();
}

bool LearnerRows::isOfMine(const dossier::Card& card) const
{
    return session::isMine(card, m_session.store().worker());
}

int LearnerRows::countMine() const
{
    const auto& cards = m_session.learners().allCards();
    return static_cast<int>(std::count_if(cards.begin(), cards.end(),
                                          [this](const auto& card) { return isOfMine(card); }));
}

int LearnerRows::countWaiting() const
{
    const auto& cards = m_session.learners().allCards();
    return static_cast<int>(std::count_if(cards.begin(), cards.end(), [](const auto& card) {
        return card.deletedAt == 0 && card.aliasOf.isNull() && card.waitingUntil != 0;
    }));
}

bool LearnerRows::filterAcceptsRow(int row, const QModelIndex&) const
{
    return !m_isMine || isOfMine(m_session.learners().at(row));
}

QVariant LearnerRows::data(const QModelIndex& index, int role) const
{
    if (role == Qt::AccessibleTextRole) {
        const dossier::Card* card = cardAt(index);
        return card ? session::LearnerDelegate::spoken(*card, m_session) : QString();
    }
    return QSortFilterProxyModel::data(index, role);
}

namespace {

class RowWords {
    Q_DECLARE_TR_FUNCTIONS(LearnerRowDelegate)
};

void paintText(QPainter& painter, const QRect& box, const QString& words, TextRole role,
               Token token)
{
    const QFont font = theme::font(role, theme::scriptOf(words));
    painter.setFont(font);
    painter.setPen(theme::now(token));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, box.width()));
}

/// Looks like a button, since a touch on the row does what it says; gives its left edge.
int paintPutBack(QPainter& painter, const QRect& row)
{
    //: Button in a list: brings back a learner who was taken away
    const QString words = RowWords::tr("Put back", "button");
    const QFont font = theme::font(TextRole::BodyBold);
    const int width = QFontMetrics(font).horizontalAdvance(words) + 24 + 12 + 2 * 20;
    const QRect box(row.right() - 12 - width, row.center().y() - 22, width, 44);
    widgets::Plate{ theme::now(Token::Surface), theme::now(Token::LineStrong) }.draw(painter, box);
    theme::drawPictogram(painter, u"ongedaan"_s,
                         QRect(box.left() + 20, box.center().y() - 12, 24, 24),
                         theme::now(Token::Ink));
    paintText(painter, box.adjusted(56, 0, -12, 0), words, TextRole::BodyBold, Token::Ink);
    return box.left();
}

} // namespace

LearnerRowDelegate::LearnerRowDelegate(session::Session& session, QObject* parent)
    : LearnerDelegate(session, Shape::Columns, parent)
    , m_session(session)
{ }

QString LearnerRowDelegate::whenAway(const dossier::Card& card) const
{
    const int days = daysLeft(card.deletedAt, m_session.clock().nowMs());
    if (card.deletedAt == dossier::notBegun)
        //: n: days left in which it can be put back
        return RowWords::tr("Taken away. Can be put back for %n more days.", "", days);
    const QDate today = m_session.clock().now().toLocalTime().date();
    const QString when = session::dayInWords(session::dayOf(card.deletedAt), today);
    //: n: days left in which it can be put back; %1: a date
    return RowWords::tr("Taken away on %1. Can be put back for %n more days.", "", days).arg(when);
}

void LearnerRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const
{
    const dossier::Card* card = cardAt(index);
    if (!card || card->deletedAt == 0)
        return LearnerDelegate::paint(painter, option, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect;
    painter->fillRect(row, theme::now(Token::Sunken));
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), theme::now(Token::Line));
    theme::drawPictogram(*painter, u"weg"_s, QRect(row.left() + 28, row.center().y() - 12, 24, 24),
                         theme::now(Token::Ink));
    const int end = paintPutBack(*painter, row) - 16;
    const int left = row.left() + 76;
    const int middle = left + (end - left) * 35 / 100;
    paintText(*painter, QRect(left, row.top(), middle - left - 12, row.height()),
              session::personInWords(m_session, cleanName(card->callName), card->created),
              TextRole::BodyBold, Token::Ink);
    paintText(*painter, QRect(middle, row.top(), end - middle, row.height()), whenAway(*card),
              TextRole::Body, Token::Ink);
    if (option.state & QStyle::State_HasFocus)
        paintRing(*painter, row);
    painter->restore();
}

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/todaydelegate.h"

#include "ui/shell/todayrows.h"
#include "ui/theme/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace inkaart::shell {

using theme::TextRole;
using theme::Token;

namespace {

TodayRows::Kind kindOf(const QModelIndex& index)
{
    return static_cast<TodayRows::Kind>(index.data(TodayRows::KindRole).toInt());
}

} // namespace

TodayDelegate::TodayDelegate(session::Session& session, QObject* parent)
    : LearnerDelegate(session, Shape::TwoLines, parent)
{ }

int TodayDelegate::heightOf(const QModelIndex& index) const
{
    const int line = theme::lineHeight(TextRole::Body);
    switch (kindOf(index)) {
    case TodayRows::Kind::Learner:
        return rowHeight();
    case TodayRows::Kind::Header:
        return std::max(40, line + 12);
    default:
        return std::max(57, line + 24);
    }
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const
{
    return { 240, heightOf(index) };
}

void TodayDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const TodayRows::Kind kind = kindOf(index);
    if (kind == TodayRows::Kind::Learner)
        return LearnerDelegate::paint(painter, option, index);
    const bool isHeader = kind == TodayRows::Kind::Header;
    painter->save();
    if (isHeader)
        painter->fillRect(option.rect, theme::now(Token::Sunken));
    else if (kind == TodayRows::Kind::ShowAll && option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme::now(Token::Paper));
    if (isHeader)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          theme::now(Token::Line));
    painter->setFont(theme::font(isHeader ? TextRole::SmallBold : TextRole::BodyBold));
    painter->setPen(theme::now(Token::Ink));
    painter->drawText(option.rect.adjusted(20, 0, -20, 0),
                      Qt::AlignVCenter | (isHeader ? Qt::AlignLeft : Qt::AlignHCenter),
                      index.data(Qt::DisplayRole).toString());
    if (option.state & QStyle::State_HasFocus)
        paintRing(*painter, option.rect);
    painter->restore();
}

} // namespace inkaart::shell

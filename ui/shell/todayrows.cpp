// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/todayrows.h"

#include "ui/session/learnerdelegate.h"
#include "ui/session/learnerlist.h"
#include "ui/session/learnerwords.h"
#include "ui/session/mine.h"
#include "ui/session/session.h"

#include <ranges>

namespace inkaart::shell {

using dossier::Card;
using session::LearnerList;

namespace {

dossier::Time newest(const Card& card)
{
    return card.lastTalk == 0 ? card.created : card.lastTalk;
}

} // namespace

TodayRows::TodayRows(session::Session& session, QObject* parent)
    : QAbstractListModel(parent)
    , m_session(session)
{
    connect(&session.learners(), &LearnerList::loaded, this, &TodayRows::rebuild);
    connect(&session.learners(), &LearnerList::cardsChanged, this, &TodayRows::rebuild);
    connect(&session, &session::Session::namesHiddenChanged, this, &TodayRows::rebuild);
    rebuild();
}

int TodayRows::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TodayRows::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    const bool isLearner = row.kind == Kind::Learner;
    switch (role) {
    case KindRole:
        return static_cast<int>(row.kind);
    case LearnerList::CardRole:
        return isLearner ? QVariant::fromValue(&row.card) : QVariant();
    case Qt::DisplayRole:
        return isLearner ? session::personInWords(m_session, row.card.callName, row.card.created)
                         : row.words;
    case Qt::AccessibleTextRole:
        return isLearner ? session::LearnerDelegate::spoken(row.card, m_session) : row.words;
    default:
        return {};
    }
}

void TodayRows::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    m_query = query;
    rebuild();
}

void TodayRows::setMost(int most)
{
    if (most == m_most)
        return;
    m_most = most;
    rebuild();
}

void TodayRows::rebuild()
{
    beginResetModel();
    m_rows.clear();
    if (!isSearching())
        findMine();
    else
        findHits();
    endResetModel();
}

void TodayRows::findMine()
{
    std::vector<const Card*> mine;
    for (const Card& card : m_session.learners().allCards()) {
        if (session::isMine(card, m_session.store().worker()))
            mine.push_back(&card);
    }
    m_mine = static_cast<int>(mine.size());
    const size_t most = std::min(mine.size(), static_cast<size_t>(m_most));
    std::partial_sort(mine.begin(), mine.begin() + static_cast<ptrdiff_t>(most), mine.end(),
                      [](const Card* a, const Card* b) { return newest(*a) > newest(*b); });
    const QDate today = m_session.clock().today();
    const auto isToday = [today](const Card* card) {
        return session::dayOf(card->lastTalk) == today;
    };
    const auto shownEnd = mine.begin() + static_cast<ptrdiff_t>(most);
    const auto others = std::stable_partition(mine.begin(), shownEnd, isToday);
    const bool hasGroups = others != mine.begin() && others != shownEnd;
    for (auto card = mine.begin(); card != shownEnd; ++card) {
        if (hasGroups && card == mine.begin())
            //: Above the learners somebody talked with today
            m_rows.push_back({ Kind::Header, tr("Today", "group"), {} });
        if (hasGroups && card == others)
            m_rows.push_back({ Kind::Header, tr("Other learners"), {} });
        m_rows.push_back({ Kind::Learner, {}, **card });
    }
    const int all = m_session.learners().countPresent();
    if (all > static_cast<int>(most))
        m_rows.push_back({ Kind::ShowAll, tr("Show all %n learners", "", all), {} });
}

void TodayRows::findHits()
{
    // One more than stand here: whether there are more.
    const std::vector<const Card*> hits = m_session.learners().hits(m_query, mostHits + 1);
    m_hits = static_cast<int>(hits.size());
    for (const Card* card : hits | std::views::take(mostHits))
        m_rows.push_back({ Kind::Learner, {}, *card });
    if (m_rows.empty())
        m_rows.push_back({ Kind::Nobody, tr("Nobody is found with this name."), {} });
}

} // namespace inkaart::shell

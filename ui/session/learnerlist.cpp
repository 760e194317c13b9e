// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/learnerlist.h"

#include "ui/session/runthen.h"

#include <algorithm>
#include <numeric>

namespace inkaart::session {

namespace {

/// Somebody without a talk stands where they were added.
dossier::Time newest(const dossier::Card& card)
{
    return card.lastTalk == 0 ? card.created : card.lastTalk;
}

} // namespace

LearnerList::LearnerList(store::Store& store, QObject* parent)
    : QAbstractListModel(parent)
    , m_store(store)
{
    connect(&store, &store::Store::cardChanged, this, &LearnerList::put);
    connect(&store, &store::Store::dossierDestroyed, this, &LearnerList::drop);
}

void LearnerList::load()
{
    auto survey = std::make_shared<store::Survey>(m_store);
    runThen(
        this,
        [survey]() mutable {
            auto found = survey->cards();
            survey.reset();
            return found;
        },
        [this](base::Result<store::FoundCards> found) {
            if (found)
                take(std::move(*found));
            else
                Q_EMIT loadFailed(found.error());
        });
}

void LearnerList::take(store::FoundCards found)
{
    for (const auto& [dossier, other] : m_said)
        m_cards[static_cast<size_t>(m_at.value(dossier))].aliasOf = other;
    m_damaged = std::move(found.damaged);
    m_isCounted = found.isCounted;
    // What was stored while the cards were being read is newer than what was read.
    const std::vector<dossier::Card> meanwhile = std::exchange(m_cards, std::move(found.cards));
    beginResetModel();
    QList<search::Entry> entries;
    entries.reserve(static_cast<qsizetype>(m_cards.size()));
    m_at.clear();
    m_at.reserve(static_cast<qsizetype>(m_cards.size()));
    for (size_t i = 0; i < m_cards.size(); ++i) {
        m_at.insert(m_cards[i].dossier, static_cast<int>(i));
        entries.append({ static_cast<int>(i), m_cards[i].searchKey });
    }
    m_index.build(entries);
    m_listed.assign(m_cards.size(), Listed::Nowhere);
    for (size_t i = 0; i < m_cards.size(); ++i)
        list(static_cast<int>(i));
    m_isLoaded = true;
    m_said.clear();
    for (const dossier::Card& card : m_cards)
        keepAlias(card);
    settleAliases();
    sortAll();
    filter();
    endResetModel();
    for (const dossier::Card& card : meanwhile) {
        if (card.dossier.isNull())
            drop(card.aliasOf);
        else
            put(card);
    }
    Q_EMIT loaded();
}

int LearnerList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant LearnerList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const dossier::Card& card = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case CallNameRole:
        return card.callName;
    case DossierRole:
        return QVariant::fromValue(card.dossier.bytes());
    case OwnScriptRole:
        return card.nameInOwnScript;
    case LanguagesRole:
        return card.languages;
    case LastTalkRole:
        return card.lastTalk;
    case CardRole:
        return QVariant::fromValue(&card);
    default:
        return {};
    }
}

void LearnerList::setQuery(const QString& query)
{
    if (query == m_query)
        return;
    beginResetModel();
    m_query = query;
    filter();
    endResetModel();
}

void LearnerList::setShow(Show show)
{
    beginResetModel();
    m_show = show;
    filter();
    endResetModel();
}

bool LearnerList::isShown(int place) const
{
    const Listed listed = m_listed[static_cast<size_t>(place)];
    switch (m_show) {
    case Show::Present:
        return listed == Listed::Present || listed == Listed::Waiting;
    case Show::TakenAway:
        return listed == Listed::TakenAway;
    case Show::Waiting:
        return listed == Listed::Waiting;
    }
    return false;
}

void LearnerList::list(int place)
{
    const dossier::Card& card = m_cards[static_cast<size_t>(place)];
    m_listed[static_cast<size_t>(place)] = !card.aliasOf.isNull() ? Listed::Nowhere
        : card.deletedAt != 0                                     ? Listed::TakenAway
        : card.waitingUntil != 0                                  ? Listed::Waiting
                                                                  : Listed::Present;
}

bool LearnerList::isBefore(int place, int other) const
{
    const dossier::Time first = newest(m_cards[static_cast<size_t>(place)]);
    const dossier::Time second = newest(m_cards[static_cast<size_t>(other)]);
    return first == second ? place < other : first > second;
}

void LearnerList::sortAll()
{
    m_order.resize(m_cards.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::sort(m_order.begin(), m_order.end(),
              [this](int place, int other) { return isBefore(place, other); });
}

/// Puts one card in its place among the others, which are in order.
void LearnerList::sortIn(int place)
{
    std::erase(m_order, place);
    const auto at = std::lower_bound(m_order.begin(), m_order.end(), place,
                                     [this](int other, int one) { return isBefore(other, one); });
    m_order.insert(at, place);
}

void LearnerList::keepAlias(const dossier::Card& card)
{
    if (card.aliasOf.isNull())
        m_said.erase(card.dossier);
    else
        m_said.insert_or_assign(card.dossier, card.aliasOf);
}

/// Few dossiers say such a thing, so all of them are looked at again each time.
void LearnerList::settleAliases()
{
    std::set<base::DossierId> known;
    for (const auto& [dossier, other] : m_said) {
        if (m_at.contains(other))
            known.insert(other);
    }
    const dossier::Aliases listed = dossier::listedUnder(m_said, known);
    for (const auto& [dossier, other] : m_said) {
        const auto under = listed.find(dossier);
        m_cards[static_cast<size_t>(m_at.value(dossier))].aliasOf =
            under == listed.end() ? base::DossierId() : under->second;
        list(m_at.value(dossier));
    }
}

void LearnerList::filter()
{
    m_rows.clear();
    const auto show = [this](int place) {
        if (isShown(place))
            m_rows.append(place);
    };
    if (m_query.trimmed().isEmpty()) {
        m_rows.reserve(static_cast<qsizetype>(m_order.size()));
        std::for_each(m_order.begin(), m_order.end(), show);
        return;
    }
    for (const int found : m_index.find(m_query))
        show(found);
}

const dossier::Card* LearnerList::find(const base::DossierId& id) const
{
    const auto at = m_at.constFind(id);
    return at == m_at.constEnd() ? nullptr : &m_cards[static_cast<size_t>(*at)];
}

std::vector<const dossier::Card*> LearnerList::hits(const QString& query, size_t most) const
{
    std::vector<const dossier::Card*> cards;
    for (const int found : m_index.find(query)) {
        const dossier::Card& card = m_cards[static_cast<size_t>(found)];
        if (card.deletedAt == 0 && card.aliasOf.isNull())
            cards.push_back(&card);
        if (cards.size() == most)
            break;
    }
    return cards;
}

int LearnerList::countPresent() const
{
    return static_cast<int>(std::count(m_listed.begin(), m_listed.end(), Listed::Present)
                            + std::count(m_listed.begin(), m_listed.end(), Listed::Waiting));
}

int LearnerList::countTakenAway() const
{
    return static_cast<int>(std::count(m_listed.begin(), m_listed.end(), Listed::TakenAway));
}

std::vector<base::DossierId> LearnerList::standingUnder(const base::DossierId& id) const
{
    std::vector<base::DossierId> others;
    for (const auto& [dossier, said] : m_said) {
        const dossier::Card* card = find(dossier);
        if (card && card->aliasOf == id && card->deletedAt == 0)
            others.push_back(dossier);
    }
    return others;
}

void LearnerList::put(const dossier::Card& card)
{
    beginResetModel();
    const auto at = m_at.constFind(card.dossier);
    const bool isNew = at == m_at.constEnd();
    const int place = isNew ? static_cast<int>(m_cards.size()) : *at;
    if (isNew) {
        m_cards.emplace_back();
        m_listed.push_back(Listed::Nowhere);
        m_at.insert(card.dossier, place);
    }
    dossier::Card& kept = m_cards[static_cast<size_t>(place)];
    if (isNew || kept.searchKey != card.searchKey)
        m_index.put(place, card.searchKey);
    kept = card;
    keepAlias(card);
    settleAliases();
    list(place);
    sortIn(place);
    filter();
    endResetModel();
    Q_EMIT cardsChanged();
}

void LearnerList::drop(const base::DossierId& id)
{
    const auto at = m_at.constFind(id);
    if (at == m_at.constEnd())
        return;
    // Its place stays empty, so that the numbers in the index keep their meaning.
    beginResetModel();
    const int place = *at;
    m_at.remove(id);
    m_cards[static_cast<size_t>(place)] =
        dossier::Card{ .dossier = {}, .deletedAt = 1, .aliasOf = id };
    m_index.remove(place);
    m_said.erase(id);
    settleAliases();
    list(place);
    sortIn(place);
    filter();
    endResetModel();
    Q_EMIT cardsChanged();
}

} // namespace inkaart::session

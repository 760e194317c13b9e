// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/learnerlist.h"

#include "ui/session/runthen.h"

#include <algorithm>

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
    m_isLoaded = true;
    m_said.clear();
    for (const dossier::Card& card : m_cards)
        keepAlias(card);
    settleAliases();
    filter();
    endResetModel();
    for (const dossier::Card& card : meanwhile)
        put(card);
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

bool LearnerList::isShown(const dossier::Card& card) const
{
    if (!card.aliasOf.isNull())
        return false;
    if (m_show == Show::TakenAway)
        return card.deletedAt != 0;
    return card.deletedAt == 0 && (m_show == Show::Present || card.waitingUntil != 0);
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
    }
}

void LearnerList::filter()
{
    m_rows.clear();
    if (m_query.trimmed().isEmpty()) {
        m_rows.reserve(static_cast<qsizetype>(m_cards.size()));
        for (size_t i = 0; i < m_cards.size(); ++i) {
            if (isShown(m_cards[i]))
                m_rows.append(static_cast<int>(i));
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [this](int a, int b) {
            const auto& first = m_cards[static_cast<size_t>(a)];
            const auto& second = m_cards[static_cast<size_t>(b)];
            return newest(first) > newest(second);
        });
        return;
    }
    for (const int found : m_index.find(m_query)) {
        if (isShown(m_cards[static_cast<size_t>(found)]))
            m_rows.append(found);
    }
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
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(), [](const auto& card) {
        return card.deletedAt == 0 && card.aliasOf.isNull();
    }));
}

int LearnerList::countTakenAway() const
{
    return static_cast<int>(std::count_if(m_cards.begin(), m_cards.end(), [](const auto& card) {
        return card.deletedAt != 0 && card.aliasOf.isNull();
    }));
}

std::vector<dossier::Card> LearnerList::similarTo(const dossier::Card& card, int most) const
{
    std::vector<dossier::Card> found;
    for (const auto& similar : m_index.similar(card.searchKey)) {
        const dossier::Card& other = m_cards[static_cast<size_t>(similar.id)];
        if (other.dossier == card.dossier || other.deletedAt != 0 || !other.aliasOf.isNull())
            continue;
        found.push_back(other);
        if (static_cast<int>(found.size()) == most)
            break;
    }
    return found;
}

void LearnerList::put(const dossier::Card& card)
{
    beginResetModel();
    const auto at = m_at.constFind(card.dossier);
    int place = 0;
    if (at == m_at.constEnd()) {
        place = static_cast<int>(m_cards.size());
        m_cards.push_back(card);
        m_at.insert(card.dossier, place);
    } else {
        place = *at;
        m_cards[static_cast<size_t>(place)] = card;
    }
    m_index.put(place, card.searchKey);
    keepAlias(card);
    settleAliases();
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
    filter();
    endResetModel();
    Q_EMIT cardsChanged();
}

} // namespace inkaart::session

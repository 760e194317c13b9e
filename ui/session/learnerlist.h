// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/aliases.h"
#include "core/dossier/card.h"
#include "core/search/nameindex.h"
#include "core/store/survey.h"

#include <QAbstractListModel>

namespace inkaart::session {

/// The learners of the centre, or those that a search finds. Reads the index cards on a worker
/// thread and follows the store from then on.
class LearnerList : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DossierRole = Qt::UserRole,
        CallNameRole,
        OwnScriptRole,
        LanguagesRole,
        LastTalkRole,
        CardRole ///< const dossier::Card*, good until the model changes
    };
    enum class Show { Present, TakenAway, Waiting };

    explicit LearnerList(store::Store& store, QObject* parent = nullptr);

    /// Starts reading; loaded() follows.
    void load();
    bool isLoaded() const { return m_isLoaded; }
    /// Those that could not be read; the others are there all the same.
    const std::vector<base::DossierId>& damaged() const { return m_damaged; }
    /// Nobody is missing without a trace.
    bool isCounted() const { return m_isCounted; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    /// Search as you type; empty shows all, newest talk first.
    void setQuery(const QString& query);
    const QString& query() const { return m_query; }
    void setShow(Show show);

    const dossier::Card& at(int row) const { return m_cards[static_cast<size_t>(m_rows[row])]; }
    const dossier::Card* find(const base::DossierId& id) const;
    /// Present learners found by \a query, best first, at most \a most; leaves what is shown alone.
    std::vector<const dossier::Card*> hits(const QString& query, size_t most) const;
    int countPresent() const;
    int countTakenAway() const;
    /// Card::aliasOf says here under which learner a card is listed, which every laptop answers
    /// alike (dossier::listedUnder); what the dossier itself says is in the store's card.
    const std::vector<dossier::Card>& allCards() const { return m_cards; }
    /// The other dossiers of a learner: those that are listed under \a id and not taken away.
    std::vector<base::DossierId> standingUnder(const base::DossierId& id) const;

Q_SIGNALS:
    void loaded();
    /// Nobody could be read.
    void loadFailed(const inkaart::base::Error& error);
    /// Some card changed, came or went.
    void cardsChanged();

private:
    /// In which of the lists a card stands: kept apart from the cards, so that going through
    /// 10,000 of them reads 10,000 bytes.
    enum class Listed : quint8 { Nowhere, Present, Waiting, TakenAway };

    void take(store::FoundCards found);
    void put(const dossier::Card& card);
    void drop(const base::DossierId& id);
    void filter();
    void keepAlias(const dossier::Card& card);
    void settleAliases();
    void list(int place);
    void sortAll();
    void sortIn(int place);
    bool isBefore(int place, int other) const;
    bool isShown(int place) const;

    store::Store& m_store;
    std::vector<dossier::Card> m_cards;
    QHash<base::DossierId, int> m_at;
    dossier::Aliases m_said; ///< as the dossiers say it
    search::NameIndex m_index;
    std::vector<Listed> m_listed; ///< beside m_cards
    std::vector<int> m_order; ///< all places in m_cards, newest talk first
    QList<int> m_rows;
    QString m_query;
    Show m_show = Show::Present;
    bool m_isLoaded = false;
    bool m_isCounted = true;
    std::vector<base::DossierId> m_damaged;
};

} // namespace inkaart::session

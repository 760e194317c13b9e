// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <QAbstractListModel>

namespace inkaart::session {
class Session;
}

namespace inkaart::shell {

/// The rows of Vandaag: a worker's own learners, those of today first, or whom a search finds
/// among all; the last row leads to all.
class TodayRows : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { Header, Learner, ShowAll, Nobody };
    static constexpr int mostHits = 50;
    enum Role { KindRole = Qt::UserRole + 100 };

    explicit TodayRows(session::Session& session, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// DisplayRole: words of headers and of the last row. LearnerList::CardRole for learners.
    QVariant data(const QModelIndex& index, int role) const override;

    void setQuery(const QString& query);
    /// How many learners stand here at most without a search.
    void setMost(int most);
    /// The worker's own learners, also those that do not stand here.
    int countMine() const { return m_mine; }
    bool isSearching() const { return !m_query.trimmed().isEmpty(); }
    /// How many the search found; one above mostHits stands for more.
    int countHits() const { return m_hits; }
    void rebuild();

private:
    struct Row {
        Kind kind = Kind::Learner;
        QString words;
        dossier::Card card;
    };
    void findMine();
    void findHits();

    session::Session& m_session;
    std::vector<Row> m_rows;
    QString m_query;
    int m_most = 6;
    int m_mine = 0;
    int m_hits = 0;
};

} // namespace inkaart::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <QObject>
#include <QSet>

#include <optional>

class QTimer;

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// Two index cards that may be about one person. The one with more talks is kept.
struct Pair {
    dossier::Card kept;
    dossier::Card other;

    friend bool operator==(const Pair&, const Pair&) = default;
};

/// The pairs among \a cards in which one of the newest learners takes part, most alike first;
/// those in \a apart (see keyOf) left out. Tens of milliseconds per new learner among 10,000, so
/// for a worker thread.
std::vector<Pair> similarPairs(const std::vector<dossier::Card>& cards, dossier::Time now,
                               const QSet<QString>& apart);
/// The same text for (a, b) and (b, a).
QString keyOf(const base::DossierId& a, const base::DossierId& b);

/// "Amir lijkt op Amier": looks when somebody was added, and remembers what was answered.
class Duplicates : public QObject {
    Q_OBJECT

public:
    explicit Duplicates(session::Session& session, QObject* parent = nullptr);

    /// Looks in a moment; many calls are one search.
    void look();
    const std::optional<Pair>& pair() const { return m_pair; }
    /// "Dit zijn twee mensen": never asked about these two again.
    void sayApart();
    /// Takes that back; for undo.
    void forgetApart(const QString& key);

Q_SIGNALS:
    /// There is another pair to ask about, or none any more.
    void changed();

private:
    void start();
    void take(std::vector<Pair> pairs);
    QSet<QString> apart() const;
    void keepApart(const QSet<QString>& keys);

    session::Session& m_session;
    QTimer* m_timer;
    std::optional<Pair> m_pair;
    int m_search = 0; ///< an older search's answer is dropped
};

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QObject>

#include <vector>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// Whether badges were given today, looked up on the thread of the store, one dossier at a time, so
/// that nothing waits.
class TodaysBadges : public QObject {
    Q_OBJECT

public:
    explicit TodaysBadges(session::Session& session, QObject* parent = nullptr);

    /// Begins anew; changed() follows when the answer is another.
    void look();
    bool areThere() const { return m_areThere; }

Q_SIGNALS:
    void changed();

private:
    void next(int run);
    void answer(bool areThere);

    session::Session& m_session;
    std::vector<base::DossierId> m_candidates;
    int m_run = 0; ///< a newer look makes the older stale
    bool m_areThere = false;
};

} // namespace inkaart::learner

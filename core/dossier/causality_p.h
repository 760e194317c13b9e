// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/merge_p.h"

namespace inkaart::dossier {

/// Who wrote a field knowing of whom, among the changes of one record. Small ints are places in
/// the list it was made with.
class Causality {
public:
    explicit Causality(const std::vector<Touch>& touches);

    /// All that those of \a from name in `on` of \a field, and what those name, and so on.
    std::vector<bool> below(const QString& field, const std::vector<int>& from) const;
    /// Those of \a candidates that none of them lies above. All of them when they form a ring.
    std::vector<int> tops(const QString& field, const std::vector<int>& candidates) const;

private:
    int placeOf(const base::ChangeId& id) const;
    template<class Reach>
    void reachOwn(int above, const Reach& reach) const;

    const std::vector<Touch>& m_touches;
    std::vector<std::pair<base::ChangeId, int>> m_places; ///< sorted by id
};

} // namespace inkaart::dossier

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <map>
#include <vector>

namespace inkaart::award {

/// What a worker filled in about one badge that is not awarded yet. Kept sealed on this laptop, so
/// that it is there again tomorrow.
struct AwardDraft {
    QSet<QString> ticked; ///< ids of criteria
    std::map<QString, std::vector<base::RecordId>> proofs; ///< chosen by hand, by criterion
    QString result;
    QString personalLine;
    QString why; ///< reason of improving or revoking

    bool isEmpty() const { return *this == AwardDraft{}; }
    friend bool operator==(const AwardDraft&, const AwardDraft&) = default;
};

/// Where the draft lies among the store's local things.
QString draftKey(const base::DossierId& learner, const QString& achievement);

/// Null bytes for an empty draft, which takes it away.
QByteArray encodeDraft(const AwardDraft& draft);
/// An empty draft for bytes that are none.
AwardDraft decodeDraft(const QByteArray& bytes);

} // namespace inkaart::award

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"
#include "core/framework/text.h"

#include <vector>

namespace inkaart::shell {

/// One thing that waits for the worker.
struct Attention {
    enum class Kind {
        OpenTalk, ///< a conversation that was stopped before its end
        Conflict, ///< two laptops changed the same thing
        WaitingOver, ///< the time to wait for consent is over
        Photo, ///< a photo of which nobody said who may see it
        Badge, ///< every criterion of a badge has its proof
        Waiting, ///< consent is awaited; days left
        LongAgo, ///< no talk for three weeks; days since
        PastTerm, ///< dossiers kept as long as the centre keeps them; days: how many
        BackupOld ///< days since the last, -1: never made, undated: of a date that cannot be right
    };
    static constexpr int undated = -2;
    Kind kind = Kind::OpenTalk;
    base::DossierId learner;
    QString name;
    int days = 0;
    dossier::Time at = 0; ///< of the photo
    framework::Text badge; ///< its name
    QString achievement; ///< its id
    dossier::Time created = 0; ///< the dossier: tells talks without a name apart

    friend bool operator==(const Attention&, const Attention&) = default;
};

/// What is looked at, as plain values.
struct AttentionInput {
    const std::vector<dossier::Card>& cards;
    base::RecordId worker; ///< whose learners count; those nobody talked with yet count too
    dossier::Time now = 0;
    /// The centre's retention term; 0 asks nothing, as of a worker who is no coordinator. A
    /// coordinator is also asked about the waiting of other workers' learners: they may have left.
    int retentionMonths = 0;
    dossier::Time lastBackup = 0; ///< 0: never
    dossier::Time firstWork = 0; ///< the oldest dossier; a fresh centre is not asked for a backup
    int backupDays = 7; ///< how old a backup may be
    std::vector<Attention> found; ///< what looking into the dossiers gave
};

/// What stands in one dossier itself: a photo of the last weeks nobody decided about, a badge whose
/// criteria are met. At most one of each.
std::vector<Attention> attentionIn(const dossier::Dossier& learner, const dossier::Dossier& centre,
                                   dossier::Time now);

/// The dossiers worth looking into: the worker's own, newest change first.
std::vector<base::DossierId> dossiersToLookInto(const std::vector<dossier::Card>& cards,
                                                const base::RecordId& worker, size_t most = 40);

/// Most urgent first, at most \a most; of one learner only the first.
std::vector<Attention> attentionFor(const AttentionInput& input, size_t most = 5);

} // namespace inkaart::shell

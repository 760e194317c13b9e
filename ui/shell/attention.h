// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/card.h"

#include <vector>

namespace inkaart::shell {

/// One thing that waits for the worker.
struct Attention {
    enum class Kind {
        OpenTalk, ///< a conversation that was stopped before its end
        Conflict, ///< two laptops changed the same thing
        WaitingOver, ///< the time to wait for consent is over
        Waiting, ///< consent is awaited; days left
        LongAgo, ///< no talk for three weeks; days since
        BackupOld ///< days since the last, -1: never made
    };
    Kind kind = Kind::OpenTalk;
    base::DossierId learner;
    QString name;
    int days = 0;

    friend bool operator==(const Attention&, const Attention&) = default;
};

/// What is looked at, as plain values.
struct AttentionInput {
    const std::vector<dossier::Card>& cards;
    base::RecordId worker; ///< whose learners count; those nobody talked with yet count too
    dossier::Time now = 0;
    dossier::Time lastBackup = 0; ///< 0: never
    dossier::Time firstWork = 0; ///< the oldest dossier; a fresh centre is not asked for a backup
    int backupDays = 7; ///< how old a backup may be
};

/// Most urgent first, at most \a most; of one learner only the first.
std::vector<Attention> attentionFor(const AttentionInput& input, size_t most = 5);

} // namespace inkaart::shell

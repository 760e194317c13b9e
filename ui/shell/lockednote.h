// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/shell/history.h"

#include <optional>

namespace inkaart::session {
class Session;
}

namespace inkaart::shell {

/// Keeps, sealed, where the worker of \a session was, so that the same worker comes back to the
/// same field and caret. One note for each worker. An error when a talk without a name, which lives
/// nowhere else, could not be kept.
base::Result<void> leaveLockedNote(session::Session& session, const Visit& visit);

/// The note of the worker who has unlocked; it is gone afterwards.
std::optional<Visit> takeLockedNote(session::Session& session);

/// The talk without a name is dropped: its note goes with it.
void forgetLockedTalk(session::Session& session);

/// Keeps a sentence about what could not be stored before the lock, to be told after it.
void leaveUnkeptNote(session::Session& session, const QString& sentence);
/// The sentence for the worker who has unlocked, or nothing; it is gone afterwards.
QString takeUnkeptNote(session::Session& session);

} // namespace inkaart::shell

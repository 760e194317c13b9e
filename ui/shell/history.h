// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/navigator.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace inkaart::shell {

/// A place and what its page remembered.
struct Visit {
    session::Place place;
    QByteArray state;
    QByteArray focus; ///< see focusnote.h; empty: as the page begins

    friend bool operator==(const Visit&, const Visit&) = default;
};

/// Where one has been, for "back". Coming to the same place twice in a row counts once.
class History {
public:
    /// The place that is left.
    void push(Visit visit);
    /// The newest, taken off; nothing when one is at the beginning.
    std::optional<Visit> pop();
    bool isEmpty() const { return m_visits.empty(); }

private:
    std::vector<Visit> m_visits;
};

/// For the sealed note that brings somebody back after a lock.
QByteArray encodeVisit(const Visit& visit);
/// Nothing when \a bytes are not such a note.
std::optional<Visit> decodeVisit(const QByteArray& bytes);

} // namespace inkaart::shell

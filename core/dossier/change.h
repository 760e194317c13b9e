// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cbor.h"
#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace inkaart::dossier {

using Fields = std::map<QString, base::cbor::Value>;
/// For each field the changes that were its newest when somebody wrote over them.
using Heads = std::map<QString, std::vector<base::ChangeId>>;

/// What a change does to its record.
enum class Act : quint8 {
    Set = 0, ///< sets fields (and makes the record when it is new)
    Delete = 1, ///< takes the record away; kept 30 days to be had back
    Retract = 2, ///< undoes an earlier change, which stays in the history
    Alias = 3 ///< says that another dossier is about the same person
};

/// What somebody wants to change, before the store has stamped it.
struct Draft {
    base::RecordId record;
    QString kind;
    Act act = Act::Set;
    Fields set;
    Heads on;
    base::ChangeId retracts; ///< with Retract
    base::DossierId other; ///< with Alias
    bool aliasOn = true; ///< with Alias: false takes it back

    friend bool operator==(const Draft&, const Draft&) = default;
};

/// A draft that the store has stamped: one envelope's content. The first four come from the header.
struct Change : Draft {
    base::ChangeId id;
    base::DeviceId device;
    base::Hlc hlc;
    base::RecordId author; ///< the worker

    friend bool operator==(const Change&, const Change&) = default;
};

/// The body that goes into an envelope: deterministic CBOR without what the header says.
QByteArray encodeBody(const Draft& draft, const base::RecordId& author);
/// Malformed with the reason. Fields, kinds and body members of a newer program are kept.
base::Result<Change> decodeBody(QByteArrayView body);

} // namespace inkaart::dossier

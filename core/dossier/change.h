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

/// What a change does to its record. A number of a newer program's is kept and does nothing here.
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
    base::cbor::Map rest; ///< members of the body that only a newer program knows

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

/// The body that goes into an envelope: deterministic CBOR without what the header says. A map
/// with text keys; what is empty or as usual is left out:
/// "a" the act's number (Set) · "k" kind · "r" record · "w" the worker who did it · "s" {field:
/// value} · "o" {field: [change ids]} · "u" the change that is retracted · "d" the other dossier of
/// an alias · "n" true when the alias is taken back · "t" see core/dossier/toldtime.h. Ids are byte
/// strings of 16.
QByteArray encodeBody(const Draft& draft, const base::RecordId& author);
/// Malformed with the reason. Fields, kinds and body members of a newer program are kept.
base::Result<Change> decodeBody(QByteArrayView body);

} // namespace inkaart::dossier

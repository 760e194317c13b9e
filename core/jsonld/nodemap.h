// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <map>

namespace inkaart::jsonld {

/// All nodes of one graph by their ids, each {"@id", "@type": [], property: []}.
using NodeMap = std::map<QByteArray, base::Json>;
/// "@default", and the named graphs.
using GraphMap = std::map<QByteArray, NodeMap>;

/// https://www.w3.org/TR/json-ld11-api/#node-map-generation of an expanded document. Blank nodes
/// get fresh labels. Malformed: "conflicting indexes".
base::Result<GraphMap> nodeMapOf(const base::Json& expanded);

} // namespace inkaart::jsonld

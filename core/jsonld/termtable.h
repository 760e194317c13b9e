// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <functional>

namespace inkaart::jsonld {

/// A context as a table of terms; how it is written stands in resources/contexts/README.md.
struct TermTable {
    QByteArray url;
    base::Json document; ///< {"@context": …}, as the context's file would say it
};

/// Reads a table. \a find gives the text of the table that it extends. Malformed says the line.
base::Result<TermTable> parseTermTable(QByteArrayView text,
                                       const std::function<QByteArray(QByteArrayView)>& find);

} // namespace inkaart::jsonld

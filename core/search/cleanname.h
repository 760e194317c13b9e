// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inkaart::search {

/// A name as it is kept and shown, whoever typed it: one line, without control characters and marks
/// that turn the direction of what follows, spaces at the ends and more than one between, and with
/// at most four marks on a letter and 500 letters, which is all that paper and its code can hold.
/// Empty when nothing in it can be seen.
QString cleanName(const QString& typed);

} // namespace inkaart::search

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/batchmodel.h"

namespace inkaart::award {

/// Under somebody's name: "Kan nu", "Heeft deze badge al.", "Gegeven: IK-ABCDE-FGHIJ", or why not.
QString batchStateInWords(const BatchEntry& entry);
/// Whether that is good news, news that stops it, or none yet.
enum class BatchNews { None, Good, Bad };
BatchNews batchNews(const BatchEntry& entry);

/// "Rij 4, kolom 2: niemand heet hier zo (Wie)."
QString listProblemInWords(const ListProblem& problem);
/// Why a list cannot be read at all.
QString listSentence(const base::Error& error);

} // namespace inkaart::award

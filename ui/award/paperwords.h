// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/award/paperwriter.h"

namespace inkaart::award {

/// Title of the preview: "Certificaat", "Vaardighedenpaspoort", …
QString paperTitle(PaperKind kind, int sheets);
/// "Blad 1 van 3".
QString sheetInWords(int sheet, int count);
/// Why one paper could not be made or written.
QString paperSentence(const base::Error& error);
/// What came of it: "Bewaard als PDF.", "2 van 3 bewaard. Niet gelukt: Sam. …".
QString writtenInWords(const Written& written, bool isPrinting);
/// Those whose paper is not in the preview, by name; empty when all are.
QString failuresInWords(const QList<PaperFailure>& failures);

} // namespace inkaart::award

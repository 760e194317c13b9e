// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/print/marks.h"
#include "core/print/pages.h"
#include "core/print/sheet.h"
#include "core/print/typesetter.h"

#include <vector>

namespace inkaart::print {

/// What all pages of one document share; stays on the thread that made it.
struct Workshop {
    Typesetter typesetter;
    Drawings drawings;
};

std::vector<Sheet> layOut(const CertificatePage& page, Workshop& workshop);
std::vector<Sheet> layOut(const PassportPage& page, Workshop& workshop);
std::vector<Sheet> layOut(const AgreementPage& page, Workshop& workshop);
std::vector<Sheet> layOut(const CardsSheet& page, Workshop& workshop);
std::vector<Sheet> layOut(const ParentSlip& page, Workshop& workshop);
std::vector<Sheet> layOut(const RecoverySheet& page, Workshop& workshop);
std::vector<Sheet> layOut(const MentorSlipPage& page, Workshop& workshop);
std::vector<Sheet> layOut(const Page& page, Workshop& workshop);

} // namespace inkaart::print

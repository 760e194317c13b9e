// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/paperports.h"

namespace inkaart::award {

using session::PaperPorts;
using session::PrinterWish;

} // namespace inkaart::award

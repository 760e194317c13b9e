// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace inkaart::session {

class Session;

/// By whose hand a witness's words came here: "Zelf getypt door Piet de Wit", "Opgeschreven door
/// Noor". Empty where nobody saw it, and where that was not kept (older programs).
QString handInWords(const dossier::Entry<dossier::Evidence>& seen, const Session& session);

} // namespace inkaart::session

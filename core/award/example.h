// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"
#include "core/store/store.h"

namespace inkaart::award {

/// In the centre's dossier: {since: ms}. Says for ever that its people are invented, also in a
/// backup of it and on another laptop.
inline constexpr char16_t exampleKind[] = u"example";

/// What the example's laptop is called.
inline constexpr char16_t exampleLaptop[] = u"voorbeeldlaptop";

/// The line that makes a centre an example.
dossier::Draft markExample(const store::Store& store);

/// Whether what this centre prints is an example and proves nothing. One that was made before there
/// was a line for it is known by its laptop and its workers, who are called "(voorbeeld)".
bool isExample(const dossier::Dossier& centre);

} // namespace inkaart::award

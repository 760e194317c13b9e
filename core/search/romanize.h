// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inkaart::search {

/// A folded word in another script, in Latin letters a-z as people type them in the Netherlands.
/// Cyrillic, Ethiopic and Arabic by tables (quick, and closer to how names are typed: "tesfaye"),
/// all else by ICU, which is loaded only then. Arabic gives consonants and long vowels only.
QString romanize(QStringView folded);

/// How a Latin word sounds, roughly: sh, sch, sj, ch one letter, y and j as i, doubles once.
QString sound(QStringView latin);

/// The sound without vowels after the first letter, for scripts that write none: "amina" and
/// "Ahmina" both give "amn". Empty for words without letters a-z.
QString skeleton(QStringView latin);

} // namespace inkaart::search

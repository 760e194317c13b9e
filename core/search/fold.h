// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace inkaart::search {

/// Grows when fold gives another answer for the same name: stored keys of an older version are
/// then made again.
inline constexpr int foldVersion = 1;

/// The key by which a name is found: lower case, no accents, Arabic marks, tatweel and the kinds
/// of alef and ya gone, then the same name in Latin letters where it was written in others.
/// Alternatives stand on lines of their own ('\n'), the name's own script first, then Latin; a line
/// that begins with '~' says how it sounds, one with '=' leaves the vowels out. Words are separated
/// by one space. The same input always gives the same key for one foldVersion.
/// Names in plain ASCII do not reach ICU.
QString fold(QStringView name);

/// One key for all names of a person (call name, full name, own script); doubles left out.
QString foldNames(const QStringList& names);

} // namespace inkaart::search

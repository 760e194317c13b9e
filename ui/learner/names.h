// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace inkaart::session {
class Session;
}

namespace inkaart::learner {

/// What somebody typed as a name, without what cannot be seen: control characters, marks that turn
/// the direction of what follows, spaces at the ends and more than one between.
QString cleanName(const QString& typed);

/// Whole up to \a most characters; what is longer ends in an ellipsis, after a word where it can.
QString shortened(const QString& text, int most);

/// A name for a title or a sentence: whole up to \a most characters, then an ellipsis; its
/// direction does not touch the words around it. Letters only while names are hidden.
QString nameIn(const session::Session& session, const QString& callName, int most = 40);

} // namespace inkaart::learner

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/values.h"
#include "core/framework/text.h"
#include "ui/widgets/tilestate.h"
#include "ui/widgets/twotexts.h"

namespace inkaart::session {
class LanguagePair;
class Session;
} // namespace inkaart::session

namespace inkaart::learner {

/// What a learner sees, in the pair of languages that is on: theirs and Dutch.
class Words {
public:
    explicit Words(const session::LanguagePair& pair);

    /// A fixed phrase; every %1 becomes \a argument.
    widgets::TwoTexts phrase(QLatin1StringView key, const QString& argument = {}) const;
    widgets::TwoTexts text(const framework::Text& text) const;
    /// "Kan ik", "Kan ik met hulp", …
    widgets::TwoTexts answer(widgets::TileState state) const;

private:
    widgets::TwoTexts pairOf(const QString& own, const QString& dutch) const;

    const session::LanguagePair& m_pair;
};

/// A tile's fill for an answer; nothing is "not asked".
widgets::TileState tileOf(std::optional<dossier::Level> level);

/// The answer in one language, from the words of the cards.
QString answerIn(QStringView language, widgets::TileState state);

/// What somebody typed as a name, without what cannot be seen: control characters, marks that turn
/// the direction of what follows, spaces at the ends and more than one between.
QString cleanName(const QString& typed);

/// Whole up to \a most characters; what is longer ends in an ellipsis, after a word where it can.
QString shortened(const QString& text, int most);

/// A name for a title or a sentence: whole up to \a most characters, then an ellipsis; its
/// direction does not touch the words around it. Letters only while names are hidden.
QString nameIn(const session::Session& session, const QString& callName, int most = 40);

/// The name somebody is called by on their own page: without the "Voorbeeld:" of the example
/// centre.
QString calledName(const QString& callName);

} // namespace inkaart::learner

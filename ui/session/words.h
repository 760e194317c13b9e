// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/phrases.h"
#include "core/framework/text.h"
#include "ui/widgets/tilestate.h"
#include "ui/widgets/twotexts.h"

namespace inkaart::session {

class LanguagePair;

/// What a learner sees, in the pair of languages that is on: theirs and Dutch.
class Words {
public:
    explicit Words(const LanguagePair& pair);

    /// A fixed phrase; every %1 becomes \a argument, a number in each language's own digits.
    widgets::TwoTexts phrase(QLatin1StringView key, const QString& argument = {}) const;
    widgets::TwoTexts text(const framework::Text& text) const;
    /// A phrase whose %1 is itself a text in two languages.
    widgets::TwoTexts phraseWith(QLatin1StringView key, const framework::Text& argument) const;
    /// "Kan ik", "Kan ik met hulp", …
    widgets::TwoTexts answer(widgets::TileState state) const;
    /// The words in the language that stands first.
    QString first(const framework::Text& text) const;
    QString firstLanguage() const;
    /// "مسودة · concept", where no native speaker has checked the learner's words; else empty.
    QString conceptMark() const;

private:
    widgets::TwoTexts pairOf(const QString& own, const QString& dutch) const;

    const LanguagePair& m_pair;
};

/// The answer in one language, from the words of the cards.
QString answerIn(QStringView language, widgets::TileState state);

} // namespace inkaart::session

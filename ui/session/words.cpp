// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/words.h"

#include "ui/session/languagepair.h"

namespace inkaart::session {

using namespace Qt::StringLiterals;
using framework::Phrases;
using widgets::TileState;
using widgets::TwoTexts;

namespace {

constexpr QStringView dutch = u"nl";

QLatin1StringView answerKey(TileState state)
{
    switch (state) {
    case TileState::Can:
        return "answer.can"_L1;
    case TileState::WithHelp:
        return "answer.help"_L1;
    case TileState::WantsToLearn:
        return "answer.learn"_L1;
    case TileState::Later:
        return "answer.later"_L1;
    case TileState::NotAsked:
        break;
    }
    return "answer.notAsked"_L1;
}

QString filled(QString text, const QString& argument)
{
    return argument.isEmpty() ? text : text.replace("%1"_L1, argument);
}

/// A number in the digits of \a language, as its dates are; other words as they are.
QString inDigitsOf(const QString& language, const QString& argument)
{
    bool isNumber = false;
    const int number = argument.toInt(&isNumber);
    if (!isNumber)
        return argument;
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

} // namespace

Words::Words(const LanguagePair& pair)
    : m_pair(pair)
{ }

TwoTexts Words::pairOf(const QString& own, const QString& dutchText) const
{
    TwoTexts texts;
    texts.other = dutchText;
    texts.otherLanguage = dutch.toString();
    if (m_pair.isDutchOnly())
        return texts;
    texts.own = own;
    texts.ownLanguage = m_pair.own();
    texts.swapped = !m_pair.isOwnFirst();
    return texts;
}

TwoTexts Words::phrase(QLatin1StringView key, const QString& argument) const
{
    const Phrases& phrases = Phrases::builtIn();
    return pairOf(filled(phrases.text(m_pair.own(), key), inDigitsOf(m_pair.own(), argument)),
                  filled(phrases.text(dutch, key), argument));
}

TwoTexts Words::phraseWith(QLatin1StringView key, const framework::Text& argument) const
{
    const Phrases& phrases = Phrases::builtIn();
    return pairOf(filled(phrases.text(m_pair.own(), key), argument.in(m_pair.own())),
                  filled(phrases.text(dutch, key), argument.in(dutch)));
}

TwoTexts Words::text(const framework::Text& text) const
{
    return pairOf(text.in(m_pair.own()), text.in(dutch));
}

TwoTexts Words::answer(TileState state) const
{
    return phrase(answerKey(state));
}

QString Words::first(const framework::Text& text) const
{
    return text.in(m_pair.first());
}

QString Words::firstLanguage() const
{
    return m_pair.first();
}

QString Words::conceptMark() const
{
    if (m_pair.isDutchOnly() || Phrases::builtIn().reviewed(m_pair.own()))
        return {};
    return phrase("mark.concept"_L1).onOneLine();
}

QString answerIn(QStringView language, TileState state)
{
    return Phrases::builtIn().text(language, answerKey(state));
}

} // namespace inkaart::session

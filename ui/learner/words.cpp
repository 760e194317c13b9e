// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learner/words.h"

#include "core/framework/phrases.h"
#include "core/search/cleanname.h"
#include "ui/session/languagepair.h"
#include "ui/session/session.h"

#include <QTextBoundaryFinder>

namespace inkaart::learner {

using namespace Qt::StringLiterals;
using framework::Phrases;
using widgets::TileState;
using widgets::TwoTexts;

namespace {

constexpr QStringView dutch = u"nl";
constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popIsolate = 0x2069;

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

} // namespace

Words::Words(const session::LanguagePair& pair)
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
    return pairOf(filled(phrases.text(m_pair.own(), key), argument),
                  filled(phrases.text(dutch, key), argument));
}

TwoTexts Words::text(const framework::Text& text) const
{
    return pairOf(text.in(m_pair.own()), text.in(dutch));
}

TwoTexts Words::answer(TileState state) const
{
    return phrase(answerKey(state));
}

TileState tileOf(std::optional<dossier::Level> level)
{
    if (!level)
        return TileState::NotAsked;
    switch (*level) {
    case dossier::Level::Can:
        return TileState::Can;
    case dossier::Level::WithHelp:
        return TileState::WithHelp;
    case dossier::Level::WantToLearn:
        return TileState::WantsToLearn;
    case dossier::Level::Later:
        return TileState::Later;
    case dossier::Level::NotSeen:
    case dossier::Level::Unsaid:
        break;
    }
    return TileState::NotAsked;
}

QString answerIn(QStringView language, TileState state)
{
    return Phrases::builtIn().text(language, answerKey(state));
}

QString cleanName(const QString& typed)
{
    return search::cleanName(typed);
}

QString calledName(const QString& callName)
{
    const QString prefix = u"Voorbeeld: "_s;
    const bool isExample = callName.startsWith(prefix) && callName.size() > prefix.size();
    return isExample ? callName.mid(prefix.size()) : callName;
}

QString shortened(const QString& text, int most)
{
    if (text.size() <= most)
        return text;
    // At a space where there is one near, and never in the middle of what is seen as one character.
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most);
    qsizetype end = finder.isAtBoundary() ? most : finder.toPreviousBoundary();
    if (const qsizetype space = text.lastIndexOf(u' ', end); space > most * 2 / 3)
        end = space;
    return text.left(end).trimmed() + u'…';
}

QString nameIn(const session::Session& session, const QString& callName, int most)
{
    const QString name = shortened(session.shownName(cleanName(calledName(callName))), most);
    return name.isRightToLeft() ? QChar(firstStrongIsolate) + name + QChar(popIsolate) : name;
}

} // namespace inkaart::learner

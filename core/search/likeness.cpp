// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/likeness.h"

#include "core/search/fold.h"
#include "core/search/romanize.h"

#include <QList>
#include <QStringList>
#include <QVarLengthArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace inkaart::search {

namespace {

using Words = QList<QStringView>;

constexpr double sameWords = 0.95; ///< the same words in another order
constexpr double oneWordMore = 0.85; ///< two or more words the same, one has another beside them
constexpr double oneWordOnly = 0.8; ///< only one word was there to compare
constexpr double sameSound = 0.9;
constexpr double sameBones = 0.85;
constexpr qsizetype fewestBones = 4; ///< below, too many names have the same
constexpr qsizetype shortWord = 4; ///< in such a word one other letter makes another name

/// The fullest names of a key: a call name alone says little when there is a full one.
QList<Words> fullest(QStringView key)
{
    QList<Words> names;
    qsizetype most = 1;
    for (const QStringView line : key.tokenize(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'~') || line.startsWith(u'='))
            continue;
        names.append(line.split(u' ', Qt::SkipEmptyParts));
        most = std::max(most, names.back().size());
    }
    names.removeIf([&](const Words& words) { return words.size() < most; });
    return names;
}

using Own = QStringList;

/// Whether all words of the shorter name are in the longer one; few words, so no set is needed.
template<class Many, class Few>
bool holdsAll(const Many& many, const Few& few)
{
    QVarLengthArray<bool, 16> taken(many.size(), false);
    for (const auto& word : few) {
        qsizetype at = 0;
        while (at < many.size() && (taken[at] || many[at] != word))
            ++at;
        if (at == many.size())
            return false;
        taken[at] = true;
    }
    return true;
}

/// Damerau-Levenshtein, adjacent letters may change places (optimal string alignment).
int distance(QStringView a, QStringView b)
{
    const auto width = size_t(b.size() + 1);
    std::vector<int> before(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const int other = a[i - 1] == b[j - 1] ? 0 : 1;
            row[at] = std::min({ last[at] + 1, row[at - 1] + 1, last[at - 1] + other });
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[size_t(b.size())];
}

/// How alike two words are by their letters: 1 the same, 0 for short words that differ.
double letters(QStringView a, QStringView b)
{
    if (a == b)
        return 1;
    const qsizetype longest = std::max(a.size(), b.size());
    if (std::min(a.size(), b.size()) < shortWord || std::abs(a.size() - b.size()) > 2)
        return 0;
    const int off = distance(a, b);
    return off > (longest > 6 ? 2 : 1) ? 0 : 1.0 - double(off) / double(longest);
}

double fewLetters(const Own& own, const Words& other)
{
    double sum = 0;
    for (qsizetype i = 0; i < own.size(); ++i) {
        const double one = letters(own[i], other[i]);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum / double(own.size());
}

bool soundsAlike(const QStringList& sounds, const Words& other)
{
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        if (sounds[i].isEmpty() || sound(other[i]) != sounds[i])
            return false;
    }
    return true;
}

QString bonesOf(const Words& words)
{
    QStringList bones;
    for (const QStringView word : words)
        bones.append(skeleton(word));
    return bones.join(u' ');
}

Likeness better(const Likeness& a, const Likeness& b)
{
    return b.score > a.score ? b : a;
}

Likeness compareWords(const Own& own, const Words& other)
{
    const bool same = own.size() == other.size();
    const qsizetype fewest = std::min(own.size(), other.size());
    if (fewest == 0)
        return {};
    if (own.size() <= other.size() ? holdsAll(other, own) : holdsAll(own, other)) {
        if (same)
            return { sameWords, Why::SameWords };
        return { fewest > 1 ? oneWordMore : oneWordOnly, Why::SameWords };
    }
    if (!same)
        return {};
    const double score = fewLetters(own, other);
    return score > 0 ? Likeness{ score, Why::FewLetters } : Likeness{};
}

bool hasBones(QStringView key)
{
    return key.contains("\n="_L1);
}

} // namespace

Comparison::Comparison(QStringView key)
    : m_otherScript(hasBones(key))
{
    for (const Words& words : fullest(key)) {
        Name name;
        for (const QStringView word : words) {
            name.words.append(word.toString());
            name.sounds.append(sound(word));
        }
        name.bones = bonesOf(words);
        m_names.append(std::move(name));
    }
}

/// Bones count only where one of the two is written without vowels, and then for two names.
Likeness Comparison::compare(const Name& own, const Words& other, bool bones) const
{
    const bool sameSize = own.words.size() == other.size();
    if (sameSize && std::equal(other.begin(), other.end(), own.words.begin()))
        return { 1, Why::Same };
    Likeness best = compareWords(own.words, other);
    if (!sameSize)
        return best;
    if (best.score < sameSound && soundsAlike(own.sounds, other))
        best = { sameSound, Why::SameSound };
    if (bones && best.score < sameBones && other.size() > 1 && own.bones.size() > fewestBones
        && bonesOf(other) == own.bones)
        best = { sameBones, Why::SameSound };
    return best;
}

Likeness Comparison::with(QStringView key, bool otherScript) const
{
    Likeness best;
    const QList<Words> others = fullest(key);
    for (const Name& own : m_names) {
        for (const Words& other : others)
            best = better(best, compare(own, other, m_otherScript || otherScript));
    }
    return best;
}

Likeness compareKeys(QStringView a, QStringView b)
{
    return Comparison(a).with(b, hasBones(b));
}

double likeness(QStringView a, QStringView b)
{
    return compareKeys(fold(a), fold(b)).score;
}

} // namespace inkaart::search

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/likeness.h"

#include "core/search/fold.h"
#include "core/search/romanize.h"

#include <QList>
#include <QStringList>

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

bool holdsAll(const Words& many, const Words& few)
{
    Words left = many;
    return std::all_of(few.begin(), few.end(),
                       [&](QStringView word) { return left.removeOne(word); });
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

QString joined(const Words& words, QString (*change)(QStringView))
{
    QStringList out;
    for (const QStringView word : words)
        out.append(change(word));
    return out.join(u' ');
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

double fewLetters(const Words& a, const Words& b)
{
    double sum = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        const double one = letters(a[i], b[i]);
        if (one == 0)
            return 0;
        sum += one;
    }
    return sum / double(a.size());
}

Likeness better(const Likeness& a, const Likeness& b)
{
    return b.score > a.score ? b : a;
}

Likeness compareSpelling(const Words& a, const Words& b)
{
    const Words& few = a.size() <= b.size() ? a : b;
    const Words& many = a.size() <= b.size() ? b : a;
    if (holdsAll(many, few)) {
        if (few.size() == many.size())
            return { sameWords, Why::SameWords };
        return { few.size() > 1 ? oneWordMore : oneWordOnly, Why::SameWords };
    }
    if (few.size() != many.size())
        return {};
    Likeness best{ fewLetters(a, b), Why::FewLetters };
    if (joined(a, sound) == joined(b, sound) && !joined(a, sound).trimmed().isEmpty())
        best = better(best, { sameSound, Why::SameSound });
    return best.score > 0 ? best : Likeness{};
}

/// Only where one of the two is written without vowels. Bones tell little, so two names are needed.
Likeness compareBones(const Words& a, const Words& b)
{
    if (a.size() != b.size() || a.size() < 2)
        return {};
    const QString first = joined(a, skeleton);
    if (first.size() < 5 || first != joined(b, skeleton))
        return {};
    return { sameBones, Why::SameSound };
}

Likeness compareNames(const Words& a, const Words& b, bool otherScript)
{
    if (a == b)
        return { 1, Why::Same };
    const Likeness spelled = compareSpelling(a, b);
    return otherScript ? better(spelled, compareBones(a, b)) : spelled;
}

bool hasBones(QStringView key)
{
    return key.contains("\n="_L1);
}

} // namespace

Likeness compareKeys(QStringView a, QStringView b)
{
    Likeness best;
    const QList<Words> others = fullest(b);
    const bool otherScript = hasBones(a) || hasBones(b);
    for (const Words& one : fullest(a)) {
        for (const Words& other : others)
            best = better(best, compareNames(one, other, otherScript));
    }
    return best;
}

double likeness(QStringView a, QStringView b)
{
    return compareKeys(fold(a), fold(b)).score;
}

} // namespace inkaart::search

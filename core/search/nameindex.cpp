// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nameindex.h"

#include "core/search/fold.h"
#include "core/search/romanize.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace inkaart::search {

namespace {

/// How well a word was found, best first.
enum Rank { Whole, LineStart, WordStart, Inside, Sounds, Bones, NotFound };

/// A bit for each letter; letters that are 64 apart share one.
quint64 lettersOf(QStringView text)
{
    quint64 letters = 0;
    for (const QChar letter : text)
        letters |= quint64(1) << (letter.unicode() & 63);
    return letters;
}

/// A word that is looked for.
struct Sought {
    Sought(const QString& word)
        : text(word)
        , letters(lettersOf(word))
    { }
    /// False when a text with these letters cannot hold it.
    bool mayStandAmong(quint64 there) const { return (letters & ~there) == 0; }

    QString text;
    quint64 letters;
};

/// What was typed, in the forms in which it is compared.
struct Query {
    QString whole; ///< all words, own script
    QList<Sought> words;
    QList<Sought> latin; ///< of a query in another script; empty otherwise
    QList<Sought> sounds; ///< each with its mark in front, as the index keeps them
    QList<Sought> bones; ///< empty where it would be a single letter and match half of all
};

/// One person's key, as it lies in the index.
struct Key {
    QStringView literal;
    quint64 letters;
    QStringView heard;
    quint64 heardLetters;
};

/// A word as it stands in the marked block: every word there has its mark, so that a search for
/// mark and beginning is a search for one string. Empty below two letters.
QString marked(QChar mark, const QString& word)
{
    return word.size() < 2 ? QString() : mark + word;
}

Query prepare(QStringView typed)
{
    Query query;
    const QStringList lines = fold(typed).split(u'\n');
    query.whole = lines.front();
    const QStringList words = query.whole.split(u' ', Qt::SkipEmptyParts);
    query.words = QList<Sought>(words.begin(), words.end());
    const bool otherScript =
        lines.size() > 1 && !lines[1].startsWith(u'~') && !lines[1].startsWith(u'=');
    const QStringList latin = otherScript ? lines[1].split(u' ', Qt::SkipEmptyParts) : words;
    if (otherScript)
        query.latin = QList<Sought>(latin.begin(), latin.end());
    for (const QString& word : latin) {
        query.sounds.append(marked(u'~', sound(word)));
        query.bones.append(marked(u'=', skeleton(word)));
    }
    return query;
}

/// The best place of \a word in the lines of \a key that begin with none of the marks.
Rank literalRank(QStringView key, QStringView word, QStringView whole, bool first)
{
    Rank best = NotFound;
    for (qsizetype at = key.indexOf(word); at >= 0; at = key.indexOf(word, at + 1)) {
        if (at > 0 && key[at - 1] != u' ' && key[at - 1] != u'\n') {
            best = std::min(best, Inside);
            continue;
        }
        const bool lineStart = at == 0 || key[at - 1] == u'\n';
        best = std::min(best, lineStart && first ? LineStart : WordStart);
        const qsizetype end = at + whole.size();
        if (lineStart && first && key.sliced(at).startsWith(whole)
            && (end == key.size() || key[end] == u'\n'))
            return Whole;
    }
    return best;
}

bool isMarked(QStringView line)
{
    return line.startsWith(u'~') || line.startsWith(u'=');
}

bool isHeard(const Key& key, const Sought& word)
{
    return !word.text.isEmpty() && word.mayStandAmong(key.heardLetters)
        && key.heard.contains(word.text);
}

Rank rankOf(const Key& key, const Sought& word, QStringView whole, bool first)
{
    return word.mayStandAmong(key.letters) ? literalRank(key.literal, word.text, whole, first)
                                           : NotFound;
}

Rank rankOf(const Key& key, const Query& query, qsizetype i)
{
    const Rank rank = rankOf(key, query.words[i], query.whole, i == 0);
    if (rank != NotFound)
        return rank;
    if (i < query.latin.size()) {
        const Rank latin = rankOf(key, query.latin[i], query.latin[i].text, i == 0);
        if (latin != NotFound)
            return latin;
    }
    if (i < query.sounds.size()) {
        if (isHeard(key, query.sounds[i]))
            return Sounds;
        if (isHeard(key, query.bones[i]))
            return Bones;
    }
    return NotFound;
}

/// Every word must be found; the worst of them counts, the whole name only when all are it.
Rank rankOf(const Key& key, const Query& query)
{
    Rank worst = Whole;
    for (qsizetype i = 0; i < query.words.size(); ++i) {
        const Rank rank = rankOf(key, query, i);
        if (rank == NotFound)
            return NotFound;
        if (i == 0 && rank == Whole)
            return Whole;
        worst = std::max(worst, i == 0 || rank > WordStart ? rank : LineStart);
    }
    return worst;
}

} // namespace

void NameIndex::append(int id, const QString& key)
{
    Row row;
    row.id = id;
    row.start = quint32(m_text.size());
    row.markedStart = quint32(m_marked.size());
    for (const QStringView line : QStringView(key).tokenize(u'\n')) {
        if (!isMarked(line)) {
            m_text += line;
            m_text += u'\n';
            continue;
        }
        for (const QChar letter : line)
            m_marked += letter == u' ' ? line.front() : letter;
        m_marked += u'\n';
    }
    row.length = quint32(m_text.size()) - row.start;
    row.markedLength = quint32(m_marked.size()) - row.markedStart;
    row.letters = lettersOf(literal(row));
    row.markedLetters = lettersOf(marked(row));
    m_at[id] = quint32(m_rows.size());
    m_rows.push_back(row);
}

void NameIndex::build(const QList<Entry>& entries)
{
    m_text.clear();
    m_marked.clear();
    m_rows.clear();
    m_at.clear();
    m_rows.reserve(size_t(entries.size()));
    m_at.reserve(size_t(entries.size()));
    m_text.reserve(entries.size() * 32);
    for (const Entry& entry : entries)
        put(entry.id, entry.key);
}

void NameIndex::put(int id, const QString& key)
{
    remove(id);
    append(id, key);
}

void NameIndex::remove(int id)
{
    const auto found = m_at.find(id);
    if (found == m_at.end())
        return;
    m_rows[found->second].gone = true;
    m_at.erase(found);
    if (m_rows.size() > 2 * m_at.size() + 64)
        compact();
}

void NameIndex::compact()
{
    NameIndex fresh;
    for (const Row& row : m_rows) {
        if (!row.gone)
            fresh.copy(row, *this);
    }
    *this = std::move(fresh);
}

void NameIndex::copy(Row row, const NameIndex& from)
{
    const QStringView text = from.literal(row);
    const QStringView heard = from.marked(row);
    row.start = quint32(m_text.size());
    row.markedStart = quint32(m_marked.size());
    m_text += text;
    m_marked += heard;
    m_at[row.id] = quint32(m_rows.size());
    m_rows.push_back(row);
}

QStringView NameIndex::literal(const Row& row) const
{
    return QStringView(m_text).sliced(row.start, row.length);
}

QStringView NameIndex::marked(const Row& row) const
{
    return QStringView(m_marked).sliced(row.markedStart, row.markedLength);
}

QList<int> NameIndex::find(QStringView typed) const
{
    const Query query = prepare(typed);
    if (query.words.isEmpty())
        return {};
    std::array<QList<int>, NotFound> found;
    for (const Row& row : m_rows) {
        if (row.gone)
            continue;
        const Rank rank =
            rankOf(Key{ literal(row), row.letters, marked(row), row.markedLetters }, query);
        if (rank != NotFound)
            found[rank].append(row.id);
    }
    QList<int> ids;
    for (const QList<int>& group : found)
        ids += group;
    return ids;
}

QList<NameIndex::Similar> NameIndex::similar(QStringView key, double atLeast) const
{
    const Comparison comparison(key);
    QList<Similar> found;
    for (const Row& row : m_rows) {
        if (row.gone)
            continue;
        const bool otherScript = marked(row).contains(u'=');
        const Likeness like = comparison.with(literal(row), otherScript);
        if (like.score >= atLeast)
            found.append({ row.id, like });
    }
    std::stable_sort(found.begin(), found.end(), [](const Similar& a, const Similar& b) {
        return a.likeness.score > b.likeness.score;
    });
    return found;
}

} // namespace inkaart::search

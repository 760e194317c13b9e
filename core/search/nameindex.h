// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/likeness.h"

#include <QList>
#include <QString>

#include <unordered_map>
#include <vector>

namespace inkaart::search {

/// A person to be found: any number that is theirs, and the key of foldNames.
struct Entry {
    int id = 0;
    QString key;
};

/// Finds people by what is typed so far. Holds keys only; nothing is written to disk.
class NameIndex {
public:
    /// Replaces all. 10,000 entries take a few milliseconds.
    void build(const QList<Entry>& entries);
    /// Adds one, or replaces the one with that id.
    void put(int id, const QString& key);
    void remove(int id);
    int size() const { return int(m_at.size()); }

    /// Ids, best first: a name that is the query, a first word that begins with it, another word
    /// that begins with it, then those that hold it anywhere. Every word of \a query must be
    /// found; equals keep the order in which they were put. An empty query finds nobody.
    QList<int> find(QStringView query) const;

    /// A person that may be the same as another, for "lijkt op …".
    struct Similar {
        int id = 0;
        Likeness likeness;
    };
    /// Everybody whose key is like \a key by at least \a atLeast, most alike first. Tens of
    /// milliseconds among 10,000: once per person who is added, not per key that is pressed.
    QList<Similar> similar(QStringView key, double atLeast = 0.8) const;

private:
    /// Where one person's key lies: literal lines in m_text, marked ones in m_marked.
    struct Row {
        int id = 0;
        quint32 start = 0;
        quint32 length = 0;
        quint32 markedStart = 0;
        quint32 markedLength = 0;
        quint64 letters = 0; ///< which letters the literal lines have, by hash: a word with
                             ///< another one needs no search
        quint64 markedLetters = 0;
        bool gone = false;
    };

    void append(int id, const QString& key);
    void compact();
    void copy(Row row, const NameIndex& from);
    QStringView literal(const Row& row) const;
    QStringView marked(const Row& row) const;

    QString m_text; ///< all keys one after another, so that a search runs through one block
    QString m_marked;
    std::vector<Row> m_rows;
    std::unordered_map<int, quint32> m_at;
};

} // namespace inkaart::search

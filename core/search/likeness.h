// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace inkaart::search {

/// Why two names look like one person's, so that it can be said in words.
enum class Why {
    Different,
    Same, ///< the same letters once folded (capitals, accents, another script)
    SameWords, ///< the same words in another order, or one has a word more
    SameSound, ///< spelled differently, sounds alike: Mohammed, Muhammad
    FewLetters ///< a letter or two differ: Yusuf, Yussef
};

struct Likeness {
    double score = 0; ///< 0 nothing alike … 1 the same
    Why why = Why::Different;

    friend bool operator==(const Likeness&, const Likeness&) = default;
};

/// One key made ready to be compared with many others.
class Comparison {
public:
    explicit Comparison(QStringView key);

    /// \a otherScript: \a key is of a name in a script without vowels (fold gave it a '=' line).
    Likeness with(QStringView key, bool otherScript) const;

private:
    struct Name {
        QStringList words;
        QStringList sounds;
        QString bones;
    };
    Likeness compare(const Name& own, const QList<QStringView>& other, bool bones) const;

    QList<Name> m_names;
    bool m_otherScript = false;
};

/// Compares two keys made by fold or foldNames: the best pair of alternatives counts.
/// From 0.8 on the two may well be one person.
Likeness compareKeys(QStringView a, QStringView b);

/// The same for two names as people write them.
double likeness(QStringView a, QStringView b);

} // namespace inkaart::search

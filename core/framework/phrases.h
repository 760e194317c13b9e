// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace inkaart::framework {

/// A language a learner may speak. Only some have words for cards and paper.
struct Language {
    QString code; ///< BCP 47: "ar", "uk", "ti"
    QString nativeName; ///< "العربية"
    QString dutchName; ///< "Arabisch"
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString script; ///< ISO 15924: "Arab", "Latn", "Cyrl", "Ethi"
    bool cards = false; ///< cards, screens for the learner and paper exist in it
    bool reviewed = false; ///< a native speaker has checked the words

    friend bool operator==(const Language&, const Language&) = default;
};

/// The words a learner sees and paper says, per language: one file each in resources/languages,
/// so that a new language is only a file. The worker's frame is translated by Qt, not here.
class Phrases {
public:
    /// Read on first use, safe from any thread.
    static const Phrases& builtIn();
    /// One file of resources/languages. Malformed names the key.
    struct File {
        Language language;
        QHash<QString, QString> words;
    };
    static base::Result<File> parse(QByteArrayView json);

    /// The words of \a key in \a language, in Dutch where they are missing there; the key itself
    /// where even Dutch has none, so that the gap is seen. "%1" is left for the caller.
    QString text(QStringView language, QLatin1StringView key) const;
    bool has(QStringView language, QLatin1StringView key) const;
    QStringList keys() const; ///< all that Dutch has, sorted

    /// Languages with cards and paper, Dutch first, then by name.
    QStringList languages() const;
    /// Those and all others one may choose as "speaks this": for the language picker.
    const QList<Language>& spoken() const { return m_spoken; }
    /// What is known about \a language; one with only its code when nothing is.
    Language language(QStringView code) const;

    Qt::LayoutDirection direction(QStringView language) const;
    QString nativeName(QStringView language) const;
    QString dutchName(QStringView language) const;
    bool reviewed(QStringView language) const;

private:
    const File* file(QStringView language) const;

    std::vector<File> m_files; ///< Dutch first
    QList<Language> m_spoken;
};

} // namespace inkaart::framework

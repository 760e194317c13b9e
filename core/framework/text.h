// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace inkaart::framework {

/// One thing said in several languages: "Samenwerken", "العمل معًا", "Співпраця".
/// Languages are BCP 47 codes as the files use them ("nl", "en", "ar", "uk").
class Text {
public:
    Text() = default;
    /// A text that is only there in Dutch, as what people of a centre type themselves.
    explicit Text(const QString& dutch) { set(QStringLiteral("nl"), dutch); }

    void set(const QString& language, const QString& text);
    /// Languages whose words no native speaker has checked yet; shared by all texts of a file.
    void setUnreviewed(const QStringList& languages) { m_unreviewed = languages; }

    /// The words in \a language; Dutch where they are missing, the first there is without Dutch.
    QString in(QStringView language) const;
    bool has(QStringView language) const;
    /// False where a native speaker has not checked the words: a card then shows "concept".
    bool reviewed(QStringView language) const;
    bool isEmpty() const { return m_words.empty(); }
    QStringList languages() const;

    friend bool operator==(const Text&, const Text&) = default;

private:
    const QString* find(QStringView language) const;

    std::vector<std::pair<QString, QString>> m_words; ///< few, so a list is faster than a map
    QStringList m_unreviewed;
};

} // namespace inkaart::framework

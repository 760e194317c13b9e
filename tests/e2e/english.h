// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QSet>
#include <QWidget>

namespace inkaart::tests {

/// Everything that a window says: what stands on it, and what a screen reader reads aloud.
QStringList wordsOn(const QWidget& window);

/// Finds English that was left on a Dutch screen: a source string of the program that has other
/// words in translations/nl.
class English {
public:
    English();
    /// Which of these words are English.
    QStringList in(const QStringList& words) const;
    qsizetype size() const { return m_plain.size() + m_patterns.size(); }

private:
    struct Pattern {
        QRegularExpression english;
        QRegularExpression dutch;
    };
    void read(const QString& path);
    void add(const QString& source, const QStringList& dutch);
    bool isEnglish(const QString& words) const;

    QSet<QString> m_plain;
    QSet<QString> m_dutch;
    QList<Pattern> m_patterns;
};

} // namespace inkaart::tests

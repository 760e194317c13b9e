// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/framework/text.h"

#include <QDate>
#include <QLatin1StringView>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace inkaart::print {

/// The fixed words of paper in Dutch and in the learner's own language.
class Words {
public:
    explicit Words(const QString& language);

    /// Whether there is anything to print beside the Dutch.
    bool hasOwn() const { return m_hasOwn; }
    const QString& language() const { return m_language; }
    bool isRightToLeft() const { return m_isRightToLeft; }

    QString dutch(QLatin1StringView key) const;
    /// Empty where the language has no such words: the Dutch then stands alone.
    QString own(QLatin1StringView key) const;
    /// The same with "%1" and "%2" filled in; what \a values say is taken as it is.
    QString dutch(QLatin1StringView key, const QStringList& values) const;
    QString own(QLatin1StringView key, const QStringList& values) const;
    /// "concept · чернетка": no native speaker has checked the own words. Empty where one has.
    QString draftWord() const;
    /// The same with the language's name before it, so that nobody takes the paper for a draft.
    QString draftMark() const;
    /// Empty where \a text has nothing in the own language.
    QString own(const framework::Text& text) const;
    static QString dutch(const framework::Text& text);

    /// \a name of somebody in the example centre: "Voorbeeld: Amina". One that says so itself, in
    /// whatever language of ours, stays as it is.
    QString exampleName(const QString& name) const;

    /// "Niveau 2: zelfstandig"; empty without a level.
    QString dutchLevel(int level) const;
    QString ownLevel(int level) const;
    /// "12 mei 2026"; empty for no date.
    static QString dutchDate(QDate date);
    QString ownDate(QDate date) const;
    QString ownNumber(int number) const;

private:
    QString m_language;
    bool m_hasOwn = false;
    bool m_isRightToLeft = false;
    QLocale m_locale;
};

} // namespace inkaart::print

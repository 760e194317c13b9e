// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/print/words.h"

#include "core/framework/phrases.h"
#include "core/print/typesetter.h"

using namespace Qt::StringLiterals;

namespace inkaart::print {

namespace {

const auto nl = u"nl"_s;
const auto dateFormat = u"d MMMM yyyy"_s;

const framework::Phrases& phrases()
{
    return framework::Phrases::builtIn();
}

QLatin1StringView levelKey(int level)
{
    static constexpr QLatin1StringView keys[] = { "level.1"_L1, "level.2"_L1, "level.3"_L1 };
    return level >= 1 && level <= 3 ? keys[level - 1] : QLatin1StringView();
}

/// Not QString::arg: a name may itself hold a "%1", and a translation may lack one.
QString filled(const QString& words, const QStringList& values)
{
    QString text;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isPlace = words[i] == u'%' && i + 1 < words.size();
        const int place = isPlace ? words[i + 1].digitValue() : -1;
        if (place >= 1 && place <= values.size()) {
            text += values[place - 1];
            ++i;
        } else {
            text += words[i];
        }
    }
    return text;
}

} // namespace

Words::Words(const QString& language)
    : m_language(language)
    , m_hasOwn(language != nl && phrases().languages().contains(language))
    , m_isRightToLeft(m_hasOwn && phrases().direction(language) == Qt::RightToLeft)
    , m_locale(language)
{ }

QString Words::dutch(QLatin1StringView key) const
{
    return phrases().text(nl, key);
}

QString Words::own(QLatin1StringView key) const
{
    if (!m_hasOwn)
        return {};
    return phrases().has(m_language, key) ? phrases().text(m_language, key) : QString();
}

QString Words::dutch(QLatin1StringView key, const QStringList& values) const
{
    return filled(dutch(key), values);
}

QString Words::own(QLatin1StringView key, const QStringList& values) const
{
    return filled(own(key), values);
}

QString Words::draftWord() const
{
    constexpr auto key = "mark.concept"_L1;
    const QString theirs = own(key);
    if (!m_hasOwn || phrases().reviewed(m_language))
        return {};
    return theirs.isEmpty() ? dutch(key) : dutch(key) + u" · "_s + theirs;
}

QString Words::draftMark() const
{
    const QString word = draftWord();
    return word.isEmpty() ? word : phrases().dutchName(m_language) + u": "_s + word;
}

QString Words::own(const framework::Text& text) const
{
    return m_hasOwn && text.has(m_language) ? clean(text.in(m_language)) : QString();
}

QString Words::dutch(const framework::Text& text)
{
    return clean(text.in(nl));
}

QString Words::exampleName(const QString& name) const
{
    const auto key = "example.before"_L1;
    for (const QString& language : phrases().languages()) {
        const QString mark = phrases().text(language, key).section(u"%1"_s, 0, 0).trimmed();
        if (!mark.isEmpty() && name.startsWith(mark, Qt::CaseInsensitive))
            return name;
    }
    return dutch(key, { name });
}

QString Words::dutchLevel(int level) const
{
    const auto key = levelKey(level);
    return key.isEmpty() ? QString()
                         : dutch("level.full"_L1, { QString::number(level), dutch(key) });
}

QString Words::ownLevel(int level) const
{
    const auto key = levelKey(level);
    return key.isEmpty() ? QString() : own("level.full"_L1, { ownNumber(level), own(key) });
}

QString Words::dutchDate(QDate date)
{
    static const QLocale locale(QLocale::Dutch, QLocale::Netherlands);
    return date.isValid() ? locale.toString(date, dateFormat) : QString();
}

QString Words::ownDate(QDate date) const
{
    return date.isValid() ? m_locale.toString(date, dateFormat) : QString();
}

QString Words::ownNumber(int number) const
{
    return m_locale.toString(number);
}

} // namespace inkaart::print

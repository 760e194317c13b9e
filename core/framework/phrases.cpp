// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/framework/phrases.h"

#include "core/framework/contentreader.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace inkaart::framework {

namespace {

Language readLanguage(ContentReader& reader, const QJsonObject& object)
{
    Language language;
    language.code = reader.string(object, "code"_L1);
    reader.here(language.code);
    language.nativeName = reader.string(object, "nativeName"_L1);
    language.dutchName = reader.string(object, "dutchName"_L1);
    language.script = reader.string(object, "script"_L1);
    const QString direction = reader.string(object, "direction"_L1);
    if (direction != "ltr"_L1 && direction != "rtl"_L1)
        reader.fail(u"direction is neither ltr nor rtl"_s);
    language.direction = direction == "rtl"_L1 ? Qt::RightToLeft : Qt::LeftToRight;
    language.reviewed = reader.flag(object, "reviewed"_L1);
    return language;
}

std::vector<Phrases::File> readFiles()
{
    std::vector<Phrases::File> files;
    const QStringList names = QDir(u":/inkaart/languages"_s).entryList({ u"*.json"_s });
    for (const QString& name : names) {
        auto file = Phrases::parse(resourceBytes("languages/"_L1 + name));
        if (!file)
            qFatal("%s: %s", qPrintable(name), qPrintable(file.error().detail));
        files.push_back(std::move(*file));
    }
    const auto order = [](const Phrases::File& a, const Phrases::File& b) {
        const bool firstDutch = a.language.code == "nl"_L1;
        const bool secondDutch = b.language.code == "nl"_L1;
        return firstDutch != secondDutch ? firstDutch : a.language.code < b.language.code;
    };
    std::sort(files.begin(), files.end(), order);
    return files;
}

QList<Language> readSpoken(const std::vector<Phrases::File>& files)
{
    QList<Language> languages;
    for (const Phrases::File& file : files)
        languages.append(file.language);
    ContentReader reader(resourceBytes(u"spoken-languages.json"_s));
    reader.each(reader.root(), "languages"_L1, 1, [&](const QJsonObject& object) {
        const Language language = readLanguage(reader, object);
        const auto same = [&](const Language& other) { return other.code == language.code; };
        if (std::none_of(languages.cbegin(), languages.cend(), same))
            languages.append(language);
    });
    if (reader.failed())
        qFatal("spoken-languages.json: %s", qPrintable(reader.error().detail));
    return languages;
}

} // namespace

const Phrases& Phrases::builtIn()
{
    static const Phrases phrases = [] {
        Phrases read;
        read.m_files = readFiles();
        read.m_spoken = readSpoken(read.m_files);
        return read;
    }();
    return phrases;
}

base::Result<Phrases::File> Phrases::parse(QByteArrayView json)
{
    ContentReader reader(json);
    File file;
    if (!reader.failed()) {
        file.language = readLanguage(reader, reader.root());
        file.language.cards = true;
        const QJsonObject words = reader.root().value("words"_L1).toObject();
        if (words.isEmpty())
            reader.fail(u"words is missing"_s);
        file.words.reserve(words.size());
        for (auto word = words.begin(); word != words.end(); ++word) {
            if (word.value().toString().trimmed().isEmpty())
                reader.fail(u"%1 has no words"_s.arg(word.key()));
            file.words.insert(word.key(), word.value().toString());
        }
    }
    if (reader.failed())
        return base::fail(reader.error());
    return file;
}

const Phrases::File* Phrases::file(QStringView language) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File& file) {
        return file.language.code == language;
    });
    return found == m_files.end() ? nullptr : &*found;
}

QString Phrases::text(QStringView language, QLatin1StringView key) const
{
    const QString name(key);
    const File* own = file(language);
    if (own) {
        const auto word = own->words.constFind(name);
        if (word != own->words.cend())
            return *word;
    }
    return m_files.front().words.value(name, name);
}

bool Phrases::has(QStringView language, QLatin1StringView key) const
{
    const File* own = file(language);
    return own && own->words.contains(QString(key));
}

QStringList Phrases::keys() const
{
    QStringList found = m_files.front().words.keys();
    found.sort();
    return found;
}

QStringList Phrases::languages() const
{
    QStringList codes;
    for (const File& one : m_files)
        codes.append(one.language.code);
    return codes;
}

Language Phrases::language(QStringView code) const
{
    const auto found = std::find_if(m_spoken.begin(), m_spoken.end(),
                                    [&](const Language& one) { return one.code == code; });
    if (found != m_spoken.end())
        return *found;
    Language unknown;
    unknown.code = unknown.nativeName = unknown.dutchName = code.toString();
    return unknown;
}

Qt::LayoutDirection Phrases::direction(QStringView code) const
{
    return language(code).direction;
}
QString Phrases::nativeName(QStringView code) const
{
    return language(code).nativeName;
}
QString Phrases::dutchName(QStringView code) const
{
    return language(code).dutchName;
}
bool Phrases::reviewed(QStringView code) const
{
    return language(code).reviewed;
}

} // namespace inkaart::framework

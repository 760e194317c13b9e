// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/builtin.h"

#include "core/jsonld/termtable.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <map>

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/inkaart/contexts/"_L1;
constexpr auto newerSuffix = "-later"_L1;

using Tables = std::map<QByteArray, Json>;

QByteArray tableNamed(const QString& name)
{
    QFile file(folder + name + ".terms"_L1);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The older of each address and, in the place of that, the newer when that is asked for.
Tables readTables(Edition edition)
{
    const auto find = [](QByteArrayView name) { return tableNamed(QString::fromLatin1(name)); };
    Tables tables;
    const auto files = QDir(folder).entryList({ u"*.terms"_s }, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const QString name = file.chopped(6);
        const bool isNewer = name.endsWith(newerSuffix);
        if (isNewer && edition == Edition::Older)
            continue;
        auto table = parseTermTable(tableNamed(name), find);
        // A table that cannot be read is missing; the test of the tables says so.
        if (table && (isNewer || !tables.contains(table->url)))
            tables[table->url] = std::move(table->document);
    }
    return tables;
}

const Tables& tablesOf(Edition edition)
{
    static const std::array tables{ readTables(Edition::Older), readTables(Edition::Newer) };
    return tables[edition == Edition::Newer];
}

/// What badges are judged by; words for everybody, as schema.org's, may have other names too.
bool isGuarded(const QByteArray& iri)
{
    static const std::array<QByteArray, 8> spaces{
        "https://www.w3.org/2018/credentials#",
        "https://www.w3.org/ns/credentials/status#",
        "https://w3id.org/vc/status-list#",
        "https://w3id.org/security#",
        "https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
        "https://purl.imsglobal.org/spec/vcrl/",
        "https://www.w3.org/ns/did#",
        "http://purl.org/dc/terms/"
    };
    return std::any_of(spaces.begin(), spaces.end(),
                       [&](const QByteArray& space) { return iri.startsWith(space); });
}

using Names = std::map<QByteArray, std::set<QByteArray>>;

void addNames(Names& names, const Json& context)
{
    if (!context.isObject())
        return;
    for (const Json::Member& term : context.object()) {
        const Json* id = term.value.isObject() ? term.value.find("@id") : &term.value;
        if (id && id->isString() && isGuarded(id->toString()))
            names[id->toString()].insert(term.name);
        if (const Json* inner = term.value.isObject() ? term.value.find("@context") : nullptr)
            addNames(names, *inner);
    }
}

const Names& guardedNames()
{
    static const Names names = [] {
        Names all;
        for (const auto& [url, document] : tablesOf(Edition::Newer))
            addNames(all, *document.find("@context"));
        return all;
    }();
    return names;
}

ContextCache* cacheOf(Edition edition)
{
    static std::array<ContextCache, 2> caches;
    return &caches[edition == Edition::Newer];
}

} // namespace

QList<QByteArray> builtInContexts()
{
    QList<QByteArray> urls;
    for (const auto& [url, document] : tablesOf(Edition::Older))
        urls.append(url);
    return urls;
}

base::Result<RemoteDocument> builtInContext(const QByteArray& url, Edition edition)
{
    const Tables& tables = tablesOf(edition);
    const auto found = tables.find(url);
    if (found == tables.end())
        return base::fail(base::Code::Refused, u"unknown context: "_s + QString::fromUtf8(url));
    return RemoteDocument{ url, found->second };
}

ExpandOptions builtInOptions(Edition edition)
{
    ExpandOptions options;
    options.isSafe = true;
    options.loader = [edition](const QByteArray& url) { return builtInContext(url, edition); };
    options.cache = cacheOf(edition);
    options.names = &guardedNames();
    options.mostContexts = 5'000;
    return options;
}

} // namespace inkaart::jsonld

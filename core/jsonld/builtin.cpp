// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/builtin.h"

#include "core/jsonld/termtable.h"

#include <QDir>
#include <QFile>

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
    return options;
}

} // namespace inkaart::jsonld

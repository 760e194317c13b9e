// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/termtable.h"

#include <QHash>
#include <QList>

namespace inkaart::jsonld {

using namespace Qt::StringLiterals;
using base::Json;

namespace {

class TableReader {
public:
    explicit TableReader(const std::function<QByteArray(QByteArrayView)>& find)
        : m_find(find)
    { }

    base::Result<TermTable> read(QByteArrayView text);

private:
    bool readLine(const QByteArray& line);
    bool readHead(const QList<QByteArray>& words);
    bool readKeyword(const QList<QByteArray>& words, Json& scope);
    bool readTerm(QList<QByteArray> words, Json& scope);
    bool extend(const QByteArray& name);
    void close();
    QByteArray full(const QByteArray& iri) const;
    static void prepare(Json& scope, const QList<QByteArray>& words);

    const std::function<QByteArray(QByteArrayView)>& m_find;
    QByteArray m_url;
    QHash<QByteArray, QByteArray> m_shorts;
    QList<QByteArray> m_everyScope;
    Json m_start = Json::emptyObject();
    /// The scopes that are open, the outermost first, each with the term that it belongs to.
    std::vector<std::pair<QByteArray, Json>> m_open;
};

base::Result<TermTable> TableReader::read(QByteArrayView text)
{
    int number = 0;
    for (const QByteArray& raw : text.toByteArray().split('\n')) {
        ++number;
        const QByteArray line = raw.simplified();
        if (!line.isEmpty() && !line.startsWith('#') && !readLine(line))
            return base::fail(base::Code::Malformed, u"line %1 of a term table"_s.arg(number));
    }
    if (m_url.isEmpty() || m_open.size() != 1)
        return base::fail(base::Code::Malformed, u"a term table without address or end"_s);
    Json document = Json::emptyObject();
    document.at("@context") = std::move(m_open.front().second);
    return TermTable{ m_url, std::move(document) };
}

bool TableReader::readLine(const QByteArray& line)
{
    const QList<QByteArray> words = line.split(' ');
    if (m_open.empty())
        return readHead(words);
    if (words.first() == "}") {
        if (m_open.size() < 2)
            return false;
        close();
        return true;
    }
    Json& scope = m_open.back().second;
    return words.first().startsWith('@') ? readKeyword(words, scope) : readTerm(words, scope);
}

bool TableReader::readHead(const QList<QByteArray>& words)
{
    if (words.first() == "begin") {
        prepare(m_start, words.sliced(1));
        m_open.emplace_back(QByteArray(), std::move(m_start));
        return true;
    }
    if (words.first() == "scopes") {
        m_everyScope = words.sliced(1);
        return true;
    }
    if (words.first() == "url" && words.size() == 2) {
        m_url = words[1];
        return true;
    }
    if (words.first() == "short" && words.size() == 3) {
        m_shorts.insert(words[1], words[2]);
        return true;
    }
    return words.first() == "extends" && words.size() == 2 && extend(words[1]);
}

bool TableReader::extend(const QByteArray& name)
{
    const auto table = TableReader(m_find).read(m_find(name));
    if (table)
        m_start = *table->document.find("@context");
    return table.has_value();
}

/// "@protected", "id" and "type" as every scope of most contexts has them.
void TableReader::prepare(Json& scope, const QList<QByteArray>& words)
{
    for (const QByteArray& word : words)
        scope.at(word) = word == "@protected" ? Json(true) : Json('@' + word);
}

bool TableReader::readKeyword(const QList<QByteArray>& words, Json& scope)
{
    if (words.first() == "@prefix" && words.size() == 3)
        scope.at(words[1]) = Json(full(words[2]));
    else if (words.first() == "@vocab" && words.size() == 2)
        scope.at("@vocab") = Json(full(words[1]));
    else if (words.first() == "@protected" && words.size() == 1)
        scope.at("@protected") = Json(true);
    else
        return false;
    return true;
}

bool TableReader::readTerm(QList<QByteArray> words, Json& scope)
{
    const QByteArray term = words.takeFirst();
    if (words.isEmpty())
        return false;
    if (words.first() == "@null") {
        scope.at(term) = Json();
        return words.size() == 1;
    }
    Json definition = Json::emptyObject();
    definition.at("@id") = Json(full(words.takeFirst()));
    if (!words.isEmpty() && !words.first().startsWith('+') && !words.first().startsWith('{'))
        definition.at("@type") = Json(full(words.takeFirst()));
    Json containers = Json::emptyArray();
    while (!words.isEmpty() && words.first().startsWith('+'))
        containers.array().push_back(Json('@' + words.takeFirst().sliced(1)));
    if (!containers.array().empty())
        definition.at("@container") = std::move(containers);
    if (!words.isEmpty() && words.first() == "{null}") {
        definition.at("@context") = Json();
        words.removeFirst();
    }
    const QByteArray brace = words.isEmpty() ? QByteArray() : words.takeFirst();
    scope.at(term) = std::move(definition);
    if (brace == "{" || brace == "{only") {
        Json inside = Json::emptyObject();
        prepare(inside, brace == "{" ? m_everyScope : QList<QByteArray>());
        m_open.emplace_back(term, std::move(inside));
    }
    return words.isEmpty() && (brace.isEmpty() || brace.startsWith('{'));
}

void TableReader::close()
{
    auto [term, inside] = std::move(m_open.back());
    m_open.pop_back();
    m_open.back().second.at(term).at("@context") = std::move(inside);
}

QByteArray TableReader::full(const QByteArray& iri) const
{
    if (iri.startsWith('='))
        return iri.sliced(1);
    const qsizetype colon = iri.indexOf(':');
    const auto known = colon < 0 ? m_shorts.cend() : m_shorts.constFind(iri.first(colon));
    return known == m_shorts.cend() ? iri : *known + iri.sliced(colon + 1);
}

} // namespace

base::Result<TermTable> parseTermTable(QByteArrayView text,
                                       const std::function<QByteArray(QByteArrayView)>& find)
{
    return TableReader(find).read(text);
}

} // namespace inkaart::jsonld

// SPDX-License-Identifier: GPL-3.0-or-later
// The W3C test suites of JSON-LD 1.1 expansion and toRdf: https://w3c.github.io/json-ld-api/tests/
#include "tests/unitmain.h"

#include "core/jsonld/canonize.h"
#include "core/jsonld/expand.h"
#include "core/jsonld/nquads.h"
#include "core/jsonld/tordf.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace inkaart;
using namespace inkaart::jsonld;
using namespace Qt::StringLiterals;

namespace {

constexpr base::JsonLimits limits{ 32 * 1024 * 1024, 200 };

QString folder()
{
    return QStringLiteral(INKAART_SOURCE_DIR "/../shared/conformance/json-ld-api/tests/");
}

base::Result<Json> document(const QByteArray& name)
{
    QFile file(folder() + QString::fromUtf8(name));
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Code::NotFound, u"loading remote context failed"_s);
    return base::parseJson(file.readAll(), limits);
}

base::Result<RemoteDocument> load(const QByteArray& url)
{
    const QByteArray home = "https://w3c.github.io/json-ld-api/tests/";
    if (!url.startsWith(home))
        return base::fail(base::Code::NotFound, u"loading remote context failed"_s);
    return document(url.sliced(home.size())).map([&](Json json) {
        return RemoteDocument{ url, std::move(json) };
    });
}

/// Only in a list does the order of an array count.
Json unordered(const Json& json)
{
    if (json.isArray()) {
        Json::Array items;
        for (const Json& item : json.array())
            items.push_back(unordered(item));
        std::sort(items.begin(), items.end(), [](const Json& a, const Json& b) {
            return base::toCanonicalJson(a) < base::toCanonicalJson(b);
        });
        return Json(std::move(items));
    }
    if (!json.isObject())
        return json;
    Json out = Json::emptyObject();
    for (const Json::Member& member : json.object()) {
        if (member.name == "@value") {
            out.at(member.name) = member.value;
        } else if (member.name == "@list") {
            Json::Array items;
            for (const Json& item : member.value.array())
                items.push_back(unordered(item));
            out.at(member.name) = Json(std::move(items));
        } else {
            out.at(member.name) = unordered(member.value);
        }
    }
    return out;
}

QByteArray textOf(const Json& json, QByteArrayView name)
{
    const Json* value = json.find(name);
    return value && value->isString() ? value->toString() : QByteArray();
}

/// One entry of a manifest, read where it is run.
struct Entry {
    Json json;
    QByteArray home;

    Json option() const
    {
        const Json* given = json.find("option");
        return given ? *given : Json::emptyObject();
    }
    bool is(const char* type) const
    {
        const auto& types = json.find("@type")->array();
        return std::find(types.begin(), types.end(), Json(type)) != types.end();
    }
    base::Result<Json> expanded() const
    {
        const Json given = option();
        const QByteArray input = textOf(json, "input");
        ExpandOptions options;
        options.base = textOf(given, "base").isNull() ? home + input : textOf(given, "base");
        options.loader = &load;
        if (textOf(given, "processingMode") == "json-ld-1.0")
            options.mode = Mode::JsonLd10;
        Json context;
        if (const QByteArray name = textOf(given, "expandContext"); !name.isNull()) {
            context = document(name).value_or(Json());
            options.expandContext = &context;
        }
        return document(input).and_then(
            [&](const Json& read) { return jsonld::expand(read, options); });
    }
};

std::vector<Entry> entries(const QByteArray& manifest)
{
    const auto read = document(manifest);
    std::vector<Entry> list;
    if (!read)
        return list;
    for (const Json& json : read->find("sequence")->array()) {
        Entry entry{ json, textOf(*read, "baseIri") };
        if (textOf(entry.option(), "specVersion") != "json-ld-1.0")
            list.push_back(std::move(entry));
    }
    return list;
}

} // namespace

class SuitesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void expansion_data();
    void expansion();
    void rdf_data();
    void rdf();

private:
    static void rows(const std::vector<Entry>& list, int expected);
    std::vector<Entry> m_expand = entries("expand-manifest.jsonld");
    std::vector<Entry> m_rdf = entries("toRdf-manifest.jsonld");
};

void SuitesTest::rows(const std::vector<Entry>& list, int expected)
{
    QTest::addColumn<int>("at");
    for (size_t i = 0; i < list.size(); ++i)
        QTest::addRow("%s %s", textOf(list[i].json, "@id").constData(),
                      textOf(list[i].json, "name").constData())
            << int(i);
    if (list.empty())
        QTest::newRow("none") << -1;
    else
        QCOMPARE(int(list.size()), expected);
}

void SuitesTest::expansion_data()
{
    rows(m_expand, 376);
}

void SuitesTest::expansion()
{
    QFETCH(int, at);
    if (at < 0)
        QSKIP("the W3C suite is not beside this checkout");
    const Entry& entry = m_expand[size_t(at)];
    const auto expanded = entry.expanded();
    if (entry.is("jld:NegativeEvaluationTest")) {
        QVERIFY(!expanded);
        const QString code = QString::fromUtf8(textOf(entry.json, "expectErrorCode"));
        QVERIFY2(expanded.error().detail.startsWith(code), qPrintable(expanded.error().detail));
        return;
    }
    QVERIFY2(expanded, expanded ? "" : qPrintable(expanded.error().detail));
    const auto wanted = document(textOf(entry.json, "expect"));
    QVERIFY(wanted);
    QCOMPARE(base::toCanonicalJson(unordered(*expanded)),
             base::toCanonicalJson(unordered(*wanted)));
}

void SuitesTest::rdf_data()
{
    rows(m_rdf, 456);
}

void SuitesTest::rdf()
{
    QFETCH(int, at);
    if (at < 0)
        QSKIP("the W3C suite is not beside this checkout");
    const Entry& entry = m_rdf[size_t(at)];
    if (entry.option().has("produceGeneralizedRdf") && !entry.is("jld:NegativeEvaluationTest"))
        QSKIP("it asks for a blank node as predicate, which is no RDF");
    const QByteArray direction = textOf(entry.option(), "rdfDirection");
    const RdfDirection how = direction == "i18n-datatype" ? RdfDirection::I18nDatatype
        : direction == "compound-literal"                 ? RdfDirection::CompoundLiteral
                                                          : RdfDirection::None;
    const auto dataset =
        entry.expanded().and_then([how](const Json& json) { return toRdf(json, false, how); });
    if (entry.is("jld:NegativeEvaluationTest")) {
        QVERIFY(!dataset);
        const QString code = QString::fromUtf8(textOf(entry.json, "expectErrorCode"));
        QVERIFY2(dataset.error().detail.startsWith(code), qPrintable(dataset.error().detail));
        return;
    }
    QVERIFY2(dataset, dataset ? "" : qPrintable(dataset.error().detail));
    if (entry.is("jld:PositiveSyntaxTest"))
        return;
    QFile file(folder() + QString::fromUtf8(textOf(entry.json, "expect")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto wanted = parseNQuads(file.readAll());
    QVERIFY(wanted);
    QCOMPARE(canonize(*dataset)->nquads, canonize(*wanted)->nquads);
}

QTEST_GUILESS_MAIN(SuitesTest)
#include "suitestest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jsonld/builtin.h"

#include "core/jsonld/canonize.h"
#include "core/jsonld/tordf.h"
#include "tests/unitmain.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using base::Json;

/// The built-in term tables against the official files, where those are at hand.
class BuiltInTest : public QObject {
    Q_OBJECT

private slots:
    void allAreRead();
    void saysTheSame_data();
    void saysTheSame();
    void samplesCanonizeAlike_data();
    void samplesCanonizeAlike();
    void unknownIsNamed();
    void undefinedIsNamed();
    void editionsDiffer();
    void keepsNothingOfInlineContexts();
};

namespace {

const QDir conformance(QStringLiteral(INKAART_SOURCE_DIR "/../shared/conformance"));

Json read(const QString& path)
{
    QFile file(conformance.filePath(path));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto json = base::parseJson(file.readAll(), { 4'000'000, 64 });
    return json ? *json : Json();
}

using Prefixes = std::map<QByteArray, QByteArray>;

QByteArray full(const QByteArray& iri, const Prefixes& prefixes)
{
    const qsizetype colon = iri.indexOf(':');
    const auto known = prefixes.find(iri.first(std::max<qsizetype>(colon, 0)));
    return colon < 1 || known == prefixes.end() ? iri : known->second + iri.sliced(colon + 1);
}

/// What a context means, not how it is written down: without abbreviations, and each term in the
/// shortest form that says the same.
Json plain(const Json& context, Prefixes prefixes = {})
{
    if (!context.isObject())
        return context;
    for (const Json::Member& member : context.object()) {
        if (member.value.isString() && !member.value.toString().startsWith('@'))
            prefixes[member.name] = full(member.value.toString(), prefixes);
    }
    Json result = Json::emptyObject();
    for (const Json::Member& member : context.object()) {
        if (member.name == "@version")
            continue;
        Json& term = result.at(member.name);
        term = member.value;
        if (term.isString())
            term = Json(full(term.toString(), prefixes));
        if (!term.isObject())
            continue;
        for (const char* name : { "@id", "@type" }) {
            if (const Json* iri = term.find(name))
                term.at(name) = Json(full(iri->toString(), prefixes));
        }
        if (const Json* inner = member.value.find("@context"))
            term.at("@context") = plain(*inner, prefixes);
        if (const Json* container = term.find("@container"); container && container->isString())
            term.at("@container") = Json(Json::Array{ *container });
        if (term.object().size() == 1 && term.has("@id"))
            term = Json(*term.find("@id"));
    }
    return result;
}

base::Result<QByteArray> canonical(const Json& document, jsonld::Edition edition)
{
    return jsonld::expand(document, jsonld::builtInOptions(edition))
        .and_then([](const Json& expanded) { return jsonld::toRdf(expanded, true); })
        .and_then([](const jsonld::Dataset& dataset) { return jsonld::canonize(dataset); })
        .map([](const jsonld::Canonized& done) { return done.nquads; });
}

Json badge(const QByteArray& extra)
{
    const auto json = base::parseJson(
        R"({"@context": ["https://www.w3.org/ns/credentials/v2",
             "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "type": ["VerifiableCredential", "OpenBadgeCredential"], "id": "urn:x:1",
            "issuer": "urn:x:2", "credentialSubject": {"id": "urn:x:3"})"
        + extra + '}');
    return json ? *json : Json();
}

} // namespace

void BuiltInTest::allAreRead()
{
    const auto files = QDir(u":/inkaart/contexts"_s).entryList({ u"*.terms"_s });
    QVERIFY(files.size() > 10);
    // One address has two.
    QCOMPARE(jsonld::builtInContexts().size(), files.size() - 1);
}

void BuiltInTest::saysTheSame_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("isNewer");
    const QByteArray badges = "https://purl.imsglobal.org/spec/ob/v3p0/";
    const auto row = [](const char* file, const QByteArray& url, bool isNewer = false) {
        QTest::newRow(file) << u"contexts/"_s + QLatin1StringView(file) << url << isNewer;
    };
    row("credentials-v1.jsonld", "https://www.w3.org/2018/credentials/v1");
    row("credentials-v2.jsonld", "https://www.w3.org/ns/credentials/v2");
    row("credentials-examples-v2.jsonld", "https://www.w3.org/ns/credentials/examples/v2");
    row("data-integrity-v2.jsonld", "https://w3id.org/security/data-integrity/v2");
    row("ed25519-2020-v1.jsonld", "https://w3id.org/security/suites/ed25519-2020/v1");
    row("vc-bitstring-status-list-v1.jsonld", "https://www.w3.org/ns/credentials/status/v1");
    row("ob-3.0.3.json", badges + "context-3.0.3.json");
    row("ob-3.0.3-validator-2026-06-29.json", badges + "context-3.0.3.json", true);
    row("ob-v3p0-extensions.json", badges + "extensions.json");
    QTest::newRow("2021") << u"bitstring/contexts/2021/v1.jsonld"_s
                          << QByteArray("https://w3id.org/vc/status-list/2021/v1") << false;
}

void BuiltInTest::saysTheSame()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, url);
    QFETCH(bool, isNewer);
    if (!conformance.exists())
        QSKIP("the shared conformance data is not at hand");
    const Json official = read(file);
    QVERIFY(official.isObject());
    const auto ours =
        jsonld::builtInContext(url, isNewer ? jsonld::Edition::Newer : jsonld::Edition::Older);
    QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().detail));
    QCOMPARE(base::toCanonicalJson(plain(*ours->document.find("@context"))),
             base::toCanonicalJson(plain(*official.find("@context"))));
}

void BuiltInTest::samplesCanonizeAlike_data()
{
    QTest::addColumn<QString>("sample");
    const QDir samples(conformance.filePath(u"samples"_s));
    const auto quads = samples.entryList({ u"*.doc.nq"_s });
    for (const QString& file : quads)
        QTest::newRow(qPrintable(file)) << file.chopped(7);
    if (quads.isEmpty())
        QTest::newRow("none") << QString();
}

void BuiltInTest::samplesCanonizeAlike()
{
    QFETCH(QString, sample);
    if (sample.isEmpty())
        QSKIP("the shared conformance data is not at hand");
    Json document = read(u"samples/"_s + sample + u".json"_s);
    document.remove("proof");
    QFile quads(conformance.filePath(u"samples/"_s + sample + u".doc.nq"_s));
    QVERIFY(quads.open(QIODevice::ReadOnly));
    const QByteArray expected = quads.readAll();
    for (const auto edition : { jsonld::Edition::Older, jsonld::Edition::Newer }) {
        const auto ours = canonical(document, edition);
        QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().detail));
        QCOMPARE(*ours, expected);
    }
}

void BuiltInTest::unknownIsNamed()
{
    Json document = badge({});
    document.at("@context").array().push_back(Json("https://example.org/own/v1"));
    const auto refused = canonical(document, jsonld::Edition::Older);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, base::Code::Refused);
    QCOMPARE(refused.error().detail, u"unknown context: https://example.org/own/v1"_s);
}

void BuiltInTest::undefinedIsNamed()
{
    QVERIFY(canonical(badge({}), jsonld::Edition::Older));
    const auto refused = canonical(badge(R"(, "eigenWoord": 1)"), jsonld::Edition::Older);
    QVERIFY(!refused);
    QCOMPARE(refused.error().detail, u"not defined by the context: eigenWoord"_s);
}

void BuiltInTest::editionsDiffer()
{
    const Json document = badge(R"(, "endorsementJwt": ["a.b.c"])");
    QVERIFY(!canonical(document, jsonld::Edition::Older));
    const auto newer = canonical(document, jsonld::Edition::Newer);
    QVERIFY(newer);
    QVERIFY(newer->contains("vocab.html#endorsementJwt"));
}

void BuiltInTest::keepsNothingOfInlineContexts()
{
    Json document = badge(R"(, "eigenWoord": "x")");
    auto own = base::parseJson(R"({"eigenWoord": "https://example.org/#eigen"})");
    document.at("@context").array().push_back(*own);
    QVERIFY(canonical(document, jsonld::Edition::Older));
    QVERIFY(!canonical(badge(R"(, "eigenWoord": "x")"), jsonld::Edition::Older));
}

QTEST_GUILESS_MAIN(BuiltInTest)
#include "builtintest.moc"

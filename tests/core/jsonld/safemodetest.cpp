// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/jsonld/expand.h"
#include "core/jsonld/tordf.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::jsonld;

/// Nothing is signed that is not said: what JSON-LD would leave out without a word is refused.
class SafeModeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsLeftOutIsNamed_data();
    void whatIsLeftOutIsNamed();
    void whatIsSaidIsTaken();
    void contextsAreBounded_data();
    void contextsAreBounded();

private:
    static base::Result<Dataset> rdf(const QByteArray& text, bool isSafe);
};

base::Result<Dataset> SafeModeTest::rdf(const QByteArray& text, bool isSafe)
{
    ExpandOptions options;
    options.isSafe = isSafe;
    options.loader = [](const QByteArray& url) -> base::Result<RemoteDocument> {
        if (url == "ex:self")
            return RemoteDocument{ url, *base::parseJson(R"({"@context":"ex:self"})") };
        if (url == "ex:long") {
            Json::Array many(100, Json("ex:wide"));
            Json document = Json::emptyObject();
            document.at("@context") = Json(std::move(many));
            return RemoteDocument{ url, document };
        }
        // A hundred times a hundred times a hundred, and none of them itself.
        if (url == "ex:wide" || url == "ex:wider") {
            Json::Array many(100, url == "ex:wide" ? Json("ex:wider") : Json::emptyObject());
            Json document = Json::emptyObject();
            document.at("@context") = Json(std::move(many));
            return RemoteDocument{ url, document };
        }
        return base::fail(base::Code::Refused,
                          QStringLiteral("unknown context: ") + QString::fromUtf8(url));
    };
    return base::parseJson(text)
        .and_then([&](const Json& json) { return expand(json, options); })
        .and_then([&](const Json& json) { return toRdf(json, isSafe); });
}

void SafeModeTest::whatIsLeftOutIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const QByteArray& inside, const char* named) {
        QTest::newRow(name) << R"({"@context":{"a":"ex:a","b":{"@id":"ex:b","@type":"@id"}},)"
                + inside
                + "}" << QString::fromUtf8(named);
    };
    row("an undefined term", R"("@id":"ex:s","a":"1","gift":"2")", "gift");
    row("an undefined term inside", R"("@id":"ex:s","a":{"gift":"2"})", "gift");
    row("a relative type", R"("@id":"ex:s","@type":"Badge","a":"1")", "Badge");
    row("a relative subject", R"("@id":"s","a":"1")", "s");
    row("a relative object", R"("@id":"ex:s","b":"o")", "o");
    row("a word like a keyword", R"("@id":"ex:s","a":"1","@gift":"2")", "@gift");
    row("a language that is none", R"("@id":"ex:s","a":{"@value":"1","@language":"n l"})", "n l");
    row("a datatype that is relative", R"("@id":"ex:s","a":{"@value":"1","@type":"x:y z"})", "");
}

void SafeModeTest::whatIsLeftOutIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, name);
    const auto dataset = rdf(text, true);
    QVERIFY(!dataset);
    QVERIFY2(dataset.error().detail.contains(name), qPrintable(dataset.error().detail));
}

void SafeModeTest::whatIsSaidIsTaken()
{
    const QByteArray text = R"({"@context":{"a":"ex:a"},"@id":"ex:s","@type":"ex:T","a":"1"})";
    const auto dataset = rdf(text, true);
    QVERIFY2(dataset, dataset ? "" : qPrintable(dataset.error().detail));
    QCOMPARE(dataset->size(), size_t(2));
}

void SafeModeTest::contextsAreBounded_data()
{
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QString>("code");
    QTest::newRow("unknown") << QByteArray("\"https://example.org/c\"")
                             << QStringLiteral("unknown context: https://example.org/c");
    QTest::newRow("itself") << QByteArray("\"ex:self\"") << QStringLiteral("context overflow");
    QTest::newRow("many of many of many")
        << QByteArray("\"ex:long\"") << QStringLiteral("context overflow");
}

void SafeModeTest::contextsAreBounded()
{
    QFETCH(QByteArray, context);
    QFETCH(QString, code);
    const auto dataset = rdf("{\"@context\":" + context + ",\"@id\":\"ex:s\"}", true);
    QVERIFY(!dataset);
    QVERIFY2(dataset.error().detail.startsWith(code), qPrintable(dataset.error().detail));
}

QTEST_GUILESS_MAIN(SafeModeTest)
#include "safemodetest.moc"

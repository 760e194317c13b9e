// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/jsonld/nquads.h"

#include "core/jsonld/names.h"

#include <QTest>

using namespace inkaart;
using namespace inkaart::jsonld;

class NQuadsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void writesTheCanonicalForm_data();
    void writesTheCanonicalForm();
    void writesEachLineOnceInOrder();
    void namesTheLine();
    void hasALimit();
};

// What is read is written again in the canonical form.
void NQuadsTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("again");
    const auto row = [](const char* name, const QByteArray& text, const QByteArray& again) {
        QTest::newRow(name) << text << again;
    };
    row("nothing", "", "");
    row("only a comment", "# a b c\n\n  \t# d", "");
    row("three IRIs", "<a:s> <a:p> <a:o> .\n", "<a:s> <a:p> <a:o> .\n");
    row("in a graph", "<a:s> <a:p> <a:o> <a:g> .", "<a:s> <a:p> <a:o> <a:g> .\n");
    row("in a blank graph", "_:s <a:p> _:o _:g .", "_:s <a:p> _:o _:g .\n");
    row("without spaces", "<a:s><a:p>\"o\".", "<a:s> <a:p> \"o\" .\n");
    row("many spaces, a comment", "\t<a:s>  <a:p>\t<a:o>  .  # so\r\n", "<a:s> <a:p> <a:o> .\n");
    row("a label with a dot inside", "_:a.b <a:p> _:c.", "_:a.b <a:p> _:c .\n");
    row("a label that begins with a digit", "_:0x <a:p> _:\xC3\xA9 .", "_:0x <a:p> _:\xC3\xA9 .\n");
    row("a language", "<a:s> <a:p> \"o\"@ar-Latn-x1 .", "<a:s> <a:p> \"o\"@ar-Latn-x1 .\n");
    row("a datatype", "<a:s> <a:p> \"1\"^^<a:int> .", "<a:s> <a:p> \"1\"^^<a:int> .\n");
    row("a string that says so", "<a:s> <a:p> \"1\"^^<http://www.w3.org/2001/XMLSchema#string> .",
        "<a:s> <a:p> \"1\" .\n");
    row("escapes", R"(<a:s> <a:p> "\t\b\n\r\f\"\'\\\u0041\U0001F600" .)",
        "<a:s> <a:p> \"\\t\\b\\n\\r\\f\\\"'\\\\A\xF0\x9F\x98\x80\" .\n");
    row("an escape in an IRI", R"(<a:\u00E9> <a:p> <a:o> .)", "<a:\xC3\xA9> <a:p> <a:o> .\n");
    row("two lines", "<a:s> <a:p> \"b\" .\n<a:s> <a:p> \"a\" .\n",
        "<a:s> <a:p> \"a\" .\n<a:s> <a:p> \"b\" .\n");
}

void NQuadsTest::reads()
{
    QFETCH(QByteArray, text);
    const auto dataset = parseNQuads(text);
    QVERIFY2(dataset, dataset ? "" : qPrintable(dataset.error().detail));
    QTEST(toNQuads(*dataset), "again");
}

void NQuadsTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const QByteArray& text) { QTest::newRow(name) << text; };
    row("no dot", "<a:s> <a:p> <a:o>");
    row("two statements on a line", "<a:s> <a:p> <a:o> . <a:s> <a:p> <a:o> .");
    row("a literal as subject", "\"s\" <a:p> <a:o> .");
    row("a blank predicate", "<a:s> _:p <a:o> .");
    row("a literal as graph", "<a:s> <a:p> <a:o> \"g\" .");
    row("an IRI that is relative", "<s> <a:p> <a:o> .");
    row("an IRI that begins with a digit", "<1:s> <a:p> <a:o> .");
    row("an IRI with a space", "<a: s> <a:p> <a:o> .");
    row("an IRI with an escaped space", R"(<a:\u0020s> <a:p> <a:o> .)");
    row("an IRI with a letter's escape", R"(<a:\n> <a:p> <a:o> .)");
    row("an IRI without end", "<a:s");
    row("a label of nothing", "_: <a:p> <a:o> .");
    row("a label that begins with a dash", "_:-a <a:p> <a:o> .");
    row("a text without end", "<a:s> <a:p> \"o .");
    row("a text over two lines", "<a:s> <a:p> \"o\n\" .");
    row("an unknown escape", R"(<a:s> <a:p> "\x" .)");
    row("a short escape", R"(<a:s> <a:p> "\u12" .)");
    row("an escape with a sign", R"(<a:s> <a:p> "\u+123" .)");
    row("half a surrogate pair", R"(<a:s> <a:p> "\uD800" .)");
    row("beyond the last character", R"(<a:s> <a:p> "\U00110000" .)");
    row("a language of nothing", "<a:s> <a:p> \"o\"@ .");
    row("a language that begins with a digit", "<a:s> <a:p> \"o\"@1 .");
    row("a language that ends with a dash", "<a:s> <a:p> \"o\"@nl- .");
    row("half a datatype", "<a:s> <a:p> \"o\"^<a:t> .");
    row("a relative datatype", "<a:s> <a:p> \"o\"^^<t> .");
    row("no UTF-8", "<a:s> <a:p> \"\xFF\" .");
}

void NQuadsTest::refuses()
{
    QFETCH(QByteArray, text);
    const auto dataset = parseNQuads(text);
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().code, base::Code::Malformed);
    QVERIFY(dataset.error().detail.startsWith(QLatin1String("N-Quads")));
}

// https://www.w3.org/TR/rdf-canon/ appendix A: what is escaped by a letter, what by a number, and
// nothing else.
void NQuadsTest::writesTheCanonicalForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("letters") << QByteArray("\b\t\n\f\r\"\\") << QByteArray(R"(\b\t\n\f\r\"\\)");
    QTest::newRow("numbers") << QByteArray("\x00\x07\x0B\x0E\x1F\x7F", 6)
                             << QByteArray(R"(\u0000\u0007\u000B\u000E\u001F\u007F)");
    QTest::newRow("as they are") << QByteArray("'~\xC2\x80\xE2\x80\xA8\xF0\x9F\x98\x80")
                                 << QByteArray("'~\xC2\x80\xE2\x80\xA8\xF0\x9F\x98\x80");
}

void NQuadsTest::writesTheCanonicalForm()
{
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, written);
    QByteArray text;
    writeTerm(text, { Term::Kind::Literal, value, names::xsdString, {} });
    QCOMPARE(text, '"' + written + '"');
}

void NQuadsTest::writesEachLineOnceInOrder()
{
    // By code point: U+FF5E stands before U+1F600, though not in UTF-16.
    const auto dataset = parseNQuads("<a:s> <a:p> \"\xF0\x9F\x98\x80\" .\n"
                                     "<a:s> <a:p> \"\xEF\xBD\x9E\" .\n"
                                     "<a:s> <a:p> \"\xF0\x9F\x98\x80\" .\n");
    QVERIFY(dataset);
    QCOMPARE(toNQuads(*dataset),
             "<a:s> <a:p> \"\xEF\xBD\x9E\" .\n<a:s> <a:p> \"\xF0\x9F\x98\x80\" .\n");
}

void NQuadsTest::namesTheLine()
{
    const auto dataset = parseNQuads("<a:s> <a:p> <a:o> .\r\n\n# so\n<a:s> <a:p> \"o\"@ .");
    QVERIFY(!dataset);
    QCOMPARE(dataset.error().detail, QStringLiteral("N-Quads, line 4: no language tag"));
}

void NQuadsTest::hasALimit()
{
    QCOMPARE(parseNQuads(QByteArray(33 * 1024 * 1024, ' ')).error().code, base::Code::TooBig);
}

QTEST_GUILESS_MAIN(NQuadsTest)
#include "nquadstest.moc"

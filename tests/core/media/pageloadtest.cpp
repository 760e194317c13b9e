// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/document.h"
#include "tests/core/media/handmade.h"

#include <QGuiApplication>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::media;
using base::Code;
using handmade::packed;
using handmade::stream;

class PageLoadTest : public QObject {
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void paints_data();
    void paints();
    void otherPagesAreShown();
};

namespace {

/// Of the processor's time, so that a busy machine changes nothing.
constexpr double longestSeconds = 10;

/// One page; its contents are object 4, and \a more begin at 5.
QByteArray onePage(const QByteArray& resources, const QByteArray& contents,
                   const QList<QByteArray>& more, const QByteArray& page = {})
{
    return handmade::pdf(
        QList<QByteArray>{
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R /Resources << "
                + resources + " >> " + page + " >>",
            stream({}, contents),
        }
        + more);
}

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

/// Forms from number \a first on, each of which paints the next ten times.
QList<QByteArray> bomb(int first, int levels = 30, const QByteArray& call = "/A Do ",
                       const QByteArray& more = {})
{
    QList<QByteArray> forms;
    for (int i = 0; i < levels - 1; ++i)
        forms.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << "
                            "/XObject << /A "
                                + number(first + i + 1) + " 0 R >> >> " + more,
                            call.repeated(10)));
    forms.append(stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100]", "0 0 9 9 re f"));
    return forms;
}

QByteArray picture(qsizetype side, const QByteArray& more = {})
{
    return stream("/Type /XObject /Subtype /Image /Width " + number(side) + " /Height "
                      + number(side)
                      + " /ColorSpace /DeviceGray /BitsPerComponent 1 /Filter "
                        "/FlateDecode "
                      + more,
                  packed(QByteArray(1000, '\0')));
}

const QByteArray callsIt = "/XObject << /A 5 0 R >>";
const QByteArray cell = "/Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] "
                        "/XStep 9 /YStep 9 /Resources << ";

} // namespace

void PageLoadTest::refuses_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("forms in forms") << onePage(callsIt, "/A Do", bomb(5));
    QTest::newRow("called by another spelling")
        << onePage(callsIt, "/#41 % /B Do\n Do", bomb(5, 30, "/#41 Do "));
    QTest::newRow("behind a string") << onePage(callsIt, "/A Do", bomb(5, 30, "(%\\)) /A Do\n"));
    QTest::newRow("behind a picture")
        << onePage(callsIt, "/A Do", bomb(5, 30, "BI /W 1 /H 1 /BPC 8 /CS /G ID ( EI /A Do\n"));
    QTest::newRow("forms without resources of their own")
        << onePage("/XObject << /A 5 0 R /B 6 0 R >>", QByteArray("/A Do ").repeated(300),
                   { stream("/Subtype /Form /BBox [0 0 9 9]", QByteArray("/B Do ").repeated(300)),
                     stream("/Subtype /Form /BBox [0 0 9 9]", "0 0 9 9 re f") });
    QTest::newRow("a form in itself") << onePage(
        callsIt, "/A Do",
        { stream("/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /A 5 0 R >> >>",
                 "/A Do /A Do") });
    QTest::newRow("a form in a form in a form")
        << onePage(callsIt, "/A Do", bomb(5, 2000, "/A Do "));
    QTest::newRow("groups") << onePage(
        callsIt, QByteArray("/A Do ").repeated(3000),
        { stream("/Subtype /Form /BBox [0 0 9 9] /Group << /S /Transparency >>", "0 0 9 9 re f") });
    QTest::newRow("in what cannot be read")
        << onePage(callsIt, "/A Do", bomb(5, 30, "/A Do ", "/Filter /LZWDecode"));
    QTest::newRow("a note") << onePage(
        {}, {}, bomb(5), "/Annots [<< /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 5 0 R >> >>]");
    QTest::newRow("a soft mask") << onePage(
        "/ExtGState << /G << /SMask << /S /Alpha /G 5 0 R >> >> >>", "/G gs 0 0 9 9 re f", bomb(5));
    QTest::newRow("a pattern") << onePage(
        "/Pattern << /P 5 0 R >>", "/Pattern cs /P scn 0 0 99 99 re f",
        QList{ stream(cell + "/XObject << /A 6 0 R >> >>", "/A Do") } + bomb(6));
    QTest::newRow("a pattern, painted often")
        << onePage("/Pattern << /P 5 0 R >>",
                   "/Pattern cs /P scn " + QByteArray("q 0 0 99 99 re f Q ").repeated(300),
                   QList{ stream(cell + "/XObject << /A 6 0 R >> >>", "/A Do") } + bomb(6, 3));
    QTest::newRow("a glyph") << onePage(
        "/Font << /F 5 0 R >>", "BT /F 9 Tf (aaa) Tj ET",
        QList{ QByteArray("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 0 1 "
                          "0 0] /FirstChar 97 /LastChar 97 /Widths [9] /Encoding << /Differences "
                          "[97 /a] >> /CharProcs << /a 6 0 R >> /Resources << /XObject << /A 7 0 R "
                          ">> >> >>"),
               stream({}, "9 0 d0 /A Do") }
            + bomb(7));
    QTest::newRow("a huge picture")
        << onePage(callsIt, "100 0 0 100 0 0 cm /A Do", { picture(60'000) });
    QTest::newRow("a huge mask") << onePage(callsIt, "100 0 0 100 0 0 cm /A Do",
                                            { picture(9, "/SMask 6 0 R"), picture(60'000) });
    QTest::newRow("a large picture, often") << onePage(
        callsIt, QByteArray("q 100 0 0 100 0 0 cm /A Do Q ").repeated(500), { picture(9'000) });
    QTest::newRow("a huge picture written in the page")
        << onePage({}, "BI /W 60000 /H 60000 /BPC 1 /CS /G ID 000 EI Q", {});
}

void PageLoadTest::refuses()
{
    QFETCH(QByteArray, pdf);
    const std::clock_t began = std::clock();
    const auto document = Document::open(pdf);
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    const auto page = document->page(0, 72);
    QVERIFY(!page);
    QCOMPARE(page.error().code, Code::TooBig);
    // Nobody keeps what can never be shown.
    const auto kept = document->withoutTraces();
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, Code::TooBig);
    const double seconds = double(std::clock() - began) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < longestSeconds, qPrintable(QString::number(seconds)));
}

void PageLoadTest::paints_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("nothing") << onePage({}, {}, {});
    QTest::newRow("forms in forms") << onePage(callsIt, "/A Do", bomb(5, 4));
    QTest::newRow("a bomb that is never lit")
        << onePage(callsIt, "0 0 9 9 re f (/A Do) pop % /A Do", bomb(5));
    QTest::newRow("a point of a chart, often")
        << onePage(callsIt, QByteArray("/A Do ").repeated(15'000), bomb(5, 1));
    QTest::newRow("a hatch on many shapes")
        << onePage("/Pattern << /P 5 0 R >>",
                   "/Pattern cs " + QByteArray("/P scn 0 0 9 9 re f ").repeated(5000),
                   QList{ stream(cell + "/XObject << /A 6 0 R >> >>", "/A Do") } + bomb(6, 1));
    QTest::newRow("a hatch on one of many shapes") << onePage(
        "/Pattern << /P 5 0 R >>",
        "q /Pattern cs /P scn 0 0 9 9 re f Q " + QByteArray("0 0 9 9 re f ").repeated(30'000),
        QList{ stream(cell + "/XObject << /A 6 0 R >> >>", "/A Do") } + bomb(6, 2));
    QTest::newRow("many shapes") << onePage({}, QByteArray("q 0 0 9 9 re f Q ").repeated(50'000),
                                            {});
    QTest::newRow("a poster") << onePage(callsIt, "100 0 0 100 0 0 cm /A Do", { picture(10'000) });
}

void PageLoadTest::paints()
{
    QFETCH(QByteArray, pdf);
    const auto document = Document::open(pdf);
    QVERIFY(document);
    const auto page = document->page(0, 72);
    QVERIFY2(page, qPrintable(page ? QString() : page.error().detail));
    QVERIFY(document->withoutTraces());
}

void PageLoadTest::otherPagesAreShown()
{
    const auto document = Document::open(handmade::pdf(
        QList<QByteArray>{
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 2 /MediaBox [0 0 9 9] >>",
            "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /A 6 0 R >> >> "
            ">>",
            stream({}, "/A Do"),
            "<< /Type /Page /Parent 2 0 R >>",
        }
        + bomb(6)));
    QVERIFY(document);
    QCOMPARE(document->page(0).error().code, Code::TooBig);
    QVERIFY(document->page(1));
}

QTEST_MAIN(PageLoadTest)
#include "pageloadtest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/svgcheck.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::media;
using base::Code;

class SvgCheckTest : public QObject {
    Q_OBJECT
private slots:
    void passes_data();
    void passes();
    void ownPictogramsPass();
    void refuses_data();
    void refuses();
    void looks();
};

static QByteArray svg(const QByteArray& inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">"
        + inside + "</svg>";
}

void SvgCheckTest::passes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << svg("");
    QTest::newRow("declaration and comment")
        << "<?xml version=\"1.0\"?><!-- script -->" + svg("<path d='M0 0h9'/>");
    QTest::newRow("gradient") << svg("<defs><linearGradient id='a'/></defs><rect fill='url(#a)'/>");
    QTest::newRow("gradient in quotes") << svg("<rect style=\"fill: url( '#a' )\"/>");
    QTest::newRow("style") << svg("<style>.a{fill:#fff}</style><rect class='a'/>");
    QTest::newRow("use") << svg("<g id='a'><path/></g><use href='#a'/><use xlink:href='#a'/>");
    QTest::newRow("the word url") << svg("<text>curl en url</text>");
    QTest::newRow("text with an address")
        << svg("<text>url(https://a.nl) javascript @import</text>");
    QTest::newRow("character reference") << svg("<text>&#233;&amp;</text>");
}

void SvgCheckTest::passes()
{
    QFETCH(QByteArray, bytes);
    const auto fine = checkSvg(bytes);
    QVERIFY2(fine, qPrintable(fine ? QString() : fine.error().detail));
}

void SvgCheckTest::ownPictogramsPass()
{
    QDirIterator it(QStringLiteral(INKAART_SOURCE_DIR "/resources/pictograms"), { u"*.svg"_s });
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(checkSvg(file.readAll()), qPrintable(file.fileName()));
    }
}

void SvgCheckTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& what,
                        Code code = Code::Refused) {
        QTest::newRow(name) << bytes << int(code) << what;
    };
    const QString link = u"link to another place"_s;
    QByteArray attributes;
    for (int i = 0; i < 2001; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    row("a tag of attributes", svg("<g" + attributes + "/>"), u"too many attributes"_s);
    row("script", svg("<script>alert(1)</script>"), u"script"_s);
    row("script with prefix", svg("<s:script xmlns:s='http://www.w3.org/2000/svg'/>"), u"script"_s);
    row("script in capitals", svg("<SCRIPT/>"), u"script"_s);
    row("foreignObject", svg("<foreignObject/>"), u"foreignObject"_s);
    row("iframe", svg("<iframe/>"), u"iframe"_s);
    row("event", svg("<rect onclick='a()'/>"), u"event attribute"_s);
    row("event on the root", "<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>",
        u"event attribute"_s);
    row("image from a server", svg("<image href='https://a.nl/x.png'/>"), link);
    row("image from the disk", svg("<image xlink:href='file:///etc/passwd'/>"), link);
    row("relative image", svg("<image xlink:href='../x.png'/>"), link);
    row("embedded image", svg("<image href='data:image/png;base64,AAAA'/>"), link);
    row("link", svg("<a href='javascript:a()'><rect/></a>"), link);
    row("use of another file", svg("<use href='b.svg#a'/>"), link);
    row("fill from elsewhere", svg("<rect fill='url(https://a.nl/#b)'/>"), link);
    row("fill from elsewhere, spaced", svg("<rect style='fill:URL ( \"//a.nl/#b\" )'/>"), link);
    row("font from elsewhere", svg("<style>@font-face{src:url(//a.nl/f)}</style>"), link);
    row("import", svg("<style>@import 'a.css';</style>"), u"@import"_s);
    row("import in CDATA", svg("<style><![CDATA[@IMPORT 'a.css';]]></style>"), u"@import"_s);
    row("escaped import", svg("<style>@\\69mport 'a.css';</style>"), u"style with escapes"_s);
    row("style after an element in it", svg("<style><g/>@import 'a';</style>"), u"@import"_s);
    row("DOCTYPE", "<!DOCTYPE svg>" + svg(""), u"DOCTYPE"_s);
    row("entities",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + svg("<text>&a;</text>"),
        u"DOCTYPE"_s);
    row("style sheet", "<?xml-stylesheet href='a.css'?>" + svg(""), u"processing instruction"_s);
    row("use inside itself", svg("<g id='a'><use href='#a'/></g>"), u"use inside itself"_s);
    row("use in a circle",
        svg("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g><use href='#a'/>"),
        u"use inside itself"_s);
    QByteArray laughs = "<g id='a0'><rect/></g>";
    for (int i = 1; i < 20; ++i)
        laughs += "<g id='a" + QByteArray::number(i) + "'>"
            + ("<use href='#a" + QByteArray::number(i - 1) + "'/>").repeated(10) + "</g>";
    row("a billion copies", svg(laughs), u"copies"_s, Code::TooBig);
    row("deep", svg(QByteArray("<g>").repeated(1000)), u"elements"_s, Code::TooBig);
    row("many", svg(QByteArray("<g/>").repeated(30'000)), u"elements"_s, Code::TooBig);
    // What QSvgRenderer would draw for half a minute.
    row("many dashed circles",
        svg(QByteArray("<circle r='9e5' stroke='red' stroke-dasharray='1'/>").repeated(1000)),
        u"to draw"_s, Code::TooBig);
    row("dashed by a style sheet",
        svg("<style>circle{stroke-dasharray:1}</style>"
            + QByteArray("<circle r='9'/>").repeated(999)),
        u"to draw"_s, Code::TooBig);
    row("a long path again and again",
        svg("<path id='a' d='M0 0" + QByteArray("q1 1 2 2").repeated(50'000) + "'/>"
            + QByteArray("<use href='#a'/>").repeated(60)),
        u"to draw"_s, Code::TooBig);
    row("much in every copy",
        svg("<g id='a'>" + QByteArray("<rect/>").repeated(500) + "</g>"
            + QByteArray("<use href='#a'/>").repeated(500)),
        u"to draw"_s, Code::TooBig);
    row("big", svg(QByteArray(svgLimit, ' ')), u"2 MB"_s, Code::TooBig);
    row("html", "<html/>", u"root"_s, Code::Malformed);
    row("broken", svg("<g></h>"), u"XML"_s, Code::Malformed);
    row("nothing", "", u"end"_s, Code::Truncated);
    row("stops early", svg("<g>").chopped(7), u"end"_s, Code::Truncated);
}

void SvgCheckTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    QFETCH(QString, what);
    const auto fine = checkSvg(bytes);
    QVERIFY(!fine);
    QVERIFY2(int(fine.error().code) == code && fine.error().detail.contains(what),
             qPrintable(fine.error().detail));
}

void SvgCheckTest::looks()
{
    QVERIFY(looksLikeSvg(svg("")));
    QVERIFY(looksLikeSvg("\xEF\xBB\xBF <!-- x --><svg:svg>"));
    QVERIFY(!looksLikeSvg("<html>"));
    QVERIFY(!looksLikeSvg("svg"));
    QVERIFY(!looksLikeSvg({}));
}

QTEST_GUILESS_MAIN(SvgCheckTest)
#include "svgchecktest.moc"

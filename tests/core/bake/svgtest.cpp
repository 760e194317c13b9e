// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artwork/badge.h"
#include "core/bake/bake.h"
#include "tests/core/bake/credentials.h"
#include "tests/unitmain.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace inkaart;
using namespace inkaart::bake;
using namespace Qt::StringLiterals;
using base::Code;

class SvgTest : public QObject {
    Q_OBJECT
private slots:
    void goesInAndOut_data();
    void goesInAndOut();
    void elementStandsAsSpecified();
    void othersAreRead_data();
    void othersAreRead();
    void replacesWhereverItStands();
    void refuses_data();
    void refuses();
    void everyTruncation();
    void lettersThatDoNotFit();
    void costlyOnesEnd_data();
    void costlyOnesEnd();
    void anotherProgramAgrees();
};

static const QByteArray space3("xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"");

static QByteArray drawn()
{
    framework::Achievement one;
    one.level = 2;
    one.zone = u"samen"_s;
    one.pictogram = u"vh-samenwerken"_s;
    return artwork::badgeSvg(one);
}

static void addImages()
{
    const auto row = [](const char* name, const QByteArray& before, const QByteArray& root,
                        const QByteArray& behind) {
        QTest::newRow(name) << before << root << behind;
    };
    row("bare", {}, "<svg>", "</svg>");
    row("declared", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox='0 0 1 1'>",
        "<g>\xC3\xA9</g>\r\n</svg>\r\n");
    row("with a byte order mark", "\xEF\xBB\xBF", "<svg>", "<g/></svg>");
    row("comment and instruction before it",
        "<?xml-stylesheet href=\"a>b\"?>\n<!-- <svg> \" -> ' -->\n", "<svg\n  width=\"1\">",
        "</svg>");
    row("attributes that look like tags", {}, "<svg a='/>' b=\"'>\">", "</svg><!-- after -->");
    row("with a prefix", {}, "<s:svg xmlns:s=\"http://www.w3.org/2000/svg\">", "<s:g/></s:svg>");
    row("with CDATA of its own", {}, "<svg>", "<style><![CDATA[</svg> <a> ]] >]]></style></svg>");
    row("Latin-1", "<?xml version='1.0' encoding='ISO-8859-1'?>", "<svg>", "<g>\xE9</g></svg>");
    row("the prefix used otherwise", {}, "<svg xmlns:openbadges='urn:other'>",
        "<openbadges:credential/></svg>");
}

void SvgTest::goesInAndOut_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<QByteArray>("behind");
    addImages();
    const QByteArray svg = drawn();
    const qsizetype begin = svg.indexOf("<svg");
    const qsizetype end = svg.indexOf('>', begin) + 1;
    QTest::newRow("artwork") << svg.first(begin) << svg.mid(begin, end - begin) << svg.sliced(end);
}

void SvgTest::goesInAndOut()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, root);
    QFETCH(QByteArray, behind);
    const QByteArray image = before + root + behind;
    QCOMPARE(kindOf(image), std::optional(Kind::Svg));
    QCOMPARE(unbake(image).error().code, Code::NotFound);
    const QByteArray plain("{\"a\":\"&amp;\"}");
    for (const QByteArray& credential :
         { credentials::jwt, plain, credentials::json, credentials::awkward }) {
        const bool isPlain = credential == credentials::jwt || credential == plain;
        if (before.contains("8859") && !isPlain)
            continue;
        const auto baked = bake::bake(image, credential);
        QVERIFY2(baked, qPrintable(baked ? QString() : baked.error().detail));
        QCOMPARE(*unbake(*baked), (Baked{ credential, Version::V3, Kind::Svg }));
        // Not a byte of the image changed, and what was added stands directly behind its root.
        QVERIFY(baked->startsWith(before + root + "<openbadges:credential "));
        QVERIFY(baked->endsWith("</openbadges:credential>" + behind));
        QCOMPARE(*bake::bake(*baked, credential), *baked);
        QCOMPARE(*bake::bake(*baked, credentials::other), *bake::bake(image, credentials::other));
    }
}

void SvgTest::elementStandsAsSpecified()
{
    QCOMPARE(*bakeSvg("<svg/>", credentials::jwt + '\n'),
             "<svg><openbadges:credential " + space3 + " verify=\"" + credentials::jwt
                 + "\"></openbadges:credential></svg>");
    QCOMPARE(*bakeSvg("<s:svg xmlns:s='http://www.w3.org/2000/svg' />\n", "{\"a\":\"]]>\"}"),
             "<s:svg xmlns:s='http://www.w3.org/2000/svg' ><openbadges:credential " + space3
                 + "><![CDATA[{\"a\":\"]]]]><![CDATA[>\"}]]></openbadges:credential></s:svg>\n");
}

static QByteArray older(const QByteArray& attributes, const QByteArray& text)
{
    return "<svg xmlns:openbadges='http://openbadges.org'><openbadges:assertion " + attributes + '>'
        + text + "</openbadges:assertion><g/></svg>";
}

void SvgTest::othersAreRead_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("version");
    const auto row = [](const char* name, const QByteArray& image, const QByteArray& bytes,
                        Version version) { QTest::newRow(name) << image << bytes << int(version); };
    const auto newer = [](const QByteArray& attributes, const QByteArray& text) {
        return "<svg " + space3 + "><g/><openbadges:credential " + attributes + '>' + text
            + "</openbadges:credential></svg>";
    };
    const QByteArray json("{\"a\":\"b\"}");
    row("namespace on the root", newer("verify='" + credentials::jwt + "'", {}), credentials::jwt,
        Version::V3);
    row("blanks round it", newer("verify=\"\n  " + credentials::jwt + "\n\"", "\n"),
        credentials::jwt, Version::V3);
    row("another prefix",
        "<svg xmlns:ob='https://purl.imsglobal.org/ob/v3p0'><ob:credential verify='"
            + credentials::jwt + "'/></svg>",
        credentials::jwt, Version::V3);
    row("no prefix",
        "<svg><credential xmlns='https://purl.imsglobal.org/ob/v3p0'>" + json
            + "</credential></svg>",
        json, Version::V3);
    row("within metadata",
        "<svg " + space3 + "><metadata><openbadges:credential>" + json
            + "</openbadges:credential></metadata></svg>",
        json, Version::V3);
    row("laid out", newer({}, "\r\n   <![CDATA[" + json + "]]>\n  "), json, Version::V3);
    row("blanks inside CDATA", newer({}, " <![CDATA[ " + json + "\n]]> "), ' ' + json + '\n',
        Version::V3);
    row("escaped instead", newer({}, "\n{&quot;a&quot;:&#34;&lt;&amp;\"}\n"), "{\"a\":\"<&\"}",
        Version::V3);
    row("CDATA and text", newer({}, "{<![CDATA[\"a\"]]>:<!-- -->1<![CDATA[}]]>"), "{\"a\":1}",
        Version::V3);
    row("JSON in verify", newer("verify='{\"a\":&quot;&lt;&amp;&quot;}'", {}), "{\"a\":\"<&\"}",
        Version::V3);
    row("2.0, JWS", older("verify='" + credentials::jwt + "'", {}), credentials::jwt, Version::V2);
    row("2.0, address", older("verify=\"https://badges.voorbeeldstad.nl/a?b=1&amp;c=2\"", {}),
        credentials::address, Version::V2);
    row("2.0, hosted", older("verify='https://a.nl/1'", "\n<![CDATA[" + json + "]]>\n"), json,
        Version::V2);
    row("2.0, signed and written out",
        older("verify='" + credentials::jwt + "'", "<![CDATA[" + json + "]]>"), credentials::jwt,
        Version::V2);
}

void SvgTest::othersAreRead()
{
    QFETCH(QByteArray, image);
    const auto found = unbake(image);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QTEST(found->bytes, "bytes");
    QTEST(int(found->version), "version");
    const auto baked = bake::bake(image, credentials::other);
    QCOMPARE(*unbake(*baked), (Baked{ credentials::other, Version::V3, Kind::Svg }));
}

void SvgTest::replacesWhereverItStands()
{
    const QByteArray one = "<o:credential verify='a.b.c'><x/></o:credential>";
    const QByteArray image = "<svg xmlns:o='https://purl.imsglobal.org/ob/v3p0'>"
                             "<g>"
        + one + " </g><o:credential/>\n</svg>";
    QCOMPARE(*bakeSvg(image, credentials::jwt),
             *bakeSvg("<svg xmlns:o='https://purl.imsglobal.org/ob/v3p0'><g> </g>\n</svg>",
                      credentials::jwt));
}

void SvgTest::refuses_data()
{
    QTest::addColumn<QByteArray>("image");
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("isBakeable");
    const auto row = [](const char* name, const QByteArray& image, Code code,
                        bool isBakeable = false) {
        QTest::newRow(name) << image << int(code) << isBakeable;
    };
    const QByteArray one = "<openbadges:credential " + space3 + " verify='a.b.c'/>";
    row("no credential", "<svg/>", Code::NotFound, true);
    row("another namespace", "<svg><o:credential xmlns:o='urn:x' verify='a.b.c'/></svg>",
        Code::NotFound, true);
    row("two", "<svg>" + one + "<g>" + one + "</g></svg>", Code::Duplicate, true);
    row("of two versions",
        "<svg>" + one + "<assertion xmlns='http://openbadges.org' verify='a.b.c'/></svg>",
        Code::Duplicate, true);
    row("in both places",
        "<svg><credential xmlns='https://purl.imsglobal.org/ob/v3p0' "
        "verify='a.b.c'>{}</credential></svg>",
        Code::Duplicate, true);
    row("empty", "<svg><openbadges:credential " + space3 + "> </openbadges:credential></svg>",
        Code::Malformed, true);
    row("elements in it",
        "<svg><openbadges:credential " + space3 + ">{}<a/></openbadges:credential></svg>",
        Code::Malformed, true);
    row("one in another",
        "<svg><openbadges:credential " + space3 + ">" + one + "</openbadges:credential></svg>",
        Code::Malformed, true);
    row("DOCTYPE", "<!DOCTYPE svg><svg>" + one + "</svg>", Code::Refused);
    row("entities", "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", Code::Refused);
    row("a billion laughs",
        "<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a \"aaa\"><!ENTITY b "
        "\"&a;&a;\">]><svg>&b;</svg>",
        Code::Refused);
    row("a file of this computer",
        "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><svg>&x;</svg>", Code::Refused);
    row("an entity that nobody made", "<svg>&a;</svg>", Code::Malformed);
    row("a web page", "<!doctype html>\n<html><svg/></html>", Code::Unsupported);
    row("a web page in capitals", "<!DOCTYPE HTML><html><svg/></html>", Code::Unsupported);
    row("another root", "<html><svg/></html>", Code::Unsupported);
    row("svg of another namespace", "<svg xmlns='urn:x'/>", Code::Unsupported);
    row("two roots", "<svg/><svg/>", Code::Malformed);
    row("text behind it", "<svg/>tekst", Code::Malformed);
    row("tags that do not fit", "<svg><g></svg></g>", Code::Malformed);
    row("an end alone", "</svg>", Code::Malformed);
    row("a prefix that nobody declared", "<svg><o:credential/></svg>", Code::Malformed);
    row("no UTF-8", "<svg>\xFF</svg>", Code::Malformed);
    row("16 bits a letter", QByteArray("<\0s\0v\0g\0/\0>\0", 12), Code::Unsupported);
    row("16 bits, marked", QByteArray("\xFE\xFF\0<", 4), Code::Unsupported);
    row("a declaration of another code", "<?xml version='1.0' encoding='EBCDIC'?><svg/>",
        Code::Malformed);
    row("only a comment", "<!-- svg -->", Code::Truncated);
    row("above 10 MB", "<svg>" + QByteArray(svgLimit, ' ') + "</svg>", Code::TooBig);
    row("a credential above 4 MiB",
        "<svg><credential xmlns='https://purl.imsglobal.org/ob/v3p0'>"
            + QByteArray(credentialLimit + 1, 'x') + "</credential></svg>",
        Code::TooBig, true);
}

void SvgTest::refuses()
{
    QFETCH(QByteArray, image);
    QFETCH(bool, isBakeable);
    const auto found = unbakeSvg(image);
    QVERIFY(!found);
    QTEST(int(found.error().code), "code");
    QVERIFY(!found.error().detail.isEmpty());
    const auto baked = bakeSvg(image, credentials::jwt);
    QCOMPARE(bool(baked), isBakeable);
    if (baked)
        QCOMPARE(unbakeSvg(*baked)->bytes, credentials::jwt);
    else
        QCOMPARE(baked.error(), found.error());
}

void SvgTest::everyTruncation()
{
    const QByteArray whole =
        *bakeSvg("<?xml version='1.0'?><!-- a --><svg a='b'><g><![CDATA[x]]></g>&amp;</svg>",
                 credentials::json);
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto found = unbakeSvg(whole.first(size));
        QVERIFY2(!found, qPrintable(QString::number(size)));
        QVERIFY(!bakeSvg(whole.first(size), credentials::jwt));
    }
    QVERIFY(unbakeSvg(whole));
}

void SvgTest::lettersThatDoNotFit()
{
    const QByteArray latin("<?xml version='1.0' encoding='ISO-8859-1'?><svg/>");
    QVERIFY(bakeSvg(latin, "{\"a\":\"e\"}"));
    QCOMPARE(bakeSvg(latin, "{\"a\":\"\xC3\xA9\"}").error().code, Code::Unsupported);
    QCOMPARE(bakeSvg("<svg/>", "{\"a\":\"\xEF\xBF\xBE\"}").error().code, Code::Unsupported);
    QVERIFY(bakeSvg("<?xml version='1.0' encoding='utf-8'?><svg/>", "{\"a\":\"\xC3\xA9\"}"));
}

/// Made to take for ever; without the limits these need minutes or hours.
void SvgTest::costlyOnesEnd_data()
{
    QTest::addColumn<QByteArray>("image");
    QByteArray attributes("<svg");
    QByteArray nested;
    QByteArray spaces;
    for (int i = 0; i < 700'000; ++i)
        attributes += " a" + QByteArray::number(i) + "=''";
    for (int i = 0; i < 200'000; ++i)
        spaces += "<g xmlns:a" + QByteArray::number(i) + "='u'>";
    QTest::newRow("attributes") << QByteArray(attributes + "/>");
    QTest::newRow("namespaces") << QByteArray("<svg>" + spaces);
    QTest::newRow("levels") << QByteArray("<svg>" + QByteArray("<g>").repeated(3'000'000));
}

void SvgTest::costlyOnesEnd()
{
    QFETCH(QByteArray, image);
    QCOMPARE(unbakeSvg(image).error().code, Code::TooBig);
}

/// libxml2 reads what came of it, and finds the same credential.
void SvgTest::anotherProgramAgrees()
{
    const QString program = QStandardPaths::findExecutable(u"xmllint"_s);
    if (program.isEmpty())
        QSKIP("xmllint is not installed");
    const QTemporaryDir folder;
    const QString element =
        u"/*[local-name()='svg']/*[1][namespace-uri()='https://purl.imsglobal.org/ob/v3p0']"_s;
    for (const QByteArray& credential :
         { credentials::jwt, credentials::json, credentials::awkward }) {
        QFile file(folder.filePath(u"a.svg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(*bakeSvg(drawn(), credential));
        file.close();
        const bool isJwt = credential == credentials::jwt;
        QProcess process;
        process.start(program,
                      { u"--nonet"_s, u"--xpath"_s,
                        u"string("_s + element + (isJwt ? u"/@verify)"_s : u")"_s),
                        file.fileName() });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardOutput(), credential + '\n');
    }
}

QTEST_GUILESS_MAIN(SvgTest)
#include "svgtest.moc"

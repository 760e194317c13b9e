// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/credential/reader.h"

#include "core/bake/bake.h"
#include "tests/core/credential/samples.h"
#include "tests/core/media/handmade.h"
#include "tests/unitmain.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTemporaryDir>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;
using base::Code;

class ReaderTest : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void photoOfPaper();
    void severalBadges_data();
    void severalBadges();
    void olderBadgesInPictures_data();
    void olderBadgesInPictures();
    void damagedCodes_data();
    void damagedCodes();
    void refuses_data();
    void refuses();
    void files();
};

Q_DECLARE_METATYPE(inkaart::credential::FoundIn)

static QImage codeImage(double module, const QByteArray& jwt = samples::jwt(Edition::Paper))
{
    const auto code = paperCode(jwt, u"https://badges.voorbeeldstad.nl/v#"_s);
    return samples::painted(makeQr(*code).value_or(QrMatrix()), module);
}

/// With one letter of the signature exchanged.
static QByteArray forged(QByteArray jwt)
{
    jwt[jwt.size() - 20] = jwt[jwt.size() - 20] == 'A' ? 'B' : 'A';
    return jwt;
}

static QImage twoCodes()
{
    QImage sheet(1400, 800, QImage::Format_RGB32);
    sheet.fill(Qt::white);
    QPainter painter(&sheet);
    painter.drawImage(40, 80, codeImage(5));
    painter.drawImage(740, 80, codeImage(5, forged(samples::jwt(Edition::Paper))));
    return sheet;
}

static QImage blank()
{
    QImage image(200, 200, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

static QByteArray saved(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

/// An A4 as it is printed: the code 48 mm wide, on the page that is asked for.
static QByteArray pdf(const QList<std::pair<QString, QByteArray>>& attachments, int codePage)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(300);
    for (const auto& [name, content] : attachments)
        writer.addFileAttachment(name, content);
    QPainter painter(&writer);
    for (int page = 0; page < 3; ++page) {
        if (page > 0)
            writer.newPage();
        painter.fillRect(100, 100, 900, 30, Qt::darkCyan);
        const int side = int(48 / 25.4 * 300);
        if (page == codePage)
            painter.drawImage(QRect(1200, 2200, side, side), codeImage(4));
    }
    painter.end();
    return bytes;
}

void ReaderTest::finds_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<FoundIn>("where");
    QTest::addColumn<QByteArray>("bytes");
    const auto own = samples::jwt(Edition::Own);
    const auto paper = samples::jwt(Edition::Paper);
    const auto row = [](const char* name, const QByteArray& file, FoundIn where,
                        const QByteArray& bytes) { QTest::newRow(name) << file << where << bytes; };
    row("jwt", own, FoundIn::Jwt, own);
    row("jwt with a line feed", own + "\r\n", FoundIn::Jwt, own);
    row("jwt with a byte order mark", "\xEF\xBB\xBF" + own, FoundIn::Jwt, own);
    row("json", "{\"a\":1}\n", FoundIn::Json, "{\"a\":1}");
    row("what a code says", paperCode(paper)->text() + '\n', FoundIn::PaperText, paper);
    row("png", saved(codeImage(4), "png"), FoundIn::Picture, paper);
    row("jpeg", saved(codeImage(4), "jpeg"), FoundIn::Picture, paper);
    row("webp", saved(codeImage(4), "webp"), FoundIn::Picture, paper);
    const QByteArray picture = saved(blank(), "png");
    row("baked png", *bake::bake(picture, own), FoundIn::BakedPng, own);
    row("baked png that shows a code too", *bake::bake(saved(codeImage(4), "png"), own),
        FoundIn::BakedPng, own);
    row("baked svg", *bake::bake("<!-- a --><svg/>", own), FoundIn::BakedSvg, own);
    row("pdf with attachment", pdf({ { u"badge.jwt"_s, own } }, 0), FoundIn::PdfAttachment, own);
    row("pdf with other attachments too",
        pdf({ { u"factuur.json"_s, "{\"bedrag\":1}" },
              { u"a.txt"_s, "tekst" },
              { u"badge.jwt"_s, own } },
            -1),
        FoundIn::PdfAttachment, own);
    row("pdf with a code", pdf({}, 0), FoundIn::PdfPage, paper);
    row("pdf with a code on its last page", pdf({ { u"a.txt"_s, "tekst" } }, 2), FoundIn::PdfPage,
        paper);
}

void ReaderTest::finds()
{
    QFETCH(QByteArray, file);
    QFETCH(FoundIn, where);
    QFETCH(QByteArray, bytes);
    const auto found = findCredential(file);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->where, where);
    QCOMPARE(found->bytes, bytes);
    QVERIFY(!found->isPassport);
    if (where != FoundIn::Json)
        QCOMPARE(verify(found->bytes, samples::trusting()).verdict, Verdict::Valid);
}

/// As a phone sees it: aslant, uneven light, blurred by JPEG.
void ReaderTest::photoOfPaper()
{
    QImage photo(3000, 2200, QImage::Format_RGB32);
    photo.fill(QColor(90, 70, 50));
    QPainter painter(&photo);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setTransform(QTransform::fromTranslate(700, 300).rotate(7).shear(0.04, 0.02));
    painter.fillRect(-150, -150, 1900, 1600, QColor(236, 232, 220));
    painter.drawImage(QRect(150, 100, 900, 900), codeImage(4));
    QLinearGradient shadow(0, 0, 1800, 1500);
    shadow.setColorAt(0, QColor(0, 0, 0, 0));
    shadow.setColorAt(1, QColor(0, 0, 0, 110));
    painter.fillRect(-150, -150, 1900, 1600, shadow);
    painter.end();
    const auto found = findCredential(saved(photo, "jpeg"));
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QCOMPARE(found->bytes, samples::jwt(Edition::Paper));
}

void ReaderTest::severalBadges_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<int>("refused");
    const QByteArray good = samples::jwt(Edition::Own);
    const auto row = [](const char* name, const QByteArray& file, const QStringList& places,
                        int refused) { QTest::newRow(name) << file << places << refused; };
    row("a forged attachment behind a good one",
        pdf({ { u"goed.jwt"_s, good }, { u"vals.jwt"_s, forged(good) } }, -1),
        { u"goed.jwt"_s, u"vals.jwt"_s }, 1);
    row("broken JSON that says it is a badge",
        pdf({ { u"goed.jwt"_s, good },
              { u"vals.json"_s, R"({"credentialSubject":{},"credentialSubject":{}})" } },
            -1),
        { u"goed.jwt"_s, u"vals.json"_s }, 1);
    row("one that cannot be read at all",
        pdf({ { u"goed.jwt"_s, good }, { u"vals.jwt"_s, good.chopped(3) + "***" } }, -1),
        { u"goed.jwt"_s, u"vals.jwt"_s }, 1);
    row("one badge attached twice", pdf({ { u"a.jwt"_s, good }, { u"b.jwt"_s, good } }, -1),
        { u"a.jwt"_s }, 0);
    row("two codes in a picture", saved(twoCodes(), "png"), { u"code 1"_s, u"code 2"_s }, 1);
    const QByteArray seen = saved(codeImage(4, forged(samples::jwt(Edition::Paper))), "png");
    row("a good one inside, a forged code to be seen", *bake::bake(seen, good),
        { u"code 1"_s, u"inside the picture"_s }, 1);
    const QByteArray paper = samples::jwt(Edition::Paper);
    row("the same inside and to be seen", *bake::bake(saved(codeImage(4), "png"), paper),
        { u"inside the picture"_s }, 0);
}

void ReaderTest::severalBadges()
{
    QFETCH(QByteArray, file);
    const auto found = findCredentials(file);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    QStringList places;
    int refused = 0;
    for (const Found& one : *found) {
        places.append(one.place);
        refused += verify(one.bytes, samples::trusting()).verdict == Verdict::Refused;
    }
    places.sort();
    QTEST(places, "places");
    QTEST(refused, "refused");
}

/// Open Badges 2.0 bakes assertions, signed ones, and addresses.
void ReaderTest::olderBadgesInPictures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("JSON") << QByteArray(R"({"type":"Assertion","badge":"https://a.nl/b"})");
    QTest::newRow("JWS") << samples::jwt();
    QTest::newRow("address") << QByteArray("https://badges.voorbeeldstad.nl/assertions/1");
}

void ReaderTest::olderBadgesInPictures()
{
    QFETCH(QByteArray, text);
    QImage picture = blank();
    picture.setText(u"openbadges"_s, QString::fromLatin1(text));
    const auto png = findCredentials(saved(picture, "png"));
    const auto svg = findCredentials("<svg><a:assertion xmlns:a='http://openbadges.org'><![CDATA["
                                     + text + "]]></a:assertion></svg>");
    QVERIFY(png);
    QVERIFY(svg);
    QCOMPARE(png->size(), 1);
    QCOMPARE(png->first().where, FoundIn::BakedPng);
    QCOMPARE(png->first().bytes, text);
    QCOMPARE(svg->first().where, FoundIn::BakedSvg);
    QCOMPARE(svg->first().bytes, text);
}

/// Ours by prefix and version, but no longer whole: refused, not "no badge in it".
void ReaderTest::damagedCodes_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray text = paperCode(samples::jwt(Edition::Paper))->text();
    QByteArray swapped = text;
    swapped.replace(40, 8, "AAAAAAAA");
    QTest::newRow("the text, cut") << text.first(200);
    QTest::newRow("the text, no base32") << QByteArray(text.first(200) + '1');
    const auto picture = [](const QByteArray& say) {
        return saved(samples::painted(makeQr(QByteArrayView(say), 40).value_or(QrMatrix()), 4),
                     "png");
    };
    QTest::newRow("a picture of it, cut") << picture(text.first(200));
    QTest::newRow("a picture of it, changed") << picture(swapped);
}

void ReaderTest::damagedCodes()
{
    QFETCH(QByteArray, file);
    const auto found = findCredential(file);
    QVERIFY2(found, qPrintable(found ? QString() : found.error().detail));
    const Report report = verify(found->bytes, samples::trusting());
    QCOMPARE(report.verdict, Verdict::Refused);
    QCOMPARE(report.checks.size(), 1);
    QCOMPARE(report.checks.first().name, u"structure"_s);
    QVERIFY2(report.checks.first().why.contains(u"damaged"_s),
             qPrintable(report.checks.first().why));
}

void ReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    const QByteArray baked = *bake::bake(saved(blank(), "png"), samples::jwt());
    QByteArray twice = baked;
    twice.insert(33, baked.mid(33, baked.indexOf("IDAT") - 4 - 33));
    QByteArray changed = baked;
    changed[100] = char(changed[100] ^ 1);
    const auto row = [](const char* name, const QByteArray& file, Code code) {
        QTest::newRow(name) << file << int(code);
    };
    row("nothing", {}, Code::NotFound);
    row("white space", " \n", Code::NotFound);
    row("text", "Dit is geen badge.", Code::Unsupported);
    row("program",
        QByteArray("\x7F"
                   "ELF\2\1\1\0\0\0\0",
                   11),
        Code::Unsupported);
    row("picture without code", saved(blank(), "png"), Code::NotFound);
    row("baked picture, changed", changed, Code::Malformed);
    row("baked picture, cut", baked.chopped(20), Code::Truncated);
    row("baked picture, twice", twice, Code::Duplicate);
    row("half a picture", saved(codeImage(4), "png").first(900), Code::Truncated);
    row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", Code::NotFound);
    row("svg with entities", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>", Code::Refused);
    row("half an svg", "<svg><g>", Code::Truncated);
    row("a web page", "<!doctype html><html></html>", Code::Unsupported);
    row("pdf without badge", pdf({}, -1), Code::NotFound);
    // A page whose one picture would take a minute.
    const auto huge = handmade::pdf({
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /Contents 4 0 R >>",
        handmade::stream({}, "BI /W 60000 /H 60000 /BPC 1 /CS /G ID 000 EI Q"),
    });
    row("pdf that paints for long", huge, Code::TooBig);
    row("damaged pdf", pdf({}, 0).first(300), Code::Malformed);
    row("code of a newer version", "inkaart:AIAA", Code::TooNew);
    row("100 MB", QByteArray(fileLimit + 1, 'A'), Code::TooBig);
}

void ReaderTest::refuses()
{
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    const auto found = findCredential(file);
    QVERIFY(!found);
    QVERIFY2(int(found.error().code) == code,
             qPrintable(QString::number(int(found.error().code)) + found.error().detail));
}

void ReaderTest::files()
{
    QTemporaryDir dir;
    QFile file(dir.filePath(u"badge.png"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(samples::jwt());
    file.close();
    QCOMPARE(findCredentialIn(file.fileName())->where, FoundIn::Jwt);
    QVERIFY(file.resize(200LL * 1024 * 1024));
    QCOMPARE(findCredentialIn(file.fileName()).error().code, Code::TooBig);
    QCOMPARE(findCredentialIn(dir.filePath(u"absent"_s)).error().code, Code::NotFound);
    QCOMPARE(findCredentialIn(dir.path()).error().code, Code::Io);
}

QTEST_MAIN(ReaderTest)
#include "readertest.moc"

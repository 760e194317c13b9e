// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/document.h"
#include "tests/core/media/handmade.h"

#include <QGuiApplication>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::media;
using handmade::packed;
using handmade::stream;

class TracesTest : public QObject {
    Q_OBJECT
private slots:
    void picture_data();
    void picture();
    void document_data();
    void document();
    void keepsWhatIsSeen_data();
    void keepsWhatIsSeen();
    void signature_data();
    void signature();
};

namespace {

/// What nobody may find in what is kept.
const QByteArray secret = "GEHEIM";

QByteArray segment(char kind, const QByteArray& payload)
{
    const auto size = payload.size() + 2;
    return QByteArray("\xFF") + kind + char(size >> 8) + char(size & 0xFF) + payload;
}

const QByteArray start = "\xFF\xD8";
const QByteArray end = "\xFF\xD9";
const QByteArray exif = segment('\xE1', QByteArray("Exif\0\0", 6) + secret);
const QByteArray adobe = segment('\xEE', "Adobe0123456");
const QByteArray scan = segment('\xDA', {}) + "SCAN";
const QByteArray jpeg = start + exif + adobe + scan + end;

QByteArray box(const QByteArray& kind, const QByteArray& payload)
{
    return QByteArray("\0\0\0", 3) + char(payload.size() + 8) + kind + payload;
}

/// One page with one picture.
QByteArray withPicture(const QByteArray& filter, const QByteArray& data)
{
    return handmade::pdf({
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources << /XObject << /A 4 0 R >> >> "
        ">>",
        stream("/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB "
               "/BitsPerComponent 8 /Filter "
                   + filter,
               data),
    });
}

/// One page, with more in its catalog and in itself, and objects from number 4.
QByteArray withMore(const QByteArray& catalog, const QByteArray& page,
                    const QList<QByteArray>& more = {})
{
    return handmade::pdf(QList<QByteArray>{
                             "<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
                             "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                             "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] " + page + " >>",
                         }
                         + more);
}

QByteArray bare(const QByteArray& pdf)
{
    const auto document = Document::open(pdf);
    if (!document)
        return {};
    return document->withoutTraces().value_or(QByteArray());
}

} // namespace

void TracesTest::picture_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<QByteArray>("data");
    const QByteArray dct = "/DCTDecode";
    const QByteArray mpf = segment('\xE2', QByteArray("MPF\0", 4) + secret);
    QTest::newRow("plain") << dct << jpeg;
    QTest::newRow("in digits") << QByteArray("[/ASCIIHexDecode /DCTDecode]") << jpeg.toHex() + ">";
    QTest::newRow("in letters")
        << QByteArray("[/ASCII85Decode /DCTDecode]")
        << QByteArray("s4IA1!\"MGBBk@>F7n#s;8PT6Q!\"M;*Ddm930etOA2)bKg!!6(d5u.I5~>");
    QTest::newRow("packed") << QByteArray("[/FlateDecode /DCTDecode]") << packed(jpeg);
    QTest::newRow("packed in digits")
        << QByteArray("[/ASCIIHexDecode /FlateDecode /DCTDecode]") << packed(jpeg).toHex() + ">";
    QTest::newRow("several pictures") << dct << start + mpf + adobe + scan + end;
    QTest::newRow("behind the end") << dct << start + adobe + scan + end + jpeg;
    QTest::newRow("text behind the end") << dct << start + adobe + scan + end + secret;
    QTest::newRow("fill bytes") << dct << start + "\xFF\xFF" + exif + adobe + scan + end;
    QTest::newRow("between markers") << dct << start + secret + exif + adobe + scan + end;
    QTest::newRow("after a scan") << dct << start + adobe + scan + exif + scan + end;
    QTest::newRow("small picture") << dct
                                   << start + segment('\xE0', QByteArray("JFXX\0", 5) + secret)
            + segment('\xE0', QByteArray("JFIF\0\1\1\0\0\1\0\1\1\2", 14) + secret) + adobe + scan
            + end;
    QTest::newRow("jpeg 2000") << QByteArray("/JPXDecode")
                               << box("jP  ", "\r\n\x87\n") + box("xml ", secret)
            + box("uuid", secret) + box("jp2c", "Adobe0123456 SCAN");
}

void TracesTest::picture()
{
    QFETCH(QByteArray, filter);
    QFETCH(QByteArray, data);
    const QByteArray kept = bare(withPicture(filter, data));
    QVERIFY(!kept.contains(secret));
    // In the open, so that nothing hides.
    QVERIFY(kept.contains("Adobe0123456"));
    QVERIFY(kept.contains("SCAN"));
}

void TracesTest::document_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray file = "<< /Type /Filespec /F (GEHEIM.txt) /EF << /F 5 0 R >> >>";
    const QByteArray embedded = stream("/Type /EmbeddedFile", secret);
    QTest::newRow("small picture of a page")
        << withMore({}, "/Thumb 4 0 R", { stream("/Width 1 /Height 1", secret) });
    QTest::newRow("who wrote a note")
        << withMore({}, "/Annots [4 0 R]",
                    { "<< /Type /Annot /Subtype /Text /Rect [0 0 1 1] /T (GEHEIM) /M (D:GEHEIM) "
                      "/CreationDate (D:GEHEIM) >>" });
    QTest::newRow("who wrote a note in the page")
        << withMore({}, "/Annots [<< /Subtype /Text /Rect [0 0 1 1] /T (GEHEIM) >>]");
    QTest::newRow("attached") << withMore(
        "/Names << /EmbeddedFiles << /Names [(GEHEIM) 4 0 R] >> >>", {}, { file, embedded });
    QTest::newRow("associated") << withMore("/AF [4 0 R]", {}, { file, embedded });
    QTest::newRow("associated with a page") << withMore({}, "/AF [4 0 R]", { file, embedded });
    QTest::newRow("attached to a page")
        << withMore({},
                    "/Annots [<< /Subtype /FileAttachment /Rect [0 0 1 1] /FS 4 0 R /T (GEHEIM) "
                    ">>]",
                    { file, embedded });
    QTest::newRow("attached to something else")
        << withMore("/Mine 4 0 R", {}, { "<< /F (a) /EF << /F 5 0 R >> >>", embedded });
    QTest::newRow("left by a program in a direct dictionary")
        << withMore("/ViewerPreferences << /PieceInfo << /Word (GEHEIM) >> >>", {});
    QTest::newRow("said to be signed")
        << withMore("/AcroForm << /SigFlags 3 /Fields [] >> /PieceInfo << /Word (GEHEIM) >>", {});
    QTest::newRow("rights without a signature")
        << withMore("/Perms << >> /PieceInfo << /Word (GEHEIM) >>", {});
}

void TracesTest::document()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(pdf.contains(secret));
    const QByteArray kept = bare(pdf);
    QVERIFY(!kept.isEmpty());
    QVERIFY(!kept.contains(secret));
    QCOMPARE(Document::open(kept)->pageCount(), 1);
}

void TracesTest::keepsWhatIsSeen_data()
{
    QTest::addColumn<QByteArray>("pdf");
    QTest::newRow("the words of a note")
        << withMore({}, "/Annots [<< /Subtype /Text /Rect [0 0 1 1] /Contents (BLIJFT) >>]");
    QTest::newRow("the name of a field")
        << withMore({}, "/Annots [<< /Subtype /Widget /Rect [0 0 1 1] /FT /Tx /T (BLIJFT) >>]");
    const QByteArray picture = stream("/Subtype /Image /Width 1 /Height 1", "BLIJFT");
    QTest::newRow("a picture called like a thumbnail")
        << withMore({}, "/Resources << /XObject << /Thumb 4 0 R >> >>", { picture });
    QTest::newRow("a font called like a file")
        << withMore({}, "/Resources << /Font << /AF << /Type /Font /BaseFont /BLIJFT >> >> >>");
    QTest::newRow("a colour profile") << withPicture(
        "/DCTDecode",
        start + segment('\xE2', QByteArray("ICC_PROFILE\0", 12) + "BLIJFT") + scan + end);
    QTest::newRow("all scans") << withPicture("/DCTDecode",
                                              start + scan + scan + "\xFF\xD0" + "BLIJFT" + end);
}

void TracesTest::keepsWhatIsSeen()
{
    QFETCH(QByteArray, pdf);
    QVERIFY(bare(pdf).contains("BLIJFT"));
}

void TracesTest::signature_data()
{
    QTest::addColumn<QByteArray>("pdf");
    const QByteArray value = "<< /Type /Sig /ByteRange [0 1 2 3] /Contents <00> >>";
    const QByteArray trace = " /PieceInfo << /Word (GEHEIM) >>";
    QTest::newRow("a field") << withMore(
        "/AcroForm << /SigFlags 3 /Fields [<< /FT /Sig /T (a) /V 4 0 R >>] >>" + trace, {},
        { value });
    QTest::newRow("a field below another, without flags") << withMore(
        "/AcroForm << /Fields [<< /T (a) /Kids [<< /FT /Sig /V 4 0 R >>] >>] >>" + trace, {},
        { value });
    QTest::newRow("rights") << withMore("/Perms << /DocMDP 4 0 R >>" + trace, {}, { value });
}

/// It is over the document's bytes.
void TracesTest::signature()
{
    QFETCH(QByteArray, pdf);
    QCOMPARE(bare(pdf), pdf);
}

QTEST_MAIN(TracesTest)
#include "tracestest.moc"

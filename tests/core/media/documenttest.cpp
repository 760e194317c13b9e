// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/document.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::media;
using base::Code;

class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void pages();
    void attachments();
    void attachedBomb_data();
    void attachedBomb();
    void keepsNoTraces();
    void knowsOfPictures();
    void refuses_data();
    void refuses();
    void cutAnywhere();
    void locked();
    void hugePage();
};

/// The most that this process held while \a work was done, in bytes (proc(5): clear_refs, status).
static qint64 highestMemory(const std::function<void()>& work)
{
    QFile reset(u"/proc/self/clear_refs"_s);
    if (!reset.open(QIODevice::WriteOnly) || reset.write("5") != 1)
        return 0;
    reset.close();
    work();
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray all = status.readAll();
    const qsizetype at = all.indexOf("VmHWM:") + 6;
    return all.sliced(at, all.indexOf("kB", at) - at).trimmed().toLongLong() * 1024;
}

static QByteArray pdf(int pages, const QList<Attachment>& attachments = {},
                      QPageSize size = QPageSize(QPageSize::A4))
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(size);
    writer.setPageMargins(QMarginsF());
    writer.setResolution(72);
    for (const auto& file : attachments)
        writer.addFileAttachment(file.name, file.bytes);
    QPainter painter(&writer);
    for (int i = 0; i < pages; ++i) {
        if (i > 0)
            writer.newPage();
        painter.fillRect(100, 100, 200, 300, i % 2 ? Qt::blue : Qt::red);
    }
    painter.end();
    return bytes;
}

void DocumentTest::pages()
{
    const auto document = Document::open(pdf(3));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QCOMPARE(document->pageCount(), 3);
    QCOMPARE(document->pageSize(0).toSize(), QSize(595, 842));
    const auto second = document->page(1, 72);
    QVERIFY(second);
    QCOMPARE(second->pixelColor(200, 250), QColor(Qt::blue));
    QCOMPARE(second->pixelColor(50, 50), QColor(Qt::white));
    QCOMPARE(document->page(0, 150)->width(), 1240);
    QCOMPARE(document->page(3).error().code, Code::NotFound);
    QCOMPARE(document->page(-1).error().code, Code::NotFound);
    QVERIFY(document->attachments().isEmpty());
}

void DocumentTest::attachments()
{
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    const QList<Attachment> files{ { u"badge.jwt"_s, "a.b.c" }, { u"naam أمينة.bin"_s, all } };
    const auto document = Document::open(pdf(1, files));
    QVERIFY(document);
    auto found = document->attachments();
    std::sort(found.begin(), found.end(),
              [](const Attachment& a, const Attachment& b) { return a.name < b.name; });
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0], files[0]);
    QCOMPARE(found[1].bytes, files[1].bytes);
}

/// A PDF of one page, made by hand, with one attachment.
static QByteArray byHand(const QByteArray& stream, const QByteArray& filter,
                         const QByteArray& more = {}, const QByteArray& trailer = {})
{
    const QList<QByteArray> objects{
        "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles << /Names [(a.jwt) 4 0 R] >> >> "
            + more + ">>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Resources << /XObject << /A 6 0 R "
        ">> >> >>",
        "<< /Type /Filespec /F (a.jwt) /EF << /F 5 0 R >> >>",
        "<< /Type /EmbeddedFile /Filter " + filter + " /Length " + QByteArray::number(stream.size())
            + " >>\nstream\n" + stream + "\nendstream",
        "<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceRGB "
        "/BitsPerComponent 8 /Filter /DCTDecode /Length 33 >>\nstream\n"
            + QByteArray::fromHex("ffd8ffe1000c45786966000047505321ffee0007"
                                  "416c6d6572ffda00000000ffd9")
            + "\nendstream",
        "<< /Author (Fatima Geheim) /Producer (Word) >>",
    };
    QByteArray pdf = "%PDF-1.7\n";
    QByteArray table;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 8\n0000000000 65535 f \n" + table
        + "trailer\n<< /Size 8 /Root 1 0 R /Info 7 0 R " + trailer + ">>\nstartxref\n" + start
        + "\n%%EOF\n";
}

/// As Flate wants it: without the length that Qt puts before it.
static QByteArray packed(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(4);
}

void DocumentTest::attachedBomb_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("isRead");
    // 200 MB of nothing, packed once and twice.
    const QByteArray bomb = packed(QByteArray(200'000'000, ' '));
    QTest::newRow("small") << packed("a.b.c") << QByteArray("/FlateDecode") << true;
    QTest::newRow("small, twice") << packed(packed("a.b.c"))
                                  << QByteArray("[/FlateDecode /FlateDecode]") << true;
    QTest::newRow("in digits") << QByteArray("612e622e63>") << QByteArray("/ASCIIHexDecode")
                               << true;
    QTest::newRow("a bomb") << bomb << QByteArray("/FlateDecode") << false;
    QTest::newRow("a bomb, twice")
        << packed(bomb) << QByteArray("[/FlateDecode /FlateDecode]") << false;
    QTest::newRow("a bomb of which nothing is left")
        << bomb << QByteArray("[/FlateDecode /ASCIIHexDecode]") << false;
}

void DocumentTest::attachedBomb()
{
    QFETCH(QByteArray, stream);
    QFETCH(QByteArray, filter);
    QFETCH(bool, isRead);
    const auto document = Document::open(byHand(stream, filter));
    QVERIFY2(document, qPrintable(document ? QString() : document.error().detail));
    QList<Attachment> found;
    const qint64 before = highestMemory([] {});
    const qint64 highest = highestMemory([&] { found = document->attachments(); });
    QVERIFY2(highest - before < 100'000'000, qPrintable(QString::number(highest - before)));
    QCOMPARE(found.size(), isRead ? 1 : 0);
    if (isRead)
        QCOMPARE(found.front(), (Attachment{ u"a.jwt"_s, "a.b.c" }));
}

void DocumentTest::keepsNoTraces()
{
    const QByteArray xmp = "/PieceInfo << /Word << /Private (Fatima Geheim) >> >> ";
    const auto document = Document::open(byHand(packed("a.b.c"), "/FlateDecode", xmp));
    QVERIFY(document);
    const auto bare = document->withoutTraces();
    QVERIFY(bare);
    QVERIFY(!bare->contains("Fatima Geheim") && !bare->contains("Word"));
    QVERIFY(!bare->contains("Exif") && !bare->contains("GPS"));
    // What is seen is there: the page, the picture's other parts. What is attached is not.
    QVERIFY(bare->contains("Almer"));
    const auto again = Document::open(*bare);
    QVERIFY(again);
    QCOMPARE(again->pageCount(), 1);
    QCOMPARE(document->attachments().size(), 1);
    QVERIFY(again->attachments().isEmpty());
}

void DocumentTest::knowsOfPictures()
{
    QVERIFY(!Document::open(pdf(1))->hasPictures());
    QByteArray withPicture = byHand(packed("a.b.c"), "/FlateDecode");
    QVERIFY(!Document::open(withPicture)->hasPictures()); // of one pixel
    // As long as before, so that the table still fits.
    withPicture.replace("/Width 1 /Height 1 /ColorSpace /DeviceRGB",
                        "/Width 300 /Height 300 /ColorSpace /G   ");
    QVERIFY(Document::open(withPicture)->hasPictures());
}

void DocumentTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(Code::Unsupported);
    QTest::newRow("text") << QByteArray("geen pdf") << int(Code::Unsupported);
    QTest::newRow("only a header") << QByteArray("%PDF-1.7\n") << int(Code::Malformed);
    QTest::newRow("noise") << "%PDF-1.7\n" + QByteArray(5000, '\xA7') << int(Code::Malformed);
    QTest::newRow("above 100 MB") << "%PDF-1.7\n" + QByteArray(documentLimit, ' ')
                                  << int(Code::TooBig);
}

void DocumentTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto document = Document::open(bytes);
    QVERIFY(!document);
    QCOMPARE(int(document.error().code), code);
}

void DocumentTest::cutAnywhere()
{
    // Damage never ends the program; what can be mended by the reader may be shown.
    const QByteArray whole = pdf(2, { { u"a"_s, "b" } });
    for (qsizetype size = 0; size < whole.size(); size += 97) {
        if (const auto document = Document::open(whole.first(size))) {
            (void)document->page(0, 20);
            (void)document->attachments();
        }
    }
}

/// A PDF that asks for a password: RC4, 40 bits, with keys that fit none.
void DocumentTest::locked()
{
    QByteArray bytes = pdf(1);
    const auto trailer = bytes.lastIndexOf("trailer");
    const auto open = bytes.indexOf("<<", trailer) + 2;
    const QByteArray key(64, 'A');
    bytes.insert(open,
                 "\n/ID [<00112233445566778899AABBCCDDEEFF><00112233445566778899AABBCCDDEEFF>]"
                 "\n/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <"
                     + key + "> /U <" + key + "> >>\n");
    const auto document = Document::open(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().code, Code::Refused);
}

void DocumentTest::hugePage()
{
    const auto document =
        Document::open(pdf(1, {}, QPageSize(QSizeF(14'000, 14'000), QPageSize::Point)));
    QVERIFY(document);
    QCOMPARE(document->page(0, 150).error().code, Code::TooBig);
    QVERIFY(document->page(0, 10));
}

QTEST_MAIN(DocumentTest)
#include "documenttest.moc"

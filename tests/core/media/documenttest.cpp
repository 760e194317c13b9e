// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/document.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::media;
using base::Code;

class DocumentTest : public QObject {
    Q_OBJECT
private slots:
    void pages();
    void attachments();
    void refuses_data();
    void refuses();
    void cutAnywhere();
    void locked();
    void hugePage();
};

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

// SPDX-License-Identifier: GPL-3.0-or-later
// Pages become a PDF, and what other programs read in that PDF is what went in.
#include "tests/unitmain.h"

#include "core/media/qrscan.h"
#include "core/print/document.h"
#include "tests/core/print/samples.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace inkaart::print {

class PaperTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(m_dir.isValid()); }
    void readsBack_data();
    void readsBack();
    void everyFontIsEmbedded();
    void carriesItsAttachments();
    void codesDecode_data();
    void codesDecode();
    void staysReadableInGrey();
    void stopsWhenCancelled();
    void refusesNothing();
    void rightNumberOfPages_data();
    void rightNumberOfPages();

private:
    QString pdf(const QList<Page>& pages, const PdfOptions& options = {});
    static QByteArray run(const QString& program, const QStringList& arguments);
    static bool has(const QString& program)
    {
        return !QStandardPaths::findExecutable(program).isEmpty();
    }

    QTemporaryDir m_dir;
};

QString PaperTest::pdf(const QList<Page>& pages, const PdfOptions& options)
{
    const auto bytes = toPdf(pages, options);
    if (!bytes)
        return {};
    QFile file(m_dir.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size())
        return {};
    return file.fileName();
}

QByteArray PaperTest::run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

void PaperTest::readsBack_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("certificate, Arabic")
        << Page(samples::certificate())
        << QStringList{ u"Certificaat"_s, u"Voorbeeld: Amina Yusuf"_s, u"أمينة يوسف"_s,
                        u"شهادة"_s,       u"IK-7Q4M2-XK9PT"_s,         u"Noor Bakker"_s,
                        u"12 mei 2026"_s };
    QTest::newRow("certificate, Ukrainian")
        << Page(samples::certificate(u"uk"_s))
        << QStringList{ u"Сертифікат"_s, u"Данило Коваль"_s, u"Niveau 2: zelfstandig"_s };
    QTest::newRow("certificate, Dutch") << Page(samples::certificate(u"nl"_s))
                                        << QStringList{ u"Certificaat"_s, u"heeft laten zien:"_s };
    QTest::newRow("passport") << Page(samples::passport())
                              << QStringList{ u"Danylo Koval"_s,
                                              u"Виконувати домовленості"_s,
                                              u"IK-3TB6H-R2VQ5"_s,
                                              u"Danylo koos deze regels."_s,
                                              u"Pagina 1 van 1"_s,
                                              u"Сторінка 1 з 1"_s,
                                              u"12 травня 2026. Ці рядки обрано: Danylo."_s };
    PassportPage many = samples::passport();
    while (many.badges.size() < 21)
        many.badges << many.badges.first();
    many.qr = samples::qr(880);
    many.badgesInCode = 17;
    QTest::newRow("passport, more badges than its code holds")
        << Page(many)
        << QStringList{ u"In de code: de eerste 17 van 21 badges."_s,
                        u"У коді: перші 17 з 21 відзнак."_s };
    QTest::newRow("agreement") << Page(samples::agreement())
                               << QStringList{ u"Ik kijk mee bij de Open Keuken"_s, u"متى"_s,
                                               u"010 123 45 67"_s };
    QTest::newRow("slip") << Page(samples::slip())
                          << QStringList{ u"Toestemming van een ouder"_s, u"26 mei 2026"_s };
    QTest::newRow("recovery") << Page(samples::recovery())
                              << QStringList{ u"K7QM-2XRT-9PDA-BV4N"_s, u"Noor Bakker"_s };
}

void PaperTest::readsBack()
{
    QFETCH(Page, page);
    QFETCH(QStringList, expected);
    if (!has(u"pdftotext"_s))
        QSKIP("pdftotext of poppler-utils is not here");
    const QString file = pdf({ page });
    QVERIFY(!file.isEmpty());
    // Arabic comes back as presentation forms and with marks for its direction.
    QString text = QString::fromUtf8(run(u"pdftotext"_s, { file, u"-"_s }))
                       .normalized(QString::NormalizationForm_KC);
    text.remove(QChar(0x202A)).remove(QChar(0x202B)).remove(QChar(0x202C)).remove(QChar(0x200E));
    text = text.simplified(); // words may stand on two lines
    for (const QString& words : expected)
        QVERIFY2(text.contains(words.normalized(QString::NormalizationForm_KC)),
                 qPrintable(words + u" is not in "_s + text));
}

void PaperTest::everyFontIsEmbedded()
{
    if (!has(u"pdffonts"_s))
        QSKIP("pdffonts of poppler-utils is not here");
    const QString file = pdf({ samples::certificate(), samples::passport(), samples::cards() });
    const QList<QByteArray> lines = run(u"pdffonts"_s, { file }).split('\n');
    int fonts = 0;
    for (const QByteArray& line : lines.mid(2)) {
        if (line.trimmed().isEmpty())
            continue;
        ++fonts;
        // name, type, encoding, then "emb"
        QVERIFY2(line.mid(line.indexOf("Identity-H") + 10).trimmed().startsWith("yes"), line);
    }
    QVERIFY(fonts >= 4);
}

void PaperTest::carriesItsAttachments()
{
    if (!has(u"pdfdetach"_s))
        QSKIP("pdfdetach of poppler-utils is not here");
    PdfOptions options;
    options.attachments = { { u"IK-7Q4M2-XK9PT.jwt"_s, "eyJ.own.edition", u"application/vc+jwt"_s },
                            { u"tweede.jwt"_s, "two", u"application/vc+jwt"_s } };
    const QString file = pdf({ samples::certificate() }, options);
    const QByteArray list = run(u"pdfdetach"_s, { u"-list"_s, file });
    QVERIFY2(list.startsWith("2 embedded files"), list);
    const QString saved = m_dir.filePath(u"own.jwt"_s);
    run(u"pdfdetach"_s, { u"-savefile"_s, u"IK-7Q4M2-XK9PT.jwt"_s, u"-o"_s, saved, file });
    QFile own(saved);
    QVERIFY(own.open(QIODevice::ReadOnly));
    QCOMPARE(own.readAll(), QByteArray("eyJ.own.edition"));
}

void PaperTest::codesDecode_data()
{
    QTest::addColumn<Page>("page");
    QTest::addColumn<int>("characters");
    QTest::addColumn<int>("modules");
    QTest::newRow("certificate") << Page(samples::certificate()) << 896 << 97;
    QTest::newRow("passport") << Page(samples::passport()) << 510 << 77;
}

void PaperTest::codesDecode()
{
    QFETCH(Page, page);
    QFETCH(int, characters);
    QFETCH(int, modules);
    QCOMPARE(samples::qr(characters).size, modules);
    if (!has(u"pdftoppm"_s))
        QSKIP("pdftoppm of poppler-utils is not here");
    const QString file = pdf({ page });
    const QString stem = m_dir.filePath(u"page"_s);
    run(u"pdftoppm"_s, { u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, file, stem });
    const QByteArray expected = samples::code(characters).text();
    const QImage image(stem + u".png"_s);
    const auto seen = media::qrTexts(image);
    QVERIFY(seen.contains(expected));
    if (!has(u"zbarimg"_s))
        QSKIP("zbarimg is not here; zxing read the code");
    const QByteArray zbar = run(u"zbarimg"_s,
                                { u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s,
                                  u"-Sbinary"_s, stem + u".png"_s });
    QVERIFY(zbar.contains(expected));
}

/// The four fills of the map must differ without colour: by how much ink they hold.
void PaperTest::staysReadableInGrey()
{
    using dossier::Level;
    const auto ink = [](Level level) {
        PassportPage page = samples::passport(u"nl"_s);
        page.skills = { { u"kritisch-denken"_s, { level } } };
        const QImage grey = sheetImage(page, 0, 2).convertToFormat(QImage::Format_Grayscale8);
        // The first tile of the map.
        double sum = 0;
        for (int y = 2 * 134; y < 2 * 209; ++y) {
            for (int x = 2 * 68; x < 2 * 138; ++x)
                sum += 255 - qGray(grey.pixel(x, y));
        }
        return sum;
    };
    const QList<double> amounts{ ink(Level::NotSeen), ink(Level::Later), ink(Level::WantToLearn),
                                 ink(Level::WithHelp), ink(Level::Can) };
    for (qsizetype i = 2; i < amounts.size(); ++i)
        QVERIFY2(amounts[i] > amounts[i - 1] * 1.08, qPrintable(QString::number(i)));
    QVERIFY(amounts[4] > amounts[3] * 1.5);
}

void PaperTest::stopsWhenCancelled()
{
    const QList<Page> pages(20, samples::certificate());
    PdfOptions options;
    int seen = 0;
    options.watch.progress = [&seen](int done, int total) {
        seen = done;
        QCOMPARE(total, 20);
    };
    options.watch.isCancelled = [&seen] { return seen == 3; };
    const auto bytes = toPdf(pages, options);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, base::Code::Cancelled);
    QCOMPARE(seen, 3);
}

void PaperTest::refusesNothing()
{
    const auto bytes = toPdf({});
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, base::Code::Malformed);
}

void PaperTest::rightNumberOfPages_data()
{
    QTest::addColumn<int>("skills");
    QTest::addColumn<int>("blanks");
    QTest::addColumn<int>("sheets");
    QTest::newRow("one card") << 1 << 0 << 1;
    QTest::newRow("eight") << 8 << 0 << 1;
    QTest::newRow("nine") << 9 << 0 << 2;
    QTest::newRow("all") << 24 << 0 << 3;
    QTest::newRow("all and eight blank") << 24 << 8 << 4;
}

void PaperTest::rightNumberOfPages()
{
    QFETCH(int, skills);
    QFETCH(int, blanks);
    QFETCH(int, sheets);
    CardsSheet page = samples::cards(u"uk"_s, blanks);
    const auto& all = framework::Framework::builtIn().skills;
    for (int i = 0; i < skills && skills < 24; ++i)
        page.only << all[i].id;
    QCOMPARE(sheetCount(Page(page)), sheets);
    if (!has(u"pdfinfo"_s))
        QSKIP("pdfinfo of poppler-utils is not here");
    const QByteArray info = run(u"pdfinfo"_s, { pdf({ page }) });
    QVERIFY2(info.contains("Pages:           " + QByteArray::number(sheets)), info);
    QVERIFY2(info.contains("(A4)"), info);
}

} // namespace inkaart::print

QTEST_MAIN(inkaart::print::PaperTest)
#include "papertest.moc"

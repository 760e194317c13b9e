// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/photo.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImageWriter>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::media;
using base::Code;

class PhotoTest : public QObject {
    Q_OBJECT
private slots:
    void formats_data();
    void formats();
    void upright_data();
    void upright();
    void nothingButPixels();
    void sizes_data();
    void sizes();
    void drawingsStaySharp();
    void colourProfile();
    void refuses_data();
    void refuses();
    void cutAnywhere_data();
    void cutAnywhere();
    void files();
    void thumbnails();
    void pictures();
};

namespace {

/// Red, green, blue, yellow in reading order; a quarter of noise keeps JPEG honest.
QImage quarters(QSize size = { 160, 80 })
{
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const int w = size.width() / 2;
    const int h = size.height() / 2;
    painter.fillRect(0, 0, w, h, Qt::red);
    painter.fillRect(w, 0, w, h, Qt::green);
    painter.fillRect(0, h, w, h, Qt::blue);
    painter.fillRect(w, h, w, h, Qt::yellow);
    return image;
}

QByteArray saved(const QImage& image, const char* format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return bytes;
}

QByteArray big(quint32 value, int size)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes.last(size);
}

/// A TIFF structure with the orientation, a camera's name and a place.
QByteArray exif(int orientation, bool isBig)
{
    QByteArray tiff =
        isBig ? QByteArray("MM\0*\0\0\0\x08\0\x02", 10) : QByteArray("II*\0\x08\0\0\0\x02\0", 10);
    tiff += isBig ? QByteArray("\x01\x0F\0\x02\0\0\0\x04", 8)
                  : QByteArray("\x0F\x01\x02\0\x04\0\0\0", 8);
    tiff += QByteArray("CAM\0", 4);
    tiff += isBig
        ? QByteArray("\x01\x12\0\x03\0\0\0\x01\0", 9) + char(orientation) + QByteArray(2, '\0')
        : QByteArray("\x12\x01\x03\0\x01\0\0\0", 8) + char(orientation) + QByteArray(3, '\0');
    return tiff + QByteArray(4, '\0') + "52.3702N 4.8952E Voorbeeldstraat";
}

QByteArray jpegWithExif(const QByteArray& jpeg, const QByteArray& tiff)
{
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    return jpeg.first(2) + QByteArray("\xFF\xE1") + big(quint32(body.size() + 2), 2) + body
        + jpeg.sliced(2);
}

quint32 crc32(const QByteArray& bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes) {
        crc ^= quint8(c);
        for (int i = 0; i < 8; ++i)
            crc = (crc >> 1) ^ (0xEDB88320 & (0 - (crc & 1)));
    }
    return ~crc;
}

QByteArray pngWithExif(const QByteArray& png, const QByteArray& tiff)
{
    const QByteArray chunk = "eXIf" + tiff;
    constexpr qsizetype afterHeader = 8 + 25;
    return png.first(afterHeader) + big(quint32(tiff.size()), 4) + chunk + big(crc32(chunk), 4)
        + png.sliced(afterHeader);
}

/// What stands in the corners: "RGBY" for quarters() as painted.
QString corners(const QImage& image)
{
    QString out;
    const int x = image.width() / 4;
    const int y = image.height() / 4;
    for (const QPoint at :
         { QPoint(x, y), QPoint(3 * x, y), QPoint(x, 3 * y), QPoint(3 * x, 3 * y) }) {
        const QColor colour = image.pixelColor(at);
        const bool red = colour.red() > 128;
        const bool green = colour.green() > 128;
        out += red && green ? u'Y' : red ? u'R' : green ? u'G' : u'B';
    }
    return out;
}

QImage imageOf(const Photo& photo)
{
    return QImage::fromData(photo.bytes);
}

} // namespace

void PhotoTest::formats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("mimeType");
    QImage glass = quarters().convertToFormat(QImage::Format_ARGB32);
    glass.setPixelColor(3, 3, QColor(0, 0, 0, 90));
    QTest::newRow("jpeg") << saved(quarters(), "jpeg") << u"image/jpeg"_s;
    QTest::newRow("webp") << saved(quarters(), "webp") << u"image/jpeg"_s;
    QTest::newRow("png, drawing") << saved(quarters(), "png") << u"image/png"_s;
    QTest::newRow("png, see-through") << saved(glass, "png") << u"image/png"_s;
    QTest::newRow("webp, see-through") << saved(glass, "webp", 100) << u"image/png"_s;
    QTest::newRow("jpeg, grey") << saved(quarters().convertToFormat(QImage::Format_Grayscale8),
                                         "jpeg")
                                << u"image/jpeg"_s;
    QTest::newRow("jpeg, more after its end")
        << saved(quarters(), "jpeg") + "phones hang a film here" << u"image/jpeg"_s;
}

void PhotoTest::formats()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, mimeType);
    QVERIFY(!bytes.isEmpty());
    const auto photo = importPhoto(bytes);
    QVERIFY2(photo, qPrintable(photo ? QString() : photo.error().detail));
    QCOMPARE(photo->mimeType, mimeType);
    QCOMPARE(photo->size, QSize(160, 80));
    QCOMPARE(imageOf(*photo).size(), photo->size);
}

void PhotoTest::upright_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("seen");
    // What the eight orientations of Exif make of RGBY.
    const QStringList seen{ u"RGBY"_s, u"GRYB"_s, u"YBGR"_s, u"BYRG"_s,
                            u"RBGY"_s, u"BRYG"_s, u"YGBR"_s, u"GYRB"_s };
    for (int orientation = 1; orientation <= 8; ++orientation) {
        for (const bool isBig : { false, true }) {
            const auto tiff = exif(orientation, isBig);
            const auto* order = isBig ? "big" : "little";
            QTest::addRow("jpeg %d %s", orientation, order)
                << jpegWithExif(saved(quarters(), "jpeg"), tiff) << seen[orientation - 1];
            QTest::addRow("png %d %s", orientation, order)
                << pngWithExif(saved(quarters(), "png"), tiff) << seen[orientation - 1];
        }
    }
    QTest::newRow("jpeg 0") << jpegWithExif(saved(quarters(), "jpeg"), exif(0, true)) << seen[0];
    QTest::newRow("jpeg 9") << jpegWithExif(saved(quarters(), "jpeg"), exif(9, true)) << seen[0];
    QTest::newRow("png, directory outside") << pngWithExif(
        saved(quarters(), "png"), QByteArray("MM\0*\x7F\xFF\xFF\xFF\0\0\0\0\0\0", 14))
                                            << seen[0];
}

void PhotoTest::upright()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, seen);
    const auto photo = importPhoto(bytes);
    QVERIFY2(photo, qPrintable(photo ? QString() : photo.error().detail));
    QCOMPARE(corners(imageOf(*photo)), seen);
    const bool isTurned =
        seen == "RBGY"_L1 || seen == "BRYG"_L1 || seen == "YGBR"_L1 || seen == "GYRB"_L1;
    QCOMPARE(photo->size, isTurned ? QSize(80, 160) : QSize(160, 80));
}

void PhotoTest::nothingButPixels()
{
    QImage told = quarters();
    told.setText(u"Author"_s, u"Voorbeeldstraat"_s);
    told.setText(u"Description"_s, u"Voorbeeldstraat"_s);
    for (const auto& bytes : { jpegWithExif(saved(told, "jpeg"), exif(6, true)),
                               pngWithExif(saved(told, "png"), exif(6, false)) }) {
        QVERIFY(bytes.contains("Voorbeeldstraat"));
        const auto photo = importPhoto(bytes);
        QVERIFY(photo);
        for (const char* trace : { "Voorbeeldstraat", "Exif", "CAM", "52.37", "Author" })
            QVERIFY2(!photo->bytes.contains(trace), trace);
        QVERIFY(imageOf(*photo).textKeys().isEmpty());
    }
}

void PhotoTest::sizes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QSize>("kept");
    QTest::newRow("small") << QSize(1, 1) << QSize(1, 1);
    QTest::newRow("exactly") << QSize(2048, 20) << QSize(2048, 20);
    QTest::newRow("one more") << QSize(2049, 683) << QSize(2048, 682);
    QTest::newRow("phone") << QSize(4032, 3024) << QSize(2048, 1536);
    QTest::newRow("tall") << QSize(1000, 4000) << QSize(512, 2048);
    QTest::newRow("strip") << QSize(9000, 1) << QSize(2048, 1);
}

void PhotoTest::sizes()
{
    QFETCH(QSize, size);
    QFETCH(QSize, kept);
    for (const char* format : { "jpeg", "png", "webp" }) {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        const auto photo = importPhoto(saved(image, format));
        QVERIFY2(photo, qPrintable(photo ? QString() : photo.error().detail));
        QCOMPARE(photo->size, kept);
        QCOMPARE(imageOf(*photo).size(), kept);
    }
}

void PhotoTest::drawingsStaySharp()
{
    QImage noise(200, 200, QImage::Format_RGB32);
    quint32 state = 1;
    for (int i = 0; i < 40'000; ++i) {
        state = state * 1664525 + 1013904223;
        noise.setPixel(i % 200, i / 200, 0xFF000000 | (state >> 8));
    }
    QCOMPARE(importPhoto(saved(noise, "png"))->mimeType, u"image/jpeg"_s);
    const auto drawing = importPhoto(saved(quarters(), "png"));
    QCOMPARE(drawing->mimeType, u"image/png"_s);
    QCOMPARE(imageOf(*drawing).convertToFormat(QImage::Format_RGB32), quarters());
}

void PhotoTest::colourProfile()
{
    QImage wide = quarters();
    wide.fill(QColor(200, 40, 40));
    wide.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
    const auto photo = importPhoto(saved(wide, "png"));
    QVERIFY(photo);
    const QImage image = imageOf(*photo);
    QVERIFY(!image.colorSpace().isValid() || image.colorSpace() == QColorSpace(QColorSpace::SRgb));
    QVERIFY(image.pixelColor(5, 5).red() > 205); // the same red needs more in the smaller space
}

/// A PNG that promises a size and holds next to nothing.
static QByteArray promising(quint32 width, quint32 height)
{
    const auto chunk = [](const QByteArray& type, const QByteArray& data) {
        return big(quint32(data.size()), 4) + type + data + big(crc32(type + data), 4);
    };
    return QByteArray("\x89PNG\r\n\x1a\n", 8)
        + chunk("IHDR", big(width, 4) + big(height, 4) + QByteArray("\x08\x02\0\0\0", 5))
        + chunk("IDAT", qCompress(QByteArray(1000, '\0')).sliced(4)) + chunk("IEND", {});
}

void PhotoTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const QByteArray jpeg = saved(quarters(), "jpeg");
    const QByteArray png = saved(quarters(), "png");
    const auto row = [](const char* name, const QByteArray& bytes, Code code) {
        QTest::newRow(name) << bytes << int(code);
    };
    row("nothing", {}, Code::Unsupported);
    row("text", "geen foto", Code::Unsupported);
    row("gif", saved(quarters(), "gif") + "GIF89a", Code::Unsupported);
    row("bmp", saved(quarters(), "bmp"), Code::Unsupported);
    row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", Code::Unsupported);
    row("pdf", "%PDF-1.4", Code::Unsupported);
    row("jpeg, only its beginning", jpeg.first(3), Code::Truncated);
    row("jpeg, half", jpeg.first(jpeg.size() / 2), Code::Truncated);
    row("jpeg, without its end", jpeg.chopped(2), Code::Truncated);
    const QByteArray large = saved(quarters({ 800, 600 }), "jpeg");
    row("jpeg, last half zeros", large.first(large.size() / 2) + QByteArray(large.size() / 2, '\0'),
        Code::Truncated);
    row("jpeg, no picture", QByteArray("\xFF\xD8\xFF\xD9"), Code::Malformed);
    row("png, half", png.first(png.size() / 2), Code::Truncated);
    row("png, without its end", png.chopped(12), Code::Truncated);
    row("png, endless chunk", png.first(33) + QByteArray("\xFF\xFF\xFF\xFFIDAT") + png.sliced(33),
        Code::Malformed);
    row("png, 30,000 x 30,000", promising(30'000, 30'000), Code::TooBig);
    row("png, too little in it", promising(3'000, 3'000), Code::Malformed);
    row("more than 40 MB", jpeg + QByteArray(photoFileLimit, 'x'), Code::TooBig);
}

void PhotoTest::refuses()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const auto photo = importPhoto(bytes);
    QVERIFY(!photo);
    QVERIFY2(int(photo.error().code) == code,
             qPrintable(QString::number(int(photo.error().code)) + photo.error().detail));
}

void PhotoTest::cutAnywhere_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("jpeg") << QByteArray("jpeg");
    QTest::newRow("png") << QByteArray("png");
    QTest::newRow("webp") << QByteArray("webp");
}

void PhotoTest::cutAnywhere()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = saved(quarters({ 40, 20 }), format.constData());
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto photo = importPhoto(QByteArrayView(whole).first(size));
        QVERIFY2(!photo, qPrintable(u"%1 of %2 bytes"_s.arg(size).arg(whole.size())));
    }
}

void PhotoTest::files()
{
    QTemporaryDir dir;
    const auto write = [&](const QString& name, qint64 size, const QByteArray& bytes) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(bytes);
            file.resize(size);
        }
        return file.fileName();
    };
    const auto jpeg = saved(quarters(), "jpeg");
    QVERIFY(importPhotoFile(write(u"called.txt"_s, jpeg.size(), jpeg)));
    QCOMPARE(importPhotoFile(write(u"huge.jpg"_s, 200LL * 1024 * 1024, jpeg)).error().code,
             Code::TooBig);
    QCOMPARE(importPhotoFile(dir.filePath(u"absent.jpg"_s)).error().code, Code::NotFound);
    QCOMPARE(importPhotoFile(dir.path()).error().code, Code::Io);
}

void PhotoTest::thumbnails()
{
    QCOMPARE(thumbnail(saved(quarters({ 1600, 800 }), "jpeg"), 96).size(), QSize(96, 48));
    QVERIFY(thumbnail("x", 96).isNull());
}

void PhotoTest::pictures()
{
    const auto logo = importPicture(saved(quarters(), "jpeg"));
    QCOMPARE(logo->mimeType, u"image/png"_s);
    const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><rect "
                           "width='10' height='10' fill='#ff0000'/></svg>";
    const auto drawn = importPicture(QByteArrayView(svg), 200);
    QVERIFY(drawn);
    QCOMPARE(drawn->size, QSize(200, 100));
    QCOMPARE(imageOf(*drawn).pixelColor(50, 50), QColor(Qt::red));
    QCOMPARE(imageOf(*drawn).pixelColor(150, 50).alpha(), 0);
    QCOMPARE(
        importPicture(QByteArrayView("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>"))
            .error()
            .code,
        Code::Refused);
    QCOMPARE(importPicture(
                 QByteArrayView("<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>"))
                 .error()
                 .code,
             Code::Malformed);
}

QTEST_GUILESS_MAIN(PhotoTest)
#include "phototest.moc"

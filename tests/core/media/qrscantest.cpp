// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/media/qrscan.h"

#include <QPainter>
#include <QTest>

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

using namespace Qt::StringLiterals;
using inkaart::media::qrTexts;

class QrScanTest : public QObject {
    Q_OBJECT
private slots:
    void finds_data();
    void finds();
    void two();
    void none();
};

static QImage code(const std::string& text, int side)
{
    auto writer = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                      .setMargin(4)
                      .setEncoding(ZXing::CharacterSet::UTF8);
    const auto bits = writer.encode(text, side, side);
    QImage image(bits.width(), bits.height(), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, bits.get(x, y) ? 0xFF000000 : 0xFFFFFFFF);
    }
    return image;
}

void QrScanTest::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QSize>("paper");
    QTest::addColumn<int>("side");
    QTest::newRow("alone") << QByteArray("inkaart:ABC") << QSize(300, 300) << 300;
    QTest::newRow("on a page") << QByteArray("https://a.nl/v#ABC") << QSize(1240, 1754) << 280;
    QTest::newRow("in a big photo") << QByteArray("https://a.nl/v#ABC") << QSize(6000, 4000) << 900;
    QTest::newRow("utf-8") << QByteArray("naam أمينة") << QSize(400, 400) << 300;
}

void QrScanTest::finds()
{
    QFETCH(QByteArray, text);
    QFETCH(QSize, paper);
    QFETCH(int, side);
    QImage image(paper, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter(&image).drawImage((paper.width() - side) / 2, (paper.height() - side) / 2,
                               code(text.toStdString(), side));
    QCOMPARE(qrTexts(image), QList<QByteArray>{ text });
}

void QrScanTest::two()
{
    QImage image(700, 300, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.drawImage(0, 0, code("een", 300));
    painter.drawImage(400, 0, code("twee", 300));
    painter.end();
    auto texts = qrTexts(image);
    std::sort(texts.begin(), texts.end());
    QCOMPARE(texts, (QList<QByteArray>{ "een", "twee" }));
}

void QrScanTest::none()
{
    QVERIFY(qrTexts({}).isEmpty());
    QImage grey(1, 1, QImage::Format_RGB32);
    grey.fill(Qt::gray);
    QVERIFY(qrTexts(grey).isEmpty());
    QImage wide(4000, 2, QImage::Format_ARGB32);
    wide.fill(Qt::transparent);
    QVERIFY(qrTexts(wide).isEmpty());
}

QTEST_GUILESS_MAIN(QrScanTest)
#include "qrscantest.moc"

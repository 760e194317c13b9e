// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/artwork/pictogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;

class PictogramTest : public QObject {
    Q_OBJECT
private slots:
    void allAreInOneHand_data();
    void allAreInOneHand();
    void strokeGetsThinner();
    void unknownNames_data();
    void unknownNames();
    void sizesAndRatio();
};

void PictogramTest::allAreInOneHand_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(artwork::pictogramNames().size() >= 93);
    for (const QString& name : artwork::pictogramNames())
        QTest::newRow(qPrintable(name)) << name;
}

void PictogramTest::allAreInOneHand()
{
    QFETCH(QString, name);
    QVERIFY(artwork::hasPictogram(name));
    const QByteArray svg = artwork::pictogramSvg(name, QColor(0x8F, 0x20, 0x12), 1.25);
    QVERIFY(svg.contains("viewBox=\"0 0 24 24\""));
    QVERIFY(svg.contains("stroke=\"#8f2012\""));
    QVERIFY(svg.contains("stroke-width=\"1.25\""));
    QVERIFY(!svg.contains("currentColor"));
    QVERIFY(!svg.contains("<text") && !svg.contains("<image") && !svg.contains("<script"));
    const QImage image = artwork::pictogramImage(name, 24, Qt::black);
    QCOMPARE(image.size(), QSize(24, 24));
    int inked = 0;
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x)
            inked += image.pixelColor(x, y).alpha() > 100;
    }
    QVERIFY2(inked > 20, qPrintable(QString::number(inked)));
}

void PictogramTest::strokeGetsThinner()
{
    QCOMPARE(artwork::strokeFor(24), 2.0);
    QCOMPARE(artwork::strokeFor(64), 1.5);
    QCOMPARE(artwork::strokeFor(176), 1.25);
    QCOMPARE(artwork::strokeFor(400), 1.25);
    QVERIFY(artwork::strokeFor(104) < 1.5 && artwork::strokeFor(104) > 1.25);
}

void PictogramTest::unknownNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("empty") << QString();
    QTest::newRow("unknown") << u"vh-vliegen"_s;
    QTest::newRow("path") << u"../frameworks/achievements"_s;
    QTest::newRow("with ending") << u"vink.svg"_s;
}

void PictogramTest::unknownNames()
{
    QFETCH(QString, name);
    QVERIFY(!artwork::hasPictogram(name));
    QVERIFY(artwork::pictogramSvg(name, Qt::black).isEmpty());
    QVERIFY(artwork::pictogramPaths(name).isEmpty());
    QVERIFY(artwork::pictogramImage(name, 24, Qt::black).isNull());
}

void PictogramTest::sizesAndRatio()
{
    const QImage image = artwork::pictogramImage(u"vink", 48, Qt::black, 2.0);
    QCOMPARE(image.size(), QSize(96, 96));
    QCOMPARE(image.deviceIndependentSize(), QSizeF(48, 48));
    QVERIFY(artwork::renderSvg("<svg", 10).isNull());
    QVERIFY(artwork::renderSvg({}, 10).isNull());
    QVERIFY(artwork::pictogramImage(u"vink", -1, Qt::black).isNull());
}

QTEST_MAIN(PictogramTest)
#include "pictogramtest.moc"

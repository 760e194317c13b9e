// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/credential/paper.h"
#include "core/credential/reader.h"
#include "core/media/qrscan.h"
#include "tests/core/credential/samples.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace inkaart;
using namespace inkaart::credential;
using namespace Qt::StringLiterals;

/// A module of 0.45 mm at 150 dots an inch.
static constexpr double printedModule = 0.45 / 25.4 * 150;

class QrTest : public QObject {
    Q_OBJECT
private slots:
    void readBack_data();
    void readBack();
    void readByZbar();
    void limits();
};

static PaperCode code()
{
    return paperCode(samples::jwt(Edition::Paper), u"https://badges.voorbeeldstad.nl/v#"_s)
        .value_or(PaperCode());
}

void QrTest::readBack_data()
{
    QTest::addColumn<double>("module");
    QTest::addColumn<double>("angle");
    QTest::addColumn<bool>("inverted");
    QTest::newRow("150 dpi") << printedModule << 0.0 << false;
    QTest::newRow("300 dpi") << 2 * printedModule << 0.0 << false;
    QTest::newRow("upside down") << 4.0 << 180.0 << false;
    QTest::newRow("aslant") << 6.0 << 12.0 << false;
    QTest::newRow("light on dark") << 4.0 << 0.0 << true;
}

void QrTest::readBack()
{
    QFETCH(double, module);
    QFETCH(double, angle);
    QFETCH(bool, inverted);
    const auto matrix = makeQr(code());
    QVERIFY(matrix);
    QVERIFY(matrix->size <= 97 && (matrix->size - 17) % 4 == 0);
    QImage image = samples::painted(*matrix, module);
    if (angle != 0) {
        image = image.transformed(QTransform().rotate(angle), Qt::SmoothTransformation)
                    .convertToFormat(QImage::Format_ARGB32);
        QImage paper(image.size() + QSize(80, 80), QImage::Format_RGB32);
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(40, 40, image);
        image = paper;
    }
    if (inverted)
        image.invertPixels();
    QCOMPARE(media::qrTexts(image), QList<QByteArray>{ code().text() });
}

void QrTest::readByZbar()
{
    const QString zbar = QStandardPaths::findExecutable(u"zbarimg"_s);
    if (zbar.isEmpty())
        QSKIP("zbarimg is not installed");
    QTemporaryDir dir;
    const QString path = dir.filePath(u"code.png"_s);
    QVERIFY(samples::painted(*makeQr(code()), printedModule).save(path));
    QProcess process;
    process.start(zbar, { u"--quiet"_s, u"--raw"_s, path });
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput().trimmed(), code().text());
}

void QrTest::limits()
{
    QCOMPARE(makeQr(code(), 5).error().code, base::Code::TooBig);
    QCOMPARE(makeQr(PaperCode{ u"inkaart:"_s, "lower" }).error().code, base::Code::Malformed);
    QVERIFY(makeQr(QByteArrayView("inkaart-join:abc")));
}

QTEST_GUILESS_MAIN(QrTest)
#include "qrtest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/widgets/tilecache.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPicture>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using widgets::TileColours;
using widgets::TileFace;
using widgets::TileState;

namespace {

constexpr double radius = 46.5;

/// What one of the two ways paints on the ground of a zone.
template<class Draw>
QImage painted(double ratio, const Draw& draw)
{
    QImage image(QSize(120, 120) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(TileColours::current(0).tint);
    QPainter painter(&image);
    painter.translate(7.0, 3.0);
    draw(painter);
    return image;
}

/// The greatest difference of any colour of any pixel.
int difference(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({ most, std::abs(one.red() - other.red()),
                              std::abs(one.green() - other.green()),
                              std::abs(one.blue() - other.blue()) });
        }
    }
    return most;
}

TileFace faceOf(TileState state, bool isMarked)
{
    TileFace face;
    face.state = state;
    face.lines = { u"samen"_s, u"werken"_s };
    face.pictogram = u"oog"_s;
    face.letter = u"B"_s;
    face.seen = face.badge = isMarked;
    return face;
}

} // namespace

class TileCacheTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { theme::Theme::instance().apply(); }
    void looksAsDrawn_data();
    void looksAsDrawn();
    void tellsTilesApart_data();
    void tellsTilesApart();
    void followsTheTheme();
    void staysLinesOnPaper();
};

void TileCacheTest::looksAsDrawn_data()
{
    QTest::addColumn<TileState>("state");
    QTest::addColumn<bool>("isMarked");
    QTest::addColumn<QPointF>("centre");
    QTest::addColumn<double>("ratio");
    QTest::newRow("can") << TileState::Can << true << QPointF(52, 54) << 1.0;
    QTest::newRow("with help") << TileState::WithHelp << true << QPointF(52.5, 54.25) << 1.0;
    QTest::newRow("learn") << TileState::WantsToLearn << false << QPointF(52.25, 54) << 1.0;
    QTest::newRow("later") << TileState::Later << false << QPointF(52, 54.75) << 1.0;
    QTest::newRow("not asked") << TileState::NotAsked << false << QPointF(52, 54) << 1.0;
    QTest::newRow("two pixels in one") << TileState::WithHelp << true << QPointF(52.25, 54) << 2.0;
}

void TileCacheTest::looksAsDrawn()
{
    QFETCH(TileState, state);
    QFETCH(bool, isMarked);
    QFETCH(QPointF, centre);
    QFETCH(double, ratio);
    const TileFace face = faceOf(state, isMarked);
    const TileColours colours = TileColours::current(1);
    const QImage drawn = painted(ratio, [&](QPainter& painter) {
        widgets::TilePainter(painter, colours).drawTile(centre, radius, face);
    });
    const auto kept = [&] {
        return painted(ratio, [&](QPainter& painter) {
            drawKeptTile(painter, colours, centre, radius, face);
        });
    };
    const QImage first = kept();
    // Once more through a picture costs a rounding of each colour, and glyphs a fraction of one.
    QVERIFY2(difference(first, drawn) <= 4, qPrintable(QString::number(difference(first, drawn))));
    QCOMPARE(kept(), first);
}

void TileCacheTest::tellsTilesApart_data()
{
    QTest::addColumn<TileFace>("face");
    QTest::addColumn<int>("zone");
    TileFace other = faceOf(TileState::Can, false);
    QTest::newRow("another zone") << other << 2;
    other.lines = { u"helpen"_s };
    QTest::newRow("another name") << other << 1;
    other = faceOf(TileState::Can, false);
    other.seen = true;
    QTest::newRow("seen") << other << 1;
    other = faceOf(TileState::Can, false);
    other.letter = u"C"_s;
    QTest::newRow("another letter") << other << 1;
    other = faceOf(TileState::Can, false);
    other.words = false;
    QTest::newRow("no words") << other << 1;
    QTest::newRow("another state") << faceOf(TileState::WithHelp, false) << 1;
}

void TileCacheTest::tellsTilesApart()
{
    QFETCH(TileFace, face);
    QFETCH(int, zone);
    const auto kept = [](const TileFace& shown, int shownZone) {
        return painted(1.0, [&](QPainter& painter) {
            drawKeptTile(painter, TileColours::current(shownZone), { 52, 54 }, radius, shown);
        });
    };
    QVERIFY(kept(faceOf(TileState::Can, false), 1) != kept(face, zone));
}

void TileCacheTest::followsTheTheme()
{
    const TileFace face = faceOf(TileState::WithHelp, true);
    const auto kept = [&] {
        return painted(1.0, [&](QPainter& painter) {
            drawKeptTile(painter, TileColours::current(1), { 52, 54 }, radius, face);
        });
    };
    auto& theme = theme::Theme::instance();
    theme.setChoice(theme::SchemeChoice::Light);
    const QImage light = kept();
    theme.setChoice(theme::SchemeChoice::Dark);
    const QImage dark = kept();
    theme.setChoice(theme::SchemeChoice::Light);
    QVERIFY(dark != light);
    QCOMPARE(kept(), light);
}

void TileCacheTest::staysLinesOnPaper()
{
    QPicture paper;
    QPainter painter(&paper);
    drawKeptTile(painter, TileColours::current(1), { 52, 54 }, radius,
                 faceOf(TileState::WithHelp, false));
    painter.end();
    QPicture lines;
    painter.begin(&lines);
    widgets::TilePainter(painter, TileColours::current(1))
        .drawTile({ 52, 54 }, radius, faceOf(TileState::WithHelp, false));
    painter.end();
    QCOMPARE(QByteArray(paper.data(), paper.size()), QByteArray(lines.data(), lines.size()));
}

Q_DECLARE_METATYPE(inkaart::widgets::TileFace)
QTEST_MAIN(TileCacheTest)
#include "tilecachetest.moc"

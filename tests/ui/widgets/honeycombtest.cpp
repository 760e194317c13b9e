// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/widgets/honeycomb.h"

#include "tests/ui/widgets/gallery.h"
#include "ui/theme/theme.h"
#include "ui/widgets/honeycomblayout.h"
#include "ui/widgets/tilepainter.h"
#include "ui/widgets/tilewords.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::widgets;

class HoneycombTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void geometryIsThatOfTheDesign();
    void arrowsGoToTheNeighbour_data();
    void arrowsGoToTheNeighbour();
    void everyTileIsReachedByArrows();
    void clickActivatesTheHexagonOnly();
    void keysActivate();
    void strangeWordsStayWords();
    void nothingReactsWhenItOnlyShows();
    void ownSkillsBeyondSixHide();
    void anOwnSkillMakesNobodySmall();
    void ownSkillsStandByZone();
    void tilesAreAccessibleChildren();
    void newStateKeepsTheCurrentTile();
    void widthDecidesTheRadius_data();
    void widthDecidesTheRadius();
    void namesFitTheirTile_data();
    void namesFitTheirTile();
    void longWordsAreHyphened();
    void newRingLeavesTheEdge_data();
    void newRingLeavesTheEdge();
};

void HoneycombTest::initTestCase()
{
    theme::Theme::instance().setReducedMotion(true);
    theme::Theme::instance().apply();
}

void HoneycombTest::geometryIsThatOfTheDesign()
{
    QCOMPARE(std::ceil(HoneycombLayout::widthFor(57.0)), 711.0);
    QVERIFY(qAbs(HoneycombLayout::radiusForWidth(HoneycombLayout::widthFor(52.0)) - 52.0) < 1e-9);
    const HoneycombLayout map({ { 0, 0, 0 }, { 0, 1, 0 }, { 1, 2, 0 }, { 0, 0, 1 }, { 3, 0, 2 } },
                              50.0);
    const double pitch = 50.0 * std::sqrt(3.0) + 5.0;
    const auto centre = [&](size_t tile) { return map.centres()[tile]; };
    QCOMPARE(centre(1).x() - centre(0).x(), pitch);
    QCOMPARE(centre(2).x() - centre(1).x(), pitch + 10.0);
    QCOMPARE(centre(3).x() - centre(0).x(), pitch / 2.0);
    QCOMPARE(centre(3).y() - centre(0).y(), 79.5);
    QCOMPARE(centre(4).y() - centre(3).y(), 89.5);
    QCOMPARE(map.at(centre(2) + QPointF(0.0, 49.0)), 2);
    QCOMPARE(map.at(centre(2) + QPointF(40.0, 40.0)), -1);
}

void HoneycombTest::arrowsGoToTheNeighbour_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("to");
    QTest::newRow("right") << u"kritisch-denken"_s << int(Qt::Key_Right) << u"creatief-denken"_s;
    QTest::newRow("over a zone's edge")
        << u"creatief-denken"_s << int(Qt::Key_Right) << u"ict-basis"_s;
    QTest::newRow("left end") << u"kritisch-denken"_s << int(Qt::Key_Left) << u"kritisch-denken"_s;
    QTest::newRow("down") << u"kritisch-denken"_s << int(Qt::Key_Down) << u"stap-voor-stap"_s;
    QTest::newRow("up") << u"zelf-plannen"_s << int(Qt::Key_Up) << u"stap-voor-stap"_s;
    QTest::newRow("top") << u"helpen"_s << int(Qt::Key_Up) << u"praten-en-luisteren"_s;
    QTest::newRow("home") << u"helpen"_s << int(Qt::Key_Home) << u"kritisch-denken"_s;
}

void HoneycombTest::arrowsGoToTheNeighbour()
{
    QFETCH(QString, from);
    QFETCH(int, key);
    QFETCH(QString, to);
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.resize(map.sizeHint());
    map.show();
    map.setCurrentId(from);
    QTest::keyClick(&map, static_cast<Qt::Key>(key));
    QCOMPARE(map.currentId(), to);
}

void HoneycombTest::everyTileIsReachedByArrows()
{
    Honeycomb map;
    std::vector<Tile> tiles = gallery::exampleMap();
    const std::vector<Tile> own = gallery::exampleOwn(3);
    tiles.insert(tiles.end(), own.begin(), own.end());
    map.setTiles(tiles);
    map.resize(map.sizeHint());
    map.show();
    QSet<QString> seen{ map.currentId() };
    QStringList open{ map.currentId() };
    while (!open.isEmpty()) {
        const QString from = open.takeFirst();
        for (const Qt::Key key : { Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down }) {
            map.setCurrentId(from);
            QTest::keyClick(&map, key);
            if (!seen.contains(map.currentId()))
                open << map.currentId();
            seen << map.currentId();
        }
    }
    QCOMPARE(seen.size(), 27);
}

void HoneycombTest::clickActivatesTheHexagonOnly()
{
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy activated(&map, &Honeycomb::tileActivated);
    const QRect tile = map.tileRect(u"samenwerken"_s);
    QTest::mouseClick(&map, Qt::LeftButton, {}, tile.center());
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.takeFirst().first().toString(), u"samenwerken"_s);
    QCOMPARE(map.currentId(), u"samenwerken"_s);
    // The corner of the box round a hexagon is outside the hexagon.
    QTest::mouseClick(&map, Qt::LeftButton, {}, tile.topLeft() + QPoint(2, 2));
    QCOMPARE(activated.count(), 0);
    // Pressed here, let go there: nobody meant it.
    QTest::mousePress(&map, Qt::LeftButton, {}, tile.center());
    QTest::mouseRelease(&map, Qt::LeftButton, {}, map.tileRect(u"helpen"_s).center());
    QCOMPARE(activated.count(), 0);
}

void HoneycombTest::strangeWordsStayWords()
{
    auto tiles = gallery::exampleMap();
    const QString typed = u"<img src='file:///etc/passwd'> R&D <b>vet</b>"_s;
    tiles.front().accessibleName = typed;
    Honeycomb map;
    map.setTiles(tiles);
    map.resize(map.sizeHint());
    map.show();
    const QPoint at = map.tileRect(tiles.front().id).center();
    QHelpEvent help(QEvent::ToolTip, at, map.mapToGlobal(at));
    QCoreApplication::sendEvent(&map, &help);
    QTextDocument shown;
    shown.setHtml(QToolTip::text());
    QCOMPARE(shown.toPlainText(), typed);
    QToolTip::hideText();
}

void HoneycombTest::keysActivate()
{
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.show();
    map.setCurrentId(u"helpen"_s);
    QSignalSpy activated(&map, &Honeycomb::tileActivated);
    for (const Qt::Key key : { Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter })
        QTest::keyClick(&map, key);
    QCOMPARE(activated.count(), 3);
    QTest::keyClick(&map, Qt::Key_1);
    QCOMPARE(activated.count(), 3);
}

void HoneycombTest::nothingReactsWhenItOnlyShows()
{
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.setInteractive(false);
    map.resize(map.sizeHint());
    map.show();
    QSignalSpy activated(&map, &Honeycomb::tileActivated);
    QTest::mouseClick(&map, Qt::LeftButton, {}, map.tileRect(u"helpen"_s).center());
    QCOMPARE(activated.count(), 0);
    QCOMPARE(map.focusPolicy(), Qt::NoFocus);
}

void HoneycombTest::ownSkillsBeyondSixHide()
{
    Honeycomb map;
    map.setTiles(gallery::exampleOwn(9));
    map.resize(map.sizeHint());
    map.show();
    QVERIFY(!map.tileRect(u"eigen-5"_s).isEmpty());
    QVERIFY(map.tileRect(u"eigen-6"_s).isEmpty());
    QSignalSpy more(&map, &Honeycomb::moreActivated);
    const QRect last = map.tileRect(u"eigen-5"_s);
    QTest::mouseClick(&map, Qt::LeftButton, {}, QPoint(last.right() + 20, last.center().y()));
    QCOMPARE(more.count(), 1);
    map.setCurrentId(u"eigen-5"_s);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Space);
    QCOMPARE(more.count(), 2);
}

void HoneycombTest::anOwnSkillMakesNobodySmall()
{
    const double radius = 52.0;
    const auto heightWith = [&](int own) {
        Honeycomb map;
        std::vector<Tile> tiles = gallery::exampleMap();
        const std::vector<Tile> more = gallery::exampleOwn(own);
        tiles.insert(tiles.end(), more.begin(), more.end());
        map.setTiles(tiles);
        map.setRadius(radius);
        return map.sizeHint().height();
    };
    // A row of hexagons takes a radius and a half.
    QVERIFY(heightWith(1) - heightWith(0) <= radius);
    QCOMPARE(heightWith(3), heightWith(1));
    QVERIFY(heightWith(6) - heightWith(0) < 2.0 * radius);
}

void HoneycombTest::ownSkillsStandByZone()
{
    std::vector<Tile> own = gallery::exampleOwn(3);
    own[0].zone = -1;
    own[1].zone = 4;
    own[2].zone = 1;
    Honeycomb map;
    map.setTiles(own);
    map.resize(map.sizeHint());
    QVERIFY(map.tileRect(u"eigen-2"_s).right() <= map.tileRect(u"eigen-1"_s).left());
    QVERIFY(map.tileRect(u"eigen-1"_s).right() <= map.tileRect(u"eigen-0"_s).left());
    QVERIFY(map.tileRect(u"eigen-0"_s).height() >= 44);
}

void HoneycombTest::tilesAreAccessibleChildren()
{
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.resize(map.sizeHint());
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    map.activateWindow();
    map.setFocus();
    map.setCurrentId(u"mediawijs"_s);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&map);
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), 24);
    QAccessibleInterface* tile = list->child(5);
    QVERIFY(tile && tile->isValid());
    QCOMPARE(tile->text(QAccessible::Name), u"Mediawijs"_s);
    QCOMPARE(tile->role(), QAccessible::Button);
    QCOMPARE(tile->parent(), list);
    QCOMPARE(list->indexOfChild(tile), 5);
    QVERIFY(tile->state().focusable);
    QVERIFY(tile->state().focused);
    QCOMPARE(list->focusChild(), tile);
    QVERIFY(!list->child(4)->state().focused);
    QCOMPARE(list->childAt(tile->rect().center().x(), tile->rect().center().y()), tile);
    QSignalSpy activated(&map, &Honeycomb::tileActivated);
    QVERIFY(
        tile->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
    tile->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.count(), 1);
    QVERIFY(!list->child(24));
    map.setTiles({});
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!tile->isValid());
}

void HoneycombTest::newStateKeepsTheCurrentTile()
{
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.resize(map.sizeHint());
    map.show();
    map.setCurrentId(u"helpen"_s);
    const QImage before = map.grab().toImage();
    map.setState(u"helpen"_s, TileState::Later);
    QCOMPARE(map.currentId(), u"helpen"_s);
    QVERIFY(map.grab().toImage() != before);
}

void HoneycombTest::widthDecidesTheRadius_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<theme::SizeClass>("sizeClass");
    QTest::addColumn<double>("radius");
    QTest::newRow("wide") << 900 << theme::SizeClass::Wide << 57.0;
    QTest::newRow("low") << 900 << theme::SizeClass::Low << 52.0;
    QTest::newRow("compact") << 683 << theme::SizeClass::Compact << 48.0;
    QTest::newRow("compact beside a rail") << 520 << theme::SizeClass::Compact << 40.0;
}

void HoneycombTest::widthDecidesTheRadius()
{
    QFETCH(int, width);
    QFETCH(theme::SizeClass, sizeClass);
    QFETCH(double, radius);
    theme::Theme::instance().setSizeClass(sizeClass);
    Honeycomb map;
    map.setTiles(gallery::exampleMap());
    map.resize(width, 600);
    map.show();
    QCOMPARE(map.radius(), radius);
    QVERIFY(map.tileRect(u"helpen"_s).right() <= width);
    theme::Theme::instance().setSizeClass(theme::SizeClass::Wide);
}

void HoneycombTest::namesFitTheirTile_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<double>("radius");
    QTest::addColumn<int>("count");
    QTest::newRow("short") << QStringList{ u"Helpen"_s } << 57.0 << 1;
    QTest::newRow("long word") << QStringList{ u"Samenwerken"_s } << 57.0 << 1;
    QTest::newRow("two") << QStringList{ u"Taal op"_s, u"het werk"_s } << 52.0 << 2;
    QTest::newRow("arabic") << QStringList{ u"الاستفادة من"_s, u"الملاحظات"_s } << 57.0 << 2;
    QTest::newRow("one line too long") << QStringList{ u"Brood bakken met oma"_s } << 57.0 << 2;
    QTest::newRow("three") << QStringList{ u"Grootmoeder verzorgen en helpen"_s } << 57.0 << 3;
    QTest::newRow("endless") << QStringList{ QString(300, u'x') } << 57.0 << 1;
}

void HoneycombTest::namesFitTheirTile()
{
    QFETCH(QStringList, lines);
    QFETCH(double, radius);
    QFETCH(int, count);
    const TileWords words(lines, radius, true);
    QCOMPARE(words.lines().size(), count);
    QVERIFY2(words.width() <= radius * 1.7, qPrintable(QString::number(words.width())));
    QVERIFY(words.height() <= radius * 0.85);
    QVERIFY(words.fontSize() >= 11);
}

void HoneycombTest::longWordsAreHyphened()
{
    const TileWords words({ u"Використовувати відгуки"_s }, 57.0, true);
    QVERIFY(words.lines().size() <= 3);
    QVERIFY(!words.lines().join(u' ').contains(u'…'));
    QString again = words.lines().join(u' ');
    again.replace(u"- "_s, QString());
    QCOMPARE(again, u"Використовувати відгуки"_s);
}

void HoneycombTest::newRingLeavesTheEdge_data()
{
    QTest::addColumn<TileState>("state");
    QTest::newRow("wants to learn") << TileState::WantsToLearn;
    QTest::newRow("with help") << TileState::WithHelp;
    QTest::newRow("later") << TileState::Later;
}

void HoneycombTest::newRingLeavesTheEdge()
{
    QFETCH(TileState, state);
    constexpr double Radius = 57.0;
    QImage image(160, 160, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const TileColours colours = TileColours::current(2);
    TilePainter tiles(painter, colours);
    tiles.drawTile({ 80, 80 }, Radius, { .state = state, .words = false, .isNew = true });
    tiles.drawNewRing({ 80, 80 }, Radius);
    painter.end();
    const QColor edge = state == TileState::Later ? colours.lineStrong : colours.fill;
    int edges = 0;
    int ring = 0;
    int outside = 0;
    // Along the upright side on the right: dashes have gaps, so a part of it is looked at.
    for (int x = 100; x < 160; ++x) {
        for (int y = 70; y < 90; ++y) {
            const QColor here = image.pixelColor(x, y);
            edges += here == edge;
            ring += here == colours.here;
            outside += x > 80 + Radius * 0.866 + 5 && here != QColor(Qt::white);
        }
    }
    QVERIFY2(edges >= 5, qPrintable(QString::number(edges)));
    QVERIFY2(ring >= 5 * 20, qPrintable(QString::number(ring)));
    // The neighbour's edge begins 5 px from the middle between the two.
    QCOMPARE(outside, 0);
}

QTEST_MAIN(HoneycombTest)
#include "honeycombtest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/widgets/focusring.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/honeycomb.h"
#include "ui/widgets/scrollpage.h"
#include "ui/widgets/searchfield.h"

#include <QDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::widgets;

namespace {

QRect boxIn(QWidget* widget)
{
    return { widget->mapTo(widget->window(), QPoint()), widget->size() };
}

} // namespace

class FocusRingTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void followsKeysAndMouse();
    void goesRoundTheFrameOfAField();
    void leavesAloneWhoDrawsItsOwn();
    void scrollsAlongAndIsClipped();
    void goesAlongAtOnce();
    void standsInDialogsToo();
};

void FocusRingTest::initTestCase()
{
    theme::Theme::instance().apply();
    FocusRing::install();
}

void FocusRingTest::followsKeysAndMouse()
{
    QWidget window;
    auto* row = new QHBoxLayout(&window);
    auto* one = new Button(u"Een"_s);
    auto* two = new Button(u"Twee"_s);
    row->addWidget(one);
    row->addWidget(two);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus();
    FocusRing* ring = FocusRing::of(&window);
    QVERIFY(ring);
    QTRY_COMPARE(ring->geometry(), boxIn(one).adjusted(-6, -6, 6, 6));
    QTest::keyClick(one, Qt::Key_Tab);
    QCOMPARE(ring->target(), two);
    QTRY_COMPARE(ring->geometry(), boxIn(two).adjusted(-6, -6, 6, 6));
    QTest::mouseClick(one, Qt::LeftButton);
    QCOMPARE(ring->target(), one);
    QVERIFY(ring->isVisible());
    row->insertSpacing(0, 80);
    QTRY_COMPARE(ring->geometry(), boxIn(one).adjusted(-6, -6, 6, 6));
    one->hide();
    QTRY_VERIFY(ring->target() != one || !ring->isVisible());
}

void FocusRingTest::goesRoundTheFrameOfAField()
{
    SearchField search(u"Zoek"_s);
    search.show();
    QVERIFY(QTest::qWaitForWindowActive(&search));
    search.setFocus();
    FocusRing* ring = FocusRing::of(&search);
    QVERIFY(ring);
    QVERIFY(ring->target() != static_cast<QWidget*>(search.findChild<QLineEdit*>()));
    QCOMPARE(ring->target(), search.findChild<QLineEdit*>()->parentWidget());
}

void FocusRingTest::leavesAloneWhoDrawsItsOwn()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* map = new Honeycomb;
    auto* button = new Button(u"Een"_s);
    column->addWidget(map);
    column->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    QVERIFY(FocusRing::of(&window)->isVisible());
    map->setFocus();
    QVERIFY(!FocusRing::of(&window)->isVisible());
}

void FocusRingTest::scrollsAlongAndIsClipped()
{
    ScrollPage page;
    QList<Button*> buttons;
    for (int i = 0; i < 20; ++i) {
        buttons << new Button(QString::number(i));
        page.body()->addWidget(buttons.back());
    }
    page.resize(300, 300);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    buttons[0]->setFocus();
    FocusRing* ring = FocusRing::of(&page);
    QVERIFY(ring);
    // Tab goes on below the edge of what is in sight: the page follows, and so does the ring.
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(ring->target(), buttons[9]);
    QTRY_COMPARE(ring->geometry(), boxIn(buttons[9]).adjusted(-6, -6, 6, 6));
    QVERIFY(page.rect().contains(boxIn(buttons[9])));
    page.verticalScrollBar()->setValue(0);
    QTRY_VERIFY(!ring->isVisible());
    page.verticalScrollBar()->setValue(page.verticalScrollBar()->maximum() / 2);
    QTRY_VERIFY(ring->isVisible());
}

/// In the same turn: a picture taken in between shows the ring where the control is.
void FocusRingTest::goesAlongAtOnce()
{
    QWidget window;
    window.resize(400, 300);
    auto* button = new Button(u"Een"_s, Button::Kind::Default, &window);
    button->setGeometry(20, 20, 120, 48);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    button->move(20, 28);
    QCOMPARE(FocusRing::of(&window)->geometry(), boxIn(button).adjusted(-6, -6, 6, 6));
    button->resize(140, 60);
    QCOMPARE(FocusRing::of(&window)->geometry(), boxIn(button).adjusted(-6, -6, 6, 6));
}

void FocusRingTest::standsInDialogsToo()
{
    QWidget window;
    window.show();
    QDialog dialog(&window);
    auto* button = new Button(u"Druk af"_s, Button::Kind::Default, &dialog);
    button->resize(button->sizeHint());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    button->setFocus();
    QVERIFY(FocusRing::of(&dialog));
    QCOMPARE(FocusRing::of(&dialog)->target(), button);
}

QTEST_MAIN(FocusRingTest)
#include "focusringtest.moc"

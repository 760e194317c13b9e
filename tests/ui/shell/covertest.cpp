// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/cover.h"

#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace inkaart;

/// The sheet over the window: whatever lifts it does nothing else.
class CoverTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void touchLiftsIt_data();
    void touchLiftsIt();
};

void CoverTest::touchLiftsIt_data()
{
    QTest::addColumn<bool>("byFinger");
    QTest::newRow("finger") << true;
    QTest::newRow("mouse") << false;
}

void CoverTest::touchLiftsIt()
{
    QFETCH(bool, byFinger);
    static QPointingDevice* finger = QTest::createTouchDevice();
    QWidget window;
    auto* button = new QPushButton(&window);
    button->resize(300, 200);
    window.resize(300, 200);
    shell::Cover cover(&window);
    const auto touch = [&](QWidget* widget) {
        const QPoint at = widget->rect().center();
        if (!byFinger)
            return QTest::mouseClick(widget, Qt::LeftButton, {}, at);
        QTest::touchEvent(widget, finger).press(0, at, widget);
        QTest::touchEvent(widget, finger).release(0, at, widget);
        QCoreApplication::processEvents();
    };
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QSignalSpy clicked(button, &QPushButton::clicked);
    cover.lay();
    QVERIFY(cover.isVisible());
    touch(&cover);
    QVERIFY(!cover.isVisible());
    QCOMPARE(clicked.count(), 0);
    touch(button);
    QCOMPARE(clicked.count(), 1);
    // One that waits for the disk is lifted by nothing.
    cover.hold(QStringLiteral("Even wachten"));
    touch(&cover);
    QVERIFY(cover.isVisible());
    QCOMPARE(clicked.count(), 1);
}

QTEST_MAIN(CoverTest)
#include "covertest.moc"

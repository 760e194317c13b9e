// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/session/autosave.h"

#include <QTest>

using namespace inkaart;
using session::AutoSave;

class AutoSaveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savesAtThePause()
    {
        int saves = 0;
        AutoSave save([&] { return ++saves > 0; }, nullptr, 1);
        save.touch();
        QVERIFY(save.isPending());
        QTRY_COMPARE(saves, 1);
        QVERIFY(!save.isPending());
    }

    /// Somebody who types on without a pause loses little to a fall.
    void savesWithoutAPause()
    {
        int saves = 0;
        AutoSave save([&] { return ++saves > 0; }, nullptr, 50);
        QTimer typing;
        connect(&typing, &QTimer::timeout, &save, &AutoSave::touch);
        typing.start(0);
        QTRY_VERIFY(saves >= 2);
    }

    void keepsWhatWasNotSaved()
    {
        bool isFull = true;
        int saves = 0;
        AutoSave save(
            [&] {
                saves += isFull ? 0 : 1;
                return !isFull;
            },
            nullptr, 60000);
        save.touch();
        QVERIFY(!save.flush());
        QVERIFY(save.isPending());
        isFull = false;
        QVERIFY(save.flush());
        QCOMPARE(saves, 1);
        QVERIFY(save.flush());
        QCOMPARE(saves, 1);
    }

    void dropsWhatDoesNotCount()
    {
        int saves = 0;
        AutoSave save([&] { return ++saves > 0; }, nullptr, 60000);
        save.touch();
        save.drop();
        QVERIFY(save.flush());
        QCOMPARE(saves, 0);
    }
};

QTEST_MAIN(AutoSaveTest)
#include "autosavetest.moc"

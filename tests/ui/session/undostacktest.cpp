// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/session/undostack.h"

#include <QSignalSpy>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::UndoStack;

class UndoStackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesBackTheNewestFirst();
    void keepsAStepThatFails();
    void aStepMayPushWhileItIsTakenBack();
    void nothingToUndoIsNoError();
};

void UndoStackTest::takesBackTheNewestFirst()
{
    UndoStack stack;
    QSignalSpy undone(&stack, &UndoStack::undone);
    for (const QString& word : { u"one"_s, u"two"_s })
        stack.push(word, [] { return base::Result<void>(); });
    QCOMPARE(stack.what(), u"two"_s);
    QVERIFY(stack.undo());
    QVERIFY(stack.undo());
    QCOMPARE(undone.at(0).constFirst().toString(), u"two"_s);
    QCOMPARE(undone.at(1).constFirst().toString(), u"one"_s);
    QVERIFY(stack.isEmpty());
}

void UndoStackTest::keepsAStepThatFails()
{
    UndoStack stack;
    bool full = true;
    stack.push(u"step"_s, [&full]() -> base::Result<void> {
        if (full)
            return base::fail(base::Code::DiskFull, u"full"_s);
        return {};
    });
    QVERIFY(!stack.undo());
    QCOMPARE(stack.what(), u"step"_s);
    full = false;
    QVERIFY(stack.undo());
    QVERIFY(stack.isEmpty());
}

void UndoStackTest::aStepMayPushWhileItIsTakenBack()
{
    UndoStack stack;
    stack.push(u"first"_s, [&stack]() -> base::Result<void> {
        stack.push(u"from inside"_s, [] { return base::Result<void>(); });
        return {};
    });
    QVERIFY(stack.undo());
    QCOMPARE(stack.what(), u"from inside"_s);
}

void UndoStackTest::nothingToUndoIsNoError()
{
    UndoStack stack;
    QVERIFY(stack.undo());
}

QTEST_GUILESS_MAIN(UndoStackTest)
#include "undostacktest.moc"

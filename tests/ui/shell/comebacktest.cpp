// SPDX-License-Identifier: GPL-3.0-or-later
// After a lock: the same page, sheet, field, words and caret.
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/focusnote.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/honeycomb.h"

#include <QBuffer>
#include <QImage>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;

class ComebackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void afterALock_data();
    void afterALock();
    void aSheetIsOpenAgain_data();
    void aSheetIsOpenAgain();
    void noPassphraseIsNoted();
    void whatIsThereNowIsNewer();
};

namespace {

/// Position and anchor of the caret, and the words, of a field of either kind.
struct Caret {
    QString text;
    int position = -1;
    QString selected;

    friend bool operator==(const Caret&, const Caret&) = default;
};

Caret caretOf(QWidget* field)
{
    if (const auto* line = qobject_cast<QLineEdit*>(field))
        return { line->text(), line->cursorPosition(), line->selectedText() };
    if (const auto* area = qobject_cast<QPlainTextEdit*>(field))
        return { area->toPlainText(), area->textCursor().position(),
                 area->textCursor().selectedText() };
    return {};
}

void addPhoto(store::Store& store, const base::DossierId& id, const QString& skill)
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkYellow);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "PNG"));
    const auto ref = store.putBlob(id, png, u"image/png"_s, u"werkbank.png"_s);
    QVERIFY(ref);
    const dossier::Evidence photo{ .skills = { skill }, .file = *ref };
    QVERIFY(store.append(id, { dossier::create(store.newRecordId(), photo) }));
}

} // namespace

void ComebackTest::afterALock_data()
{
    using Kind = Place::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("button"); // opens the sheet, if there is one
    QTest::addColumn<QString>("field");
    QTest::newRow("Tell") << int(Kind::Tell) << u"helpen"_s << QString() << u"story"_s;
    QTest::newRow("SeenSheet, name")
        << int(Kind::Tell) << u"helpen"_s << u"seenButton"_s << u"seenName"_s;
    QTest::newRow("SeenSheet, words")
        << int(Kind::Tell) << u"helpen"_s << u"seenButton"_s << u"seenWords"_s;
    QTest::newRow("OwnSheet, name")
        << int(Kind::Award) << QString() << u"ownBadgeButton"_s << u"ownName"_s;
    QTest::newRow("OwnSheet, description")
        << int(Kind::Award) << QString() << u"ownBadgeButton"_s << u"ownDescription"_s;
    QTest::newRow("NewLearner") << int(Kind::NewLearner) << QString() << QString() << u"callName"_s;
    QTest::newRow("ChooseCards") << int(Kind::ChooseCards) << QString() << QString()
                                 << u"presentSomeone"_s;
    QTest::newRow("WhatDidYouDo, what")
        << int(Kind::WhatDidYouDo) << QString() << u"otherButton"_s << u"experienceWhat"_s;
    QTest::newRow("WhatDidYouDo, place")
        << int(Kind::WhatDidYouDo) << QString() << u"otherButton"_s << u"experiencePlace"_s;
    QTest::newRow("Settings") << int(Kind::Settings) << u"centre"_s << QString()
                              << u"centreAddress"_s;
    QTest::newRow("Learners") << int(Kind::Learners) << QString() << QString()
                              << u"learnerSearch"_s;
    QTest::newRow("Today") << int(Kind::Today) << QString() << QString() << u"todaySearch"_s;
}

void ComebackTest::afterALock()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(QString, button);
    QFETCH(QString, field);
    ShellFixture shell;
    shell.makeVault();
    base::DossierId amina;
    shell.withStore([&](store::Store& store) {
        amina = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s });
    });
    shell.open();
    shell.unlock();
    const auto place = Place::Kind(kind);
    const bool isOfCentre = place == Place::Kind::Settings || place == Place::Kind::NewLearner
        || place == Place::Kind::Learners || place == Place::Kind::Today;
    shell.window->workspace()->go(Place{ .kind = place,
                                         .learner = isOfCentre ? base::DossierId() : amina,
                                         .record = {},
                                         .detail = detail });
    const QByteArray name = field.toLatin1();
    if (!button.isEmpty())
        shell.click(button.toLatin1());
    QTRY_VERIFY2(shell.find(name), name.constData());
    shell.type(name, u"Samir en de buren"_s);
    QWidget* before = shell.find(name);
    for (int i = 0; i < 6; ++i)
        QTest::keyClick(before, Qt::Key_Left);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(before, Qt::Key_Left, Qt::ShiftModifier);
    const Caret caret = caretOf(before);
    QVERIFY(caret.text.contains(u"Samir en de buren"_s));
    QCOMPARE(caret.selected.size(), 2);
    QTest::keyClick(before, Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(shell.restarts.size(), 1);
    shell.open();
    shell.unlock();
    QCOMPARE(int(shell.window->workspace()->place().kind), kind);
    QWidget* after = shell.find(name);
    QVERIFY2(after, name.constData());
    QCOMPARE(QApplication::focusWidget(), after);
    QCOMPARE(caretOf(after).text, caret.text);
    QCOMPARE(caretOf(after).position, caret.position);
    QCOMPARE(caretOf(after).selected, caret.selected);
    // One goes on typing where one was.
    QTest::keyClicks(after, u"x"_s);
    QVERIFY(caretOf(after).text != caret.text);
}

void ComebackTest::aSheetIsOpenAgain_data()
{
    using Kind = Place::Kind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("opener");
    QTest::addColumn<QString>("sheet");
    QTest::newRow("skill") << int(Kind::Learner) << QString() << u"skillMap"_s << u"skillSheet"_s;
    QTest::newRow("photo of the learner")
        << int(Kind::Learner) << u"evidence"_s << u"openFileButton"_s << u"fileSheet"_s;
    QTest::newRow("photo of the talk")
        << int(Kind::Tell) << u"helpen"_s << u"piece-0"_s << u"pieceSheet"_s;
}

void ComebackTest::aSheetIsOpenAgain()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(QString, opener);
    QFETCH(QString, sheet);
    ShellFixture shell;
    shell.makeVault();
    base::DossierId amina;
    shell.withStore([&](store::Store& store) {
        amina = ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s });
        addPhoto(store, amina, u"helpen"_s);
    });
    shell.open();
    shell.unlock();
    shell.window->workspace()->go(
        Place{ .kind = Place::Kind(kind), .learner = amina, .record = {}, .detail = detail });
    QTRY_VERIFY(shell.find(opener.toLatin1()));
    if (auto* map = shell.find<widgets::Honeycomb>("skillMap"))
        QTest::mouseClick(map, Qt::LeftButton, {}, map->tileRect(u"helpen"_s).center());
    else
        shell.click(opener.toLatin1());
    QTRY_VERIFY(shell.find(sheet.toLatin1()));
    QTest::keyClick(shell.window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(shell.restarts.size(), 1);
    shell.open();
    shell.unlock();
    QTRY_VERIFY2(shell.find(sheet.toLatin1()), qPrintable(sheet));
    QVERIFY(shell.find(sheet.toLatin1())->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!shell.find(sheet.toLatin1()));
}

void ComebackTest::noPassphraseIsNoted()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* secret = new QLineEdit;
    secret->setEchoMode(QLineEdit::Password);
    secret->setText(u"vier woorden aan tafel"_s);
    column->addWidget(secret);
    window.show();
    secret->setFocus();
    QByteArray note = shell::noteFocus(window);
    note.removeIf([](char c) { return c == '\0'; });
    QVERIFY(!note.contains("woorden"));
}

void ComebackTest::whatIsThereNowIsNewer()
{
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* first = new QLineEdit;
    auto* second = new QLineEdit;
    column->addWidget(first);
    column->addWidget(second);
    window.show();
    first->setText(u"Amina"_s);
    second->setText(u"buren"_s);
    second->setFocus();
    const QByteArray note = shell::noteFocus(window);
    first->setText(u"Aminah"_s);
    second->clear();
    first->setFocus();
    QVERIFY(shell::restoreFocus(window, note));
    QCOMPARE(first->text(), u"Aminah"_s);
    QCOMPARE(second->text(), u"buren"_s);
    QVERIFY(second->hasFocus() || window.focusWidget() == second);
    QVERIFY(!shell::restoreFocus(window, QByteArray("noise")));
}

QTEST_MAIN(ComebackTest)
#include "comebacktest.moc"

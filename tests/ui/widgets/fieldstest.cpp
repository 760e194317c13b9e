// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that are typed in, driven with real clicks and keys.
#include "tests/unitmain.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labeledfield.h"
#include "ui/widgets/lineedit.h"
#include "ui/widgets/passphrasefield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/textarea.h"

#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::widgets;

class FieldsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void searchEmptiesItself();
    void passphraseShowsAndWarns();
    void fieldsTellTheirLabelAndProblem();
    void textAreaGrowsAndLetsTabOut();
    void pasteTakesWordsOnly_data();
    void pasteTakesWordsOnly();
};

void FieldsTest::initTestCase()
{
    theme::Theme::instance().setReducedMotion(true);
    theme::Theme::instance().apply();
}

void FieldsTest::searchEmptiesItself()
{
    SearchField search(u"Zoek op naam"_s, u"Ctrl K"_s);
    search.show();
    QVERIFY(QTest::qWaitForWindowActive(&search));
    search.setFocus();
    QSignalSpy changed(&search, &SearchField::textChanged);
    QSignalSpy down(&search, &SearchField::leftDownwards);
    auto* cross = search.findChild<Button*>();
    QVERIFY(!cross->isVisible());
    QTest::keyClicks(search.edit(), u"ami"_s);
    QCOMPARE(changed.count(), 3);
    QVERIFY(cross->isVisible());
    QTest::keyClick(search.edit(), Qt::Key_Down);
    QCOMPARE(down.count(), 1);
    QTest::mouseClick(cross, Qt::LeftButton);
    QVERIFY(search.text().isEmpty());
    QCOMPARE(search.focusWidget(), search.edit());
    search.setText(u"أمينة"_s);
    QCOMPARE(search.edit()->layoutDirection(), Qt::RightToLeft);
    QTest::keyClick(search.edit(), Qt::Key_Escape);
    QVERIFY(search.text().isEmpty());
    QCOMPARE(search.edit()->accessibleName(), u"Zoek op naam"_s);
}

void FieldsTest::passphraseShowsAndWarns()
{
    PassphraseField field;
    field.show();
    QSignalSpy submitted(&field, &PassphraseField::submitted);
    QTest::keyClicks(field.edit(), u"abc"_s);
    QCOMPARE(field.edit()->echoMode(), QLineEdit::Password);
    QVERIFY(!field.warnsOfCapsLock());
    QTest::keyClick(field.edit(), 'D', Qt::ShiftModifier);
    QVERIFY(!field.warnsOfCapsLock());
    // A capital without Shift.
    QKeyEvent loud(QEvent::KeyPress, Qt::Key_E, Qt::NoModifier, u"E"_s);
    QCoreApplication::sendEvent(field.edit(), &loud);
    QVERIFY(field.warnsOfCapsLock());
    QTest::keyClicks(field.edit(), u"f"_s);
    QVERIFY(!field.warnsOfCapsLock());
    auto* show = field.findChild<Button*>();
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(field.isShown());
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(!field.isShown());
    QTest::keyClick(field.edit(), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
    field.clear();
    QVERIFY(field.text().isEmpty());
    // Undo must not bring a passphrase back.
    QVERIFY(!field.edit()->isUndoAvailable());
}

void FieldsTest::fieldsTellTheirLabelAndProblem()
{
    auto* passphrase = new PassphraseField;
    LabeledField labeled(u"Wachtzin"_s, passphrase);
    labeled.setHint(u"Vier woorden."_s);
    QCOMPARE(passphrase->edit()->accessibleName(), u"Wachtzin"_s);
    QCOMPARE(passphrase->edit()->accessibleDescription(), u"Vier woorden."_s);
    labeled.setProblem(u"De twee zijn niet gelijk."_s);
    QVERIFY(labeled.hasProblem());
    QCOMPARE(passphrase->edit()->accessibleDescription(), u"De twee zijn niet gelijk."_s);
    labeled.setProblem({});
    QCOMPARE(passphrase->edit()->accessibleDescription(), u"Vier woorden."_s);
}

void FieldsTest::textAreaGrowsAndLetsTabOut()
{
    TextArea area(2, 5);
    area.resize(400, area.sizeHint().height());
    area.show();
    const int least = area.sizeHint().height();
    area.setPlainText(u"een\ntwee\ndrie\nvier"_s);
    const int four = area.sizeHint().height();
    QVERIFY(four > least);
    area.setPlainText(QString(40, u'\n'));
    QVERIFY(area.sizeHint().height() > four);
    const int most = area.sizeHint().height();
    area.setPlainText(QString(400, u'\n'));
    QCOMPARE(area.sizeHint().height(), most);
    QVERIFY(area.tabChangesFocus());
    area.setPlainText(u"في المطبخ"_s);
    QCOMPARE(area.document()->defaultTextOption().alignment(), Qt::AlignRight);
    area.setPlainText(u"In de keuken"_s);
    QCOMPARE(area.document()->defaultTextOption().alignment(), Qt::AlignLeft);
}

void FieldsTest::pasteTakesWordsOnly_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("length");
    QTest::newRow("an empty clipboard") << QString() << QByteArray() << qsizetype(3);
    QTest::newRow("words") << u"text/plain"_s << "vier"_ba << qsizetype(7);
    QTest::newRow("a picture") << u"image/png"_s << "x"_ba << qsizetype(3);
    QTest::newRow("a book") << u"text/plain"_s << QByteArray(100'000, 'a')
                            << qsizetype(TextArea::limit);
}

void FieldsTest::pasteTakesWordsOnly()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, length);
    TextArea area;
    area.show();
    area.setFocus();
    QTest::keyClicks(&area, u"een"_s);
    auto* data = new QMimeData;
    if (!format.isEmpty())
        data->setData(format, bytes);
    QGuiApplication::clipboard()->setMimeData(data);
    QTest::keyClick(&area, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(area.toPlainText().size(), length);
    QVERIFY(area.toPlainText().startsWith(u"een"_s));
    QTest::keyClick(&area, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(area.toPlainText().size(), length == 3 ? 0 : 3);
}

QTEST_MAIN(FieldsTest)
#include "fieldstest.moc"

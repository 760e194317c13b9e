// SPDX-License-Identifier: GPL-3.0-or-later
// The section about the centre: its name, address, web address, figures and logo.
#include "tests/unitmain.h"

#include "ui/settings/centreview.h"

#include "tests/ui/settings/stage.h"
#include "ui/session/imports.h"
#include "ui/settings/pages.h"

#include <QDropEvent>
#include <QMimeData>

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
namespace section = settings::section;

class CentreViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();
    void nameIsSavedAndUndone();
    void emptyNameKeepsTheOldOne();
    void leavingSavesWhatWasTyped();
    void urlIsChecked_data();
    void urlIsChecked();
    void logoIsTakenInAndAway();
    void badLogoIsRefused_data();
    void badLogoIsRefused();
};

void CentreViewTest::initTestCase()
{
    tests::dressUp();
}

void CentreViewTest::cleanup()
{
    theme::Theme& theme = theme::Theme::instance();
    theme.setChoice(theme::SchemeChoice::Light);
    theme.setTextFactor(1.0);
    theme.setSizeClass(theme::SizeClass::Wide);
    theme.setReducedMotion(true);
}

void CentreViewTest::nameIsSavedAndUndone()
{
    Stage stage;
    stage.open(section::centre);
    stage.type("centreName", u"De Brug"_s);
    QTest::keyClick(stage.find("centreName"), Qt::Key_Return);
    QCOMPARE(stage.store.session().settings().name, u"De Brug"_s);
    QCOMPARE(stage.store.session().undo().what(), u"Naam van het centrum: De Brug"_s);
    QVERIFY(stage.store.session().undo().undo());
    QCOMPARE(stage.store.session().settings().name, u"Buurthuis De Schakel"_s);
    QCOMPARE(stage.fieldText("centreName"), u"Buurthuis De Schakel"_s);
    stage.store.reopen();
    QCOMPARE(store::Vault::label(stage.store.path()).value_or(QString()),
             u"Buurthuis De Schakel"_s);
}

void CentreViewTest::emptyNameKeepsTheOldOne()
{
    Stage stage;
    stage.open(section::centre);
    stage.type("centreName", u"   "_s);
    QTest::keyClick(stage.find("centreName"), Qt::Key_Return);
    QCOMPARE(stage.store.session().settings().name, u"Buurthuis De Schakel"_s);
    QVERIFY(stage.find("centreName")->property("problem").toBool());
}

void CentreViewTest::leavingSavesWhatWasTyped()
{
    Stage stage;
    stage.open(section::centre);
    stage.type("centreAddress", u"Voorbeeldstraat 1"_s);
    stage.click("section-look");
    QCOMPARE(stage.store.session().settings().address, u"Voorbeeldstraat 1"_s);
}

void CentreViewTest::urlIsChecked_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("https") << u"https://badges.voorbeeld.nl/v"_s << true;
    QTest::newRow("http") << u"http://badges.voorbeeld.nl"_s << false;
    QTest::newRow("no scheme") << u"badges.voorbeeld.nl"_s << false;
    QTest::newRow("query") << u"https://voorbeeld.nl/?a=1"_s << false;
    QTest::newRow("fragment") << u"https://voorbeeld.nl/v#"_s << false;
    QTest::newRow("name in it") << u"https://x@voorbeeld.nl/"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
}

void CentreViewTest::urlIsChecked()
{
    QFETCH(QString, url);
    QFETCH(bool, isGood);
    QCOMPARE(settings::isVerifyAddress(url), isGood);
}

void CentreViewTest::logoIsTakenInAndAway()
{
    Stage stage;
    stage.answer = stage.folder.filePath(u"logo.png"_s);
    QImage picture(80, 60, QImage::Format_ARGB32);
    picture.fill(Qt::darkGreen);
    QVERIFY(picture.save(stage.answer));
    stage.open(section::centre);
    QVERIFY(!stage.isSeen("logoRemove"));
    stage.click("logoChoose");
    QTRY_VERIFY(!stage.store.session().settings().logo.isNull());
    QTRY_VERIFY(stage.isSeen("logoPicture")
                && !stage.find<QLabel>("logoPicture")->pixmap(Qt::ReturnByValue).isNull());
    stage.click("logoRemove");
    QVERIFY(stage.store.session().settings().logo.isNull());
    // It lands also when the page is left before it is read in.
    stage.click("logoChoose");
    stage.page.reset();
    QVERIFY(stage.store.session().imports().isRunning());
    QTRY_VERIFY(!stage.store.session().settings().logo.isNull());
    stage.open(section::centre);
    stage.click("logoRemove");
    QVERIFY(stage.store.session().settings().logo.isNull());
    QVERIFY(stage.store.session().undo().undo());
    QVERIFY(!stage.store.session().settings().logo.isNull());
}

void CentreViewTest::badLogoIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("geen plaatje");
    QTest::newRow("svg with a script")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                      "<script>1</script></svg>");
    QTest::newRow("svg with a link")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                      "<image href='https://voorbeeld.nl/a.png'/></svg>");
    QTest::newRow("half a png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11);
}

void CentreViewTest::badLogoIsRefused()
{
    QFETCH(QByteArray, bytes);
    Stage stage;
    QFile file(stage.folder.filePath(u"logo.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    stage.open(section::centre);
    // Dropped from a file manager.
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(file.fileName()) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(stage.find("logoCard"), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 5, 5 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(stage.find("logoCard"), &drop);
    QTRY_VERIFY(stage.isSeen("logoProblem"));
    QVERIFY(stage.text("logoProblem").contains(u"ogo"_s)
            || stage.text("logoProblem").contains(u"SVG"_s));
    QVERIFY(stage.store.session().settings().logo.isNull());
}

QTEST_MAIN(CentreViewTest)
#include "centreviewtest.moc"

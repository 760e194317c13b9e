// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the shell's own screens, to be looked at: INKAART_SHOTS names the folder.
#include "tests/unitmain.h"

#include "tests/ui/shell/shellfixture.h"
#include "tests/ui/support/drain.h"
#include "ui/shell/cover.h"
#include "ui/shell/workspace.h"

#include <QDir>

using namespace inkaart;
using namespace Qt::StringLiterals;
using tests::ShellFixture;

class ShotsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firstRun_data();
    void firstRun();
    void work_data();
    void work();

private:
    void keep(QWidget& window, const QString& name);
    QString m_folder;
};

void ShotsTest::initTestCase()
{
    m_folder = qEnvironmentVariable("INKAART_SHOTS");
    if (m_folder.isEmpty())
        QSKIP("INKAART_SHOTS names no folder for the pictures");
    m_folder += u"/shell"_s;
    QVERIFY(QDir().mkpath(m_folder));
    tests::dressUp();
}

void ShotsTest::keep(QWidget& window, const QString& name)
{
    tests::drain();
    QVERIFY(window.grab().save(m_folder + u'/' + name + u".png"_s));
}

void ShotsTest::firstRun_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1366") << QSize(1366, 768);
    QTest::newRow("1280") << QSize(1280, 720);
    QTest::newRow("683") << QSize(683, 384);
}

void ShotsTest::firstRun()
{
    QFETCH(QSize, size);
    const QString tag = u"-%1"_s.arg(size.width());
    ShellFixture shell;
    shell.open(size);
    keep(*shell.window, u"13-doors"_s + tag);
    shell.type("invitation", u"inkaart-join:abc"_s);
    shell.click("joinButton");
    keep(*shell.window, u"13-doors-answer"_s + tag);
    shell.click("beginHereButton");
    shell.type("newPassphrase", u"vier woorden"_s);
    shell.click("makeVaultButton");
    keep(*shell.window, u"13-names"_s + tag);
    shell.type("centreName", u"Buurthuis De Schakel"_s);
    shell.type("newWorkerName", u"Noor Bakker"_s);
    shell.type("newPassphraseAgain", u"vier woorden"_s);
    shell.click("makeVaultButton");
    QTRY_VERIFY(shell.find("codeKeptButton"));
    keep(*shell.window, u"13-code"_s + tag);
    shell.click("codeKeptButton");
    keep(*shell.window, u"13-check"_s + tag);
}

void ShotsTest::work_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<double>("text");
    QTest::newRow("1366") << QSize(1366, 768) << false << 1.0;
    QTest::newRow("1366-dark") << QSize(1366, 768) << true << 1.0;
    QTest::newRow("1280") << QSize(1280, 720) << false << 1.0;
    QTest::newRow("683") << QSize(683, 384) << false << 1.0;
    QTest::newRow("largest") << QSize(1280, 720) << true << 2.0;
}

void ShotsTest::work()
{
    QFETCH(QSize, size);
    QFETCH(bool, dark);
    QFETCH(double, text);
    theme::Theme::instance().setTextFactor(text);
    theme::Theme::instance().setChoice(dark ? theme::SchemeChoice::Dark
                                            : theme::SchemeChoice::Light);
    const QString tag = u"-%1"_s.arg(QLatin1StringView(QTest::currentDataTag()));
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) {
        ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s, u"nl"_s });
        ShellFixture::addLearner(store, u"Voorbeeld: Danylo"_s, u"Данило"_s, { u"uk"_s, u"nl"_s });
        ShellFixture::addLearner(store, u"Voorbeeld: Jaylen"_s, {}, { u"nl"_s });
        ShellFixture::addLearner(store, u"Voorbeeld: Selam"_s, u"ሰላም"_s, { u"ti"_s, u"nl"_s });
        const auto robin = ShellFixture::addLearner(store, u"Voorbeeld: Robin"_s, {}, { u"nl"_s });
        const dossier::Conversation talk{ .worker = store.worker(),
                                          .cards = { u"samenwerken"_s },
                                          .opened = store.clock().nowMs() - 3600000 };
        QVERIFY(store.append(robin, { dossier::create(store.newRecordId(), talk) }));
    });
    shell.open(size);
    keep(*shell.window, u"01-unlock"_s + tag);
    shell.click("otherWorkerButton");
    shell.type("workerName", u"Sam"_s);
    shell.type("passphrase", u"NIET goed"_s);
    shell.click("openButton");
    QTRY_VERIFY(shell.find<QWidget>("openButton")->isEnabled());
    keep(*shell.window, u"01-wrong"_s + tag);
    shell.click("forgotButton");
    keep(*shell.window, u"01-recovery"_s + tag);
    shell.open(size);
    shell.unlock();
    keep(*shell.window, u"02-today"_s + tag);
    shell.window->session()->setNamesHidden(true);
    keep(*shell.window, u"02-hidden"_s + tag);
    shell.window->workspace()->warn(u"Er is iets om naar te kijken. Alles is veilig."_s);
    keep(*shell.window, u"02-banner"_s + tag);
    shell.click("placeCity");
    keep(*shell.window, u"28-city"_s + tag);
    shell.window->session()->undo().push(u"Samenwerken: kan ik"_s,
                                         [] { return base::Result<void>(); });
    keep(*shell.window, u"26-undo"_s + tag);
    shell.window->findChild<shell::Cover*>()->lay();
    keep(*shell.window, u"cover"_s + tag);
    shell.window->findChild<shell::Cover*>()->tell(
        u"De schijf is vol.\nInkaart ging niet op slot, want dit gesprek zonder naam zou weg "
        u"zijn."_s);
    keep(*shell.window, u"cover-notice"_s + tag);
}

QTEST_MAIN(ShotsTest)
#include "shotstest.moc"

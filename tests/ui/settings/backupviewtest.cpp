// SPDX-License-Identifier: GPL-3.0-or-later
// Reservekopie: made, read back, listed, stopped, expired, restored; and what goes wrong.
#include "tests/unitmain.h"

#include "core/store/backup.h"
#include "tests/ui/settings/stage.h"
#include "ui/session/unfinishedbackup.h"
#include "ui/settings/backupjob.h"
#include "ui/settings/backupwords.h"
#include "ui/settings/copies.h"

#include <QDir>
#include <QSet>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace inkaart;
using tests::Stage;
using tests::TestStore;
namespace section = settings::section;

namespace {

QStringList backupsIn(const QString& folder)
{
    return QDir(folder).entryList({ u"*.inkaart-backup*"_s }, QDir::Files);
}

QSet<QString> namesOf(store::Store& store)
{
    QSet<QString> names;
    for (const dossier::Card& card : store.cards().value_or(std::vector<dossier::Card>()))
        names.insert(card.callName);
    return names;
}

constexpr qint64 day = 24LL * 60 * 60 * 1000;

} // namespace

class BackupViewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { tests::dressUp(); }
    void neverMadeIsSaid();
    void wholePageIsInSight();
    void madeHereComesBackElsewhere();
    void passphraseOpensItToo();
    void goesOnWhenThePageIsLeft();
    void stopLeavesNothing();
    void lockingStopsIt();
    void oneThatIsDroppedIsRemembered();
    void offersOnlyFoldersThatAreThere();
    void withoutAStickItSaysWhatToDo();
    void stickIsOfferedAndChosen();
    void goneFolderIsSaid();
    void readOnlyFolderIsSaid();
    void ownFolderIsRefused();
    void lostPartsAreSaid();
    void rowsSayWhatIsThere();
    void oldOneWarns();
    void expiredIsTakenAway();
    void aWrongDateTakesNothingAway_data();
    void aWrongDateTakesNothingAway();
    void looksIntoACopy();
    void namesDoNotCollide();
};

void BackupViewTest::neverMadeIsSaid()
{
    Stage stage;
    stage.open(section::backup);
    QCOMPARE(stage.text("backupState"), u"Er is nog geen reservekopie"_s);
}

/// Nothing of the page is pushed below the edge by a list that is still empty.
void BackupViewTest::wholePageIsInSight()
{
    Stage stage({ 1262, 724 });
    stage.open(section::backup);
    for (int turn = 0; turn < 6; ++turn)
        QCoreApplication::processEvents();
    const QWidget* look = stage.find("backupLook");
    QCOMPARE(look->visibleRegion().boundingRect(), look->rect());
}

void BackupViewTest::madeHereComesBackElsewhere()
{
    Stage stage;
    stage.store.addLearner(u"Voorbeeld: Yusuf"_s, { u"ar"_s });
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_COMPARE(stage.text("backupState"), u"Laatste reservekopie: 23 november 14.00 uur"_s);
    QCOMPARE(stage.text("backupText"),
             u"2 deelnemers en 0 bestanden. Nagekeken: alles zit erin."_s);
    const QStringList made = backupsIn(stage.folder.path());
    QCOMPARE(made, QStringList{ u"Inkaart-2026-11-23-1400.inkaart-backup"_s });
    QCOMPARE(stage.store.store().local(u"backup/last"_s).value_or(QByteArray()),
             QByteArray::number(TestStore::start));
    const QString elsewhere = stage.folder.filePath(u"elders"_s);
    const auto report = store::restoreBackup(stage.folder.filePath(made.first()),
                                             stage.store.recoveryCode, elsewhere);
    QVERIFY(report);
    QCOMPARE(report->dossiers, 2);
    const QSet<QString> before = namesOf(stage.store.store());
    auto unlocked = store::Vault::unlock(elsewhere, TestStore::passphrase());
    QVERIFY(unlocked);
    auto opened =
        store::Store::open(elsewhere, std::move(*unlocked), stage.store.clock, stage.store.random);
    QVERIFY(opened);
    QCOMPARE(namesOf(**opened), before);
    QCOMPARE(before.size(), 2);
}

void BackupViewTest::passphraseOpensItToo()
{
    Stage stage;
    stage.open(section::backup);
    stage.choose("backupOwn", 0);
    stage.type("backupPassphrase", u"kort"_s);
    stage.click("backupButton");
    QVERIFY(backupsIn(stage.folder.path()).isEmpty());
    stage.type("backupPassphrase", u"voor de kluis"_s);
    stage.type("backupPassphraseAgain", u"voor de kluis"_s);
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    const QString path = stage.folder.filePath(backupsIn(stage.folder.path()).first());
    QVERIFY(store::restoreBackup(path, u"voor de kluis"_s, stage.folder.filePath(u"a"_s)));
    QVERIFY(!stage.isSeen("backupPassphrase"));
    QCOMPARE(stage.fieldText("backupPassphrase"), QString());
}

void BackupViewTest::goesOnWhenThePageIsLeft()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    stage.click("section-look");
    QTRY_VERIFY(!settings::BackupJob::of(stage.store.session())->state().isRunning);
    QCOMPARE(settings::copiesOf(stage.store.store()).size(), size_t(1));
    stage.click("section-backup");
    QVERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
}

void BackupViewTest::stopLeavesNothing()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    QVERIFY(stage.isSeen("backupStop"));
    stage.click("backupStop");
    QTRY_VERIFY(!stage.isSeen("backupStop"));
    QCOMPARE(backupsIn(stage.folder.path()), QStringList());
    QCOMPARE(stage.text("backupState"), u"Er is geen kopie gemaakt"_s);
    QVERIFY(settings::copiesOf(stage.store.store()).empty());
}

void BackupViewTest::lockingStopsIt()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    stage.comeInAs(TestStore::passphrase(), section::backup);
    QCOMPARE(backupsIn(stage.folder.path()).filter(u".part"_s), QStringList());
}

void BackupViewTest::oneThatIsDroppedIsRemembered()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_VERIFY(!settings::BackupJob::of(stage.store.session())->state().isRunning);
    QVERIFY(!session::takeDroppedBackup(stage.store.store()));
    stage.click("backupButton");
    stage.click("backupStop");
    QTRY_VERIFY(!settings::BackupJob::of(stage.store.session())->state().isRunning);
    QVERIFY(!session::takeDroppedBackup(stage.store.store()));
    stage.click("backupButton");
    stage.page.reset();
    stage.store.reopen();
    QVERIFY(session::takeDroppedBackup(stage.store.store()));
    QVERIFY(!session::takeDroppedBackup(stage.store.store()));
}

void BackupViewTest::offersOnlyFoldersThatAreThere()
{
    Stage stage;
    stage.tools.documents = stage.folder.filePath(u"Documenten"_s);
    stage.open(section::backup);
    stage.click("backupButton");
    QCOMPARE(stage.text("backupState"), u"Waarheen?"_s);
    QVERIFY(QDir().mkpath(stage.tools.documents));
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_VERIFY(!settings::BackupJob::of(stage.store.session())->state().isRunning);
    QCOMPARE(backupsIn(stage.tools.documents).size(), 1);
}

/// One touch alone in its row says nothing.
void BackupViewTest::withoutAStickItSaysWhatToDo()
{
    Stage stage;
    stage.tools.documents = stage.folder.filePath(u"nowhere"_s);
    stage.open(section::backup);
    QCOMPARE(stage.text("backupWhere"),
             u"Er zit geen stick in. Doe er een in, of kies een plek."_s);
    stage.answer = stage.folder.path();
    stage.click("backupOther");
    QCOMPARE(stage.text("backupWhere"), u"De kopie komt hier:"_s);
}

void BackupViewTest::stickIsOfferedAndChosen()
{
    Stage stage;
    QTemporaryDir stick;
    stage.tools.drives = [path = stick.path()] {
        return std::vector<settings::Drive>{ { u"Schakel blauw"_s, path, 8'000'000'000 } };
    };
    stage.open(section::backup);
    QTRY_VERIFY(stage.find("backupPlaces")->findChildren<QAbstractButton*>().size() >= 3);
    QTRY_COMPARE(stage.find<QAbstractButton>("backupPlace-0")->accessibleName(),
                 u"Stick ‘Schakel blauw’, 8 GB vrij"_s);
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    QCOMPARE(backupsIn(stick.path()).size(), 1);
    const auto copies = settings::copiesOf(stage.store.store());
    QCOMPARE(settings::placeInWords(copies.front()), u"Stick ‘Schakel blauw’"_s);
}

void BackupViewTest::goneFolderIsSaid()
{
    Stage stage;
    QDir().mkpath(stage.folder.filePath(u"stick"_s));
    stage.answer = stage.folder.filePath(u"stick"_s);
    stage.open(section::backup);
    stage.click("backupOther");
    QVERIFY(QDir(stage.answer).removeRecursively());
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupText").startsWith(u"De stick of map is er niet meer"_s));
    QVERIFY(stage.isSeen("backupButton"));
}

void BackupViewTest::readOnlyFolderIsSaid()
{
    // A file system that may only be read, also by root.
    Stage stage;
    stage.answer = u"/proc/self"_s;
    stage.open(section::backup);
    stage.click("backupOther");
    stage.click("backupButton");
    QTRY_COMPARE(stage.text("backupState"), u"De kopie is niet gemaakt"_s);
    QVERIFY2(stage.text("backupText").contains(u"Je werk is veilig"_s),
             qPrintable(stage.text("backupText")));
}

void BackupViewTest::ownFolderIsRefused()
{
    Stage stage;
    stage.answer = stage.store.store().directory();
    stage.open(section::backup);
    stage.click("backupOther");
    stage.click("backupButton");
    QTRY_COMPARE(stage.text("backupState"), u"De kopie is niet gemaakt"_s);
    QVERIFY(stage.text("backupText").startsWith(u"Dit is de map waar Inkaart zelf"_s));
    QCOMPARE(backupsIn(stage.answer), QStringList());
}

void BackupViewTest::lostPartsAreSaid()
{
    Stage stage;
    const auto learner = stage.store.addLearner(u"Voorbeeld: Yusuf"_s, { u"ar"_s });
    QVERIFY(stage.store.store().putBlob(learner, "een foto", u"image/jpeg"_s, u"foto.jpg"_s));
    QVERIFY(QDir(stage.store.store().directory() + u"/blobs"_s).removeRecursively());
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    const QString said = u"1 deel van een foto of bestand is op deze laptop kapot of weg."_s;
    QVERIFY2(stage.text("backupText").startsWith(said), qPrintable(stage.text("backupText")));
    QTRY_COMPARE(stage.text("backupCopyState"), u"1 deel mist"_s);
    // The next day it is still no good one.
    stage.store.clock.advance(day);
    stage.open(section::backup);
    QVERIFY(stage.text("backupText").startsWith(said));
}

void BackupViewTest::rowsSayWhatIsThere()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_COMPARE(stage.text("backupCopyState"), u"Nagekeken"_s);
    const QString path = stage.folder.filePath(backupsIn(stage.folder.path()).first());
    QVERIFY(QFile::rename(path, path + u".elders"_s));
    stage.open(section::backup);
    QTRY_COMPARE(stage.text("backupCopyState"), u"Nu niet hier"_s);
    QVERIFY(QFile::rename(path + u".elders"_s, path));
    stage.open(section::backup);
    QTRY_COMPARE(stage.text("backupCopyState"), u"Nagekeken"_s);
}

void BackupViewTest::oldOneWarns()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    stage.store.clock.advance(6 * day);
    stage.open(section::backup);
    QVERIFY(stage.text("backupText").contains(u"Nagekeken"_s));
    stage.store.clock.advance(2 * day);
    stage.open(section::backup);
    QCOMPARE(stage.text("backupText"), u"Dat is 8 dagen geleden. Maak vandaag een nieuwe."_s);
}

void BackupViewTest::expiredIsTakenAway()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    stage.store.clock.advance(91 * day);
    stage.open(section::backup);
    // It is the only one there is.
    QTRY_COMPARE(backupsIn(stage.folder.path()).size(), 1);
    stage.click("backupButton");
    QTRY_COMPARE(backupsIn(stage.folder.path()),
                 QStringList{ u"Inkaart-2027-02-22-1400.inkaart-backup"_s });
    QTRY_COMPARE(settings::copiesOf(stage.store.store()).size(), size_t(1));
}

void BackupViewTest::aWrongDateTakesNothingAway_data()
{
    QTest::addColumn<QDate>("date");
    QTest::newRow("1970") << QDate(1970, 1, 1);
    QTest::newRow("2099") << QDate(2099, 12, 31);
}

void BackupViewTest::aWrongDateTakesNothingAway()
{
    QFETCH(QDate, date);
    Stage stage;
    for (int i = 0; i < 2; ++i) {
        stage.open(section::backup);
        stage.click("backupButton");
        QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
        stage.store.clock.advance(day);
    }
    QTRY_COMPARE(backupsIn(stage.folder.path()).size(), 2);
    const qint64 right = stage.store.clock.nowMs();
    const QByteArray last = *stage.store.store().local(u"backup/last"_s);
    stage.store.clock.set(date.startOfDay().toMSecsSinceEpoch());
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_COMPARE(settings::copiesOf(stage.store.store()).size(), size_t(3));
    QCOMPARE(backupsIn(stage.folder.path()).size(), 3);
    QVERIFY2(stage.text("backupText").startsWith(u"De datum van deze laptop klopt niet"_s),
             qPrintable(stage.text("backupText")));
    // It silences nothing: the last one is still that of the right date.
    QCOMPARE(*stage.store.store().local(u"backup/last"_s), last);
    stage.store.clock.set(right);
    stage.open(section::backup);
    QVERIFY(stage.text("backupState").startsWith(u"Laatste reservekopie: "_s));
}

void BackupViewTest::looksIntoACopy()
{
    Stage stage;
    stage.open(section::backup);
    stage.click("backupButton");
    QTRY_VERIFY(stage.text("backupState").startsWith(u"Laatste"_s));
    stage.answer = stage.folder.filePath(backupsIn(stage.folder.path()).first());
    stage.click("backupLook");
    QTRY_VERIFY(stage.text("backupLooked").contains(u"Buurthuis De Schakel"_s));
    QFile other(stage.folder.filePath(u"iets.txt"_s));
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("geen kopie") > 0);
    other.close();
    stage.answer = other.fileName();
    stage.click("backupLook");
    QTRY_VERIFY(stage.text("backupLooked").startsWith(u"Dit is geen kopie"_s));
}

void BackupViewTest::namesDoNotCollide()
{
    QTemporaryDir folder;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(TestStore::start);
    const QString one = settings::backupPath(folder.path(), now);
    QFile file(one);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(settings::backupPath(folder.path(), now),
             folder.filePath(u"Inkaart-2026-11-23-1400-2.inkaart-backup"_s));
}

QTEST_MAIN(BackupViewTest)
#include "backupviewtest.moc"

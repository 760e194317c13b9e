// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the pages while something is wrong with the store or the date.
#include "tests/unitmain.h"

#include "tests/core/store/privatemount.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/learner/listactions.h"
#include "ui/session/clockquestion.h"
#include "ui/session/errors.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/banner.h"

#include <QDir>
#include <QListView>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::ShellFixture;
using tests::wordsOf;

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;

void change(const QString& store, const QString& sql)
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
        database.setDatabaseName(store + u"/inkaart.sqlite"_s);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(sql));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(u"spoil"_s);
}

qint64 in2099()
{
    return QDateTime({ 2099, 12, 31 }, { 12, 0 }, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

class NoticesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void nothingIsWrong();
    void oneDamagedDossierHidesNobodyElse();
    void aDamagedChangeIsSetAside_data();
    void aDamagedChangeIsSetAside();
    void aDamagedChangeOfTheCentreIsSetAside();
    void theDateIsAsked_data();
    void theDateIsAsked();
    void aDateBeforeTheBuildIsWrong();
    void aWrongDateCountsNoDays();
    void onlyForReading();
    void ofANewerProgram();
    void takenAwayEndsAfterThirtyDays_data();
    void takenAwayEndsAfterThirtyDays();
    void notPutBackAfterThirtyDays();

private:
    static base::DossierId addAmina(store::Store& store)
    {
        return ShellFixture::addLearner(store, u"Voorbeeld: Amina"_s, u"أمينة"_s, { u"ar"_s });
    }
    static base::DossierId addDanylo(store::Store& store)
    {
        return ShellFixture::addLearner(store, u"Voorbeeld: Danylo"_s, u"Данило"_s, { u"uk"_s });
    }
    static void takeAway(store::Store& store, const base::DossierId& id)
    {
        base::RecordId record;
        const auto dossier = store.dossier(id);
        (void)dossier->learner(&record);
        QVERIFY(store.append(id, { dossier::remove(*dossier->records().find(record)) }));
    }
};

void NoticesTest::nothingIsWrong()
{
    ShellFixture shell;
    shell.makeVault();
    shell.open();
    shell.unlock();
    for (const char* name : { "damageNotice", "clockNotice", "readOnlyNotice" })
        QVERIFY2(!shell.find(name), name);
}

void NoticesTest::oneDamagedDossierHidesNobodyElse()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) {
        addAmina(store);
        addDanylo(store);
        ShellFixture::addLearner(store, u"Voorbeeld: Sem"_s, {}, { u"nl"_s });
    });
    change(shell.path(),
           u"UPDATE dossier_key SET box = zeroblob(60) WHERE dossier = "
           "(SELECT dossier FROM card WHERE number = 2)"_s);
    change(shell.path(), u"UPDATE card SET box = zeroblob(60) WHERE number = 2"_s);
    shell.open();
    shell.unlock();
    QTRY_VERIFY(shell.find("damageNotice"));
    QCOMPARE(wordsOf(shell.find("damageNotice")),
             QStringList({ u"Het dossier van 1 deelnemer is beschadigd en gaat niet open."_s,
                           u"Alle andere deelnemers zijn er en zijn veilig. Inkaart verandert "
                           "niets aan het beschadigde deel. Zet een reservekopie terug, of vraag "
                           "het wie deze laptop beheert."_s }));
    const session::LearnerList& learners = shell.window->session()->learners();
    QCOMPARE(learners.countPresent(), 2);
    QCOMPARE(shell.window->session()->learners().hits(u"amina"_s, 5).size(), size_t(1));
    // It stays on the other places of the worker.
    shell.click("placeLearners");
    QVERIFY(shell.find("damageNotice"));
}

void NoticesTest::aDamagedChangeIsSetAside_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("the consent") << u"max"_s;
    QTest::newRow("the learner") << u"min"_s; // the name is on the index card only
}

void NoticesTest::aDamagedChangeIsSetAside()
{
    QFETCH(QString, which);
    ShellFixture shell;
    shell.makeVault();
    base::DossierId amina;
    shell.withStore([&](store::Store& store) {
        amina = addAmina(store);
        addDanylo(store);
    });
    change(shell.path(),
           u"UPDATE envelope SET bytes = zeroblob(400) WHERE seq = (SELECT %1(seq) FROM envelope "
           "WHERE dossier = (SELECT dossier FROM card WHERE number = 1))"_s.arg(which));
    shell.open();
    shell.unlock();
    QVERIFY(!shell.find("setAsideNotice"));
    for (const QString& tab :
         { u""_s, u"conversations"_s, u"evidence"_s, u"badges"_s, u"next"_s }) {
        shell.window->workspace()->go(
            Place{ .kind = Place::Kind::Learner, .learner = amina, .record = {}, .detail = tab });
        QVERIFY(shell.find("setAsideNotice"));
        QCOMPARE(wordsOf(shell.find("setAsideNotice")),
                 QStringList({ u"1 wijziging in dit dossier is beschadigd en telt niet mee."_s,
                               u"Al het andere is er en is veilig. Kijk of er iets mist, ook bij "
                               "de toestemming. Zet een reservekopie terug, of vraag het wie deze "
                               "laptop beheert."_s }));
        if (tab.isEmpty())
            shell.takeShot(u"set-aside-"_s + which);
    }
    shell.click("placeLearners");
    QVERIFY(!shell.find("setAsideNotice"));
    QCOMPARE(shell.window->session()->learners().hits(u"amina"_s, 5).size(), size_t(1));
}

void NoticesTest::aDamagedChangeOfTheCentreIsSetAside()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) { addAmina(store); });
    change(shell.path(),
           u"UPDATE envelope SET bytes = zeroblob(400) WHERE seq = (SELECT max(seq) FROM envelope "
           "WHERE dossier NOT IN (SELECT dossier FROM card))"_s);
    shell.open();
    shell.unlock();
    QVERIFY(shell.find("setAsideNotice"));
    QCOMPARE(wordsOf(shell.find("setAsideNotice")).value(0),
             u"1 wijziging in de gegevens van het centrum is beschadigd en telt niet mee."_s);
    QCOMPARE(shell.window->session()->learners().countPresent(), 1);
    shell.takeShot(u"set-aside-centre"_s);
}

void NoticesTest::theDateIsAsked_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::newRow("yes") << true;
    QTest::newRow("no") << false;
}

void NoticesTest::theDateIsAsked()
{
    QFETCH(bool, isRight);
    ShellFixture shell;
    shell.clock.set(in2099());
    shell.makeVault();
    shell.withStore([](store::Store& store) { addAmina(store); });
    shell.clock.set(ShellFixture::start);
    shell.open();
    shell.unlock();
    store::Store* store = &shell.window->session()->store();
    QVERIFY(!store->checkClockForSigning());
    QCOMPARE(wordsOf(shell.find("clockNotice")).value(0), u"Is het vandaag 12 mei 2026?"_s);
    if (!isRight) {
        shell.click("clockNo");
        QCOMPARE(wordsOf(shell.find("clockNotice")).value(0),
                 u"De datum van deze laptop klopt niet."_s);
        QVERIFY(wordsOf(shell.find("clockNotice")).value(1).contains(u"Zet eerst de klok"_s));
        QVERIFY(!shell.find("clockYes"));
        QVERIFY(!store->checkClockForSigning());
        return;
    }
    shell.click("clockYes");
    QVERIFY(!shell.find("clockNotice"));
    QVERIFY(store->checkClockForSigning());
    QVERIFY(!session::clockQuestion(*store));
    // Asked once: what is stored from now on changes nothing.
    addDanylo(*store);
    shell.open();
    shell.unlock();
    QVERIFY(!shell.find("clockNotice"));
    QVERIFY(shell.window->session()->store().checkClockForSigning());
}

void NoticesTest::aDateBeforeTheBuildIsWrong()
{
    ShellFixture shell;
    shell.makeVault();
    shell.clock.set(0);
    shell.open();
    shell.unlock();
    QCOMPARE(wordsOf(shell.find("clockNotice")).value(0),
             u"De datum van deze laptop klopt niet: 1 januari 1970."_s);
    QVERIFY(wordsOf(shell.find("clockNotice")).value(1).contains(u"Zet eerst de klok"_s));
    QVERIFY(!shell.find("clockYes"));
}

void NoticesTest::aWrongDateCountsNoDays()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) {
        const auto id = addAmina(store);
        const dossier::Consent waits{ .purpose = dossier::Purpose::Dossier,
                                      .given = true,
                                      .ground = u"consent"_s,
                                      .waitingUntil = ShellFixture::start + 14 * dayMs,
                                      .at = ShellFixture::start };
        QVERIFY(store.append(id, { dossier::create(store.newRecordId(), waits) }));
    });
    shell.clock.set(0);
    shell.open();
    shell.unlock();
    QStringList seen = wordsOf(shell.window.get());
    auto* list = shell.find<QListView>("todayList");
    for (int row = 0; list && row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        seen += index.data(Qt::AccessibleTextRole).toString();
    }
    for (const auto* widget : shell.window->findChildren<QWidget*>())
        seen += widget->accessibleName();
    static const QRegularExpression nonsense(u"\\d{3,}[^.]*dagen"_s);
    for (const QString& words : seen)
        QVERIFY2(!words.contains(nonsense), qPrintable(words));
    QVERIFY(seen.join(u' ').contains(u"Wacht op toestemming"_s));
}

void NoticesTest::onlyForReading()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) { addAmina(store); });
    if (!store::test::mountReadOnly(shell.path()))
        QSKIP("this needs the right to mount");
    const store::test::Unmount back(shell.path());
    shell.open();
    shell.unlock();
    QCOMPARE(wordsOf(shell.find("readOnlyNotice")),
             QStringList({ u"Alleen lezen: wat je nu verandert, wordt niet bewaard."_s,
                           u"Inkaart mag op deze plek niet schrijven. Alles is veilig. Vraag wie "
                           "deze laptop beheert om schrijven toe te staan."_s }));
    session::Session& session = *shell.window->session();
    QCOMPARE(session.learners().countPresent(), 1);
    const base::DossierId amina = session.learners().at(0).dossier;
    shell.window->workspace()->go(
        Place{ .kind = Place::Kind::Tell, .learner = amina, .record = {}, .detail = u"helpen"_s });
    shell.type("story", u"Ik help mijn buurman"_s);
    shell.window->workspace()->page()->flush();
    QVERIFY(shell.find("banner"));
    QVERIFY(
        wordsOf(shell.find("banner")).contains(session::sentenceFor({ base::Code::ReadOnly, {} })));
    // What was typed stands there still.
    auto* story = shell.find<QPlainTextEdit>("story");
    QCOMPARE(story->toPlainText(), u"Ik help mijn buurman"_s);
    shell.window.reset();
}

void NoticesTest::ofANewerProgram()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) { addAmina(store); });
    QFile file(shell.path() + u"/inkaart.sqlite"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(60) && file.write(QByteArray("\x7f\0\0\0", 4)) == 4); // user_version
    QVERIFY(file.flush() && file.seek(0));
    const QByteArray before = file.readAll();
    shell.open();
    shell.unlock();
    QCOMPARE(wordsOf(shell.find("readOnlyNotice")),
             QStringList({ u"Alleen lezen: wat je nu verandert, wordt niet bewaard."_s,
                           u"Op deze laptop is een nieuwere Inkaart gebruikt. Alles is veilig. "
                           "Installeer de nieuwste Inkaart, dan kun je weer verder werken."_s }));
    session::Session& session = *shell.window->session();
    QCOMPARE(session.learners().countPresent(), 1);
    const auto opened = session.openLearner(session.learners().at(0).dossier);
    QVERIFY(opened);
    const auto written = (*opened)->add(dossier::Rating{ .skill = u"helpen"_s });
    QVERIFY(!written && written.error().code == base::Code::ReadOnly);
    shell.window.reset();
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), before);
}

void NoticesTest::takenAwayEndsAfterThirtyDays_data()
{
    QTest::addColumn<qint64>("days");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("29 days") << qint64(29) << true;
    QTest::newRow("31 days") << qint64(31) << false;
}

void NoticesTest::takenAwayEndsAfterThirtyDays()
{
    QFETCH(qint64, days);
    QFETCH(bool, isThere);
    ShellFixture shell;
    shell.makeVault();
    base::DossierId amina;
    base::DossierId danylo;
    shell.withStore([&](store::Store& store) {
        amina = addAmina(store);
        danylo = addDanylo(store);
        QVERIFY(store.putBlob(amina, "photo", u"image/jpeg"_s, u"p.jpg"_s));
        takeAway(store, amina);
    });
    // What a power cut between a file and its row leaves.
    QVERIFY(QDir().mkpath(shell.path() + u"/blobs/ff"_s));
    QFile orphan(shell.path() + u"/blobs/ff/"_s + QString(64, u'f'));
    QVERIFY(orphan.open(QIODevice::WriteOnly) && orphan.write("x") == 1);
    orphan.close();
    shell.clock.advance(days * dayMs);
    shell.open();
    shell.unlock();
    // The files go last.
    QTRY_VERIFY(!orphan.exists());
    const store::Store& store = shell.window->session()->store();
    QCOMPARE(store.dossier(amina).has_value(), isThere);
    QVERIFY(store.dossier(danylo));
    QCOMPARE(shell.window->session()->learners().countTakenAway(), isThere ? 1 : 0);
    QCOMPARE(store.check()->blobs, isThere ? 1 : 0);
    QCOMPARE(store.check()->problems, QStringList());
}

void NoticesTest::notPutBackAfterThirtyDays()
{
    ShellFixture shell;
    shell.makeVault();
    shell.withStore([](store::Store& store) { takeAway(store, addAmina(store)); });
    shell.clock.advance(29 * dayMs);
    shell.open();
    shell.unlock();
    session::Session& session = *shell.window->session();
    const dossier::Card card = session.learners().allCards().front();
    // The program stays open over the thirtieth day.
    shell.clock.advance(2 * dayMs);
    const auto late = learner::putBack(session, card);
    QVERIFY(!late && late.error().code == base::Code::Refused);
    QVERIFY(session.store().card(card.dossier)->deletedAt != 0);
    shell.clock.advance(-2 * dayMs);
    QVERIFY(learner::putBack(session, card));
}

QTEST_MAIN(NoticesTest)
#include "noticestest.moc"

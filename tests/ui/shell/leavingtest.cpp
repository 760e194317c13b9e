// SPDX-License-Identifier: GPL-3.0-or-later
// A lock, or the end, while something is not stored yet.
#include "tests/unitmain.h"

#include "tests/ui/shell/twolearners.h"
#include "tests/ui/support/fulldisk.h"
#include "ui/session/imports.h"
#include "ui/session/unfinishedbackup.h"
#include "ui/widgets/banner.h"

#include <QPlainTextEdit>
#include <QSemaphore>
#include <QTimer>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::Place;
using tests::FullDisk;
using tests::ShellFixture;
using tests::TwoLearners;
using tests::wordsOf;

class LeavingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::dressUp(); }
    void init();
    void cleanup() { m_hold.release(100); }
    void aLockWaitsForAPhoto();
    void aLockThatWaitedLongEnoughSaysWhatIsNotKept();
    void aFailureDuringTheLockIsToldAfterIt();
    void theEndWaitsForAPhoto();
    void aFailureKeepsTheWindowOpen();
    void wordsOnAFullDiskKeepTheWindowOpen();
    void closesAllTheSame();
    void whatIsStoredAfterAllIsNoLongerWarnedOf();
    void anEmptyTalkAsksNothing();
    void aTalkWithoutANameIsAskedAbout_data();
    void aTalkWithoutANameIsAskedAbout();
    void whoGoesOnDropsTheTalk();
    void aSignalKeepsTheTalkForTheNextUnlock();
    void aLogoutAsksNothing();
    void aLogoutIsHeldUpByWhatWouldBeLost();
    void aTalkThatIsDroppedAfterALogoutIsGone();
    void aBackupThatWasDroppedIsTold();

private:
    /// As a photo that takes long: kept when \a m_hold lets it, or told to have failed.
    void import(bool works = true);
    void tell();
    session::Session& session() { return *m_shell->window->session(); }
    size_t kept();
    session::OpenDossier& talkWithoutAName();

    std::unique_ptr<TwoLearners> m_shell;
    QSemaphore m_hold;
};

void LeavingTest::init()
{
    while (m_hold.tryAcquire()) { }
    m_shell = std::make_unique<TwoLearners>();
    tell();
}

void LeavingTest::tell()
{
    m_shell->window->workspace()->go(Place{ .kind = Place::Kind::Tell,
                                            .learner = m_shell->amina,
                                            .record = {},
                                            .detail = u"helpen"_s });
}

void LeavingTest::import(bool works)
{
    session::Session& open = session();
    session().imports().run(
        [this] {
            m_hold.acquire();
            return 1;
        },
        [&open, works, id = m_shell->amina](int) {
            const dossier::Evidence photo{ .skills = { u"helpen"_s } };
            if (works)
                QVERIFY(open.store().append(
                    id, { dossier::create(open.store().newRecordId(), photo) }));
            else
                open.imports().tellFailure(u"De foto is stuk."_s);
        });
}

size_t LeavingTest::kept()
{
    size_t pieces = 0;
    m_shell->window.reset();
    m_shell->withStore([&](store::Store& store) {
        pieces = store.dossier(m_shell->amina)->all<dossier::Evidence>().size();
    });
    return pieces;
}

void LeavingTest::aLockWaitsForAPhoto()
{
    import();
    QTest::keyClick(m_shell->window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_shell->find("cover"));
    QCOMPARE(wordsOf(m_shell->find("cover")),
             QStringList{ u"Een foto of bestand wordt nog bewaard. Een ogenblik."_s });
    m_shell->takeShot(u"lock-waits"_s);
    // No key and no touch brings back what was there.
    QTest::keyClick(m_shell->find("cover"), Qt::Key_Space);
    QTest::mouseClick(m_shell->find("cover"), Qt::LeftButton);
    QVERIFY(m_shell->find("cover"));
    QVERIFY(m_shell->restarts.isEmpty());
    m_hold.release();
    QTRY_COMPARE(m_shell->restarts.size(), 1);
    QVERIFY(!m_shell->window->session());
    m_shell->unlock();
    QCOMPARE(m_shell->window->workspace()->place().kind, Place::Kind::Tell);
    QVERIFY(!m_shell->find("banner"));
    QCOMPARE(kept(), size_t(1));
}

void LeavingTest::aLockThatWaitedLongEnoughSaysWhatIsNotKept()
{
    import();
    QTest::keyClick(m_shell->window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_shell->find("cover"));
    m_shell->window->findChild<QTimer*>(u"importPatience"_s)->start(0);
    QTRY_COMPARE(m_shell->restarts.size(), 1);
    m_hold.release();
    m_shell->unlock();
    QVERIFY(wordsOf(m_shell->find("banner"))
                .contains(u"Een foto of bestand was niet bewaard toen Inkaart op slot ging. Kies "
                          "het nog een keer."_s));
    QCOMPARE(kept(), size_t(0));
}

void LeavingTest::aFailureDuringTheLockIsToldAfterIt()
{
    import(false);
    QTest::keyClick(m_shell->window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(m_shell->find("cover"));
    m_hold.release();
    QTRY_COMPARE(m_shell->restarts.size(), 1);
    m_shell->unlock();
    QVERIFY(wordsOf(m_shell->find("banner")).contains(u"De foto is stuk."_s));
    // Once.
    m_shell->open();
    m_shell->unlock();
    QVERIFY(!m_shell->find("banner"));
}

void LeavingTest::theEndWaitsForAPhoto()
{
    import();
    QVERIFY(!m_shell->window->close());
    QVERIFY(m_shell->find("cover"));
    m_hold.release();
    QTRY_VERIFY(m_shell->window->isHidden());
    QCOMPARE(kept(), size_t(1));
}

void LeavingTest::aFailureKeepsTheWindowOpen()
{
    import(false);
    QVERIFY(!m_shell->window->close());
    m_hold.release();
    QTRY_VERIFY(m_shell->find("banner"));
    QVERIFY(wordsOf(m_shell->find("banner")).contains(u"De foto is stuk."_s));
    QVERIFY(!m_shell->find("cover"));
    QVERIFY(m_shell->window->close());
}

void LeavingTest::wordsOnAFullDiskKeepTheWindowOpen()
{
    const base::DossierId other =
        ShellFixture::addLearner(session().store(), u"Voorbeeld: Vol"_s, {}, { u"nl"_s });
    FullDisk disk(m_shell->path(), session().store(), other);
    m_shell->type("story", u"Ik hielp de buren"_s);
    QVERIFY(!m_shell->window->close());
    QVERIFY(m_shell->window->isVisible());
    QVERIFY(wordsOf(m_shell->find("banner")).contains(u"Nog niet alles is bewaard."_s));
    QCOMPARE(m_shell->find<QPlainTextEdit>("story")->toPlainText(), u"Ik hielp de buren"_s);
    m_shell->takeShot(u"close-full"_s);
    disk.makeRoom();
    QVERIFY(m_shell->window->close());
    QCOMPARE(kept(), size_t(1));
}

void LeavingTest::closesAllTheSame()
{
    const base::DossierId other =
        ShellFixture::addLearner(session().store(), u"Voorbeeld: Vol"_s, {}, { u"nl"_s });
    FullDisk disk(m_shell->path(), session().store(), other);
    m_shell->type("story", u"Ik hielp de buren"_s);
    QVERIFY(!m_shell->window->close());
    m_shell->click("closeAllTheSame");
    QTRY_VERIFY(m_shell->window->isHidden());
}

void LeavingTest::whatIsStoredAfterAllIsNoLongerWarnedOf()
{
    const base::DossierId other =
        ShellFixture::addLearner(session().store(), u"Voorbeeld: Vol"_s, {}, { u"nl"_s });
    FullDisk disk(m_shell->path(), session().store(), other);
    m_shell->type("story", u"Ik hielp de buren"_s);
    QTRY_VERIFY(m_shell->find("banner"));
    // Another key, and still no room: it stays.
    m_shell->type("story", u"."_s);
    m_shell->window->workspace()->page()->flush();
    QCoreApplication::processEvents();
    QVERIFY(m_shell->find("banner"));
    disk.makeRoom();
    m_shell->type("story", u"."_s);
    QTRY_VERIFY(!m_shell->find("banner"));
    // A warning about something else stays when words are stored.
    m_shell->window->workspace()->warn(u"De foto is stuk."_s);
    m_shell->type("story", u"."_s);
    m_shell->window->workspace()->page()->flush();
    QCoreApplication::processEvents();
    QVERIFY(m_shell->find("banner"));
    QCOMPARE(kept(), size_t(1));
}

session::OpenDossier& LeavingTest::talkWithoutAName()
{
    session::OpenDossier* talk = session().openNameless({ .languages = { u"uk"_s } });
    m_shell->window->workspace()->go({});
    return *talk;
}

/// Nothing was said yet: there is nothing to ask about.
void LeavingTest::anEmptyTalkAsksNothing()
{
    talkWithoutAName();
    QVERIFY(m_shell->window->close());
}

void LeavingTest::aTalkWithoutANameIsAskedAbout_data()
{
    QTest::addColumn<QByteArray>("way");
    for (const char* way : { "close", "another learner", "somebody new", "back" })
        QTest::newRow(way) << QByteArray(way);
}

void LeavingTest::aTalkWithoutANameIsAskedAbout()
{
    QFETCH(QByteArray, way);
    shell::Workspace* workspace = m_shell->window->workspace();
    QVERIFY(talkWithoutAName().add(dossier::Rating{ .skill = u"helpen"_s }));
    if (way == "close")
        QVERIFY(!m_shell->window->close());
    else if (way == "back")
        workspace->back();
    else if (way == "another learner")
        workspace->go(Place{
            .kind = Place::Kind::Learner, .learner = m_shell->danylo, .record = {}, .detail = {} });
    else
        workspace->newTalk();
    QTRY_VERIFY(m_shell->find("dropTalkButton"));
    m_shell->takeShot(u"drop-talk"_s);
    QVERIFY(m_shell->window->isVisible());
    QVERIFY(session().current() && session().current()->holdsTalk());
    // It can still be kept.
    m_shell->click("toTalkButton");
    QCOMPARE(workspace->place().kind, Place::Kind::Result);
    QVERIFY(m_shell->find("keepButton"));
    QVERIFY(!m_shell->window->close());
    m_shell->click("dropTalkButton");
    QTRY_VERIFY(m_shell->window->isHidden());
}

void LeavingTest::whoGoesOnDropsTheTalk()
{
    shell::Workspace* workspace = m_shell->window->workspace();
    QVERIFY(talkWithoutAName().add(dossier::Rating{ .skill = u"helpen"_s }));
    const Place danylo{
        .kind = Place::Kind::Learner, .learner = m_shell->danylo, .record = {}, .detail = {}
    };
    workspace->go(danylo);
    m_shell->click("dropTalkButton");
    QCOMPARE(workspace->place(), danylo);
    QVERIFY(!m_shell->find("banner"));
    QVERIFY(m_shell->window->close());
}

/// The laptop shuts down: nobody is there to answer.
void LeavingTest::aSignalKeepsTheTalkForTheNextUnlock()
{
    QVERIFY(talkWithoutAName().add(dossier::Rating{ .skill = u"helpen"_s }));
    QVERIFY(m_shell->window->end());
    m_shell->open();
    m_shell->unlock();
    QVERIFY(session().current() && session().current()->isNameless());
    QCOMPARE(session().current()->dossier().all<dossier::Rating>().size(), size_t(1));
}

/// The session manager asks everybody to store, and then ends them.
void LeavingTest::aLogoutAsksNothing()
{
    QVERIFY(talkWithoutAName().add(dossier::Rating{ .skill = u"helpen"_s }));
    QVERIFY(m_shell->window->storeForLogout());
    QVERIFY(!m_shell->find("dropTalkButton"));
    QVERIFY(m_shell->window->close());
    m_shell->open();
    m_shell->unlock();
    QVERIFY(session().current() && session().current()->isNameless());
}

void LeavingTest::aLogoutIsHeldUpByWhatWouldBeLost()
{
    import();
    QVERIFY(!m_shell->window->storeForLogout());
    m_hold.release();
    QTRY_VERIFY(m_shell->window->isHidden());
    QCOMPARE(kept(), size_t(1));
}

/// Somebody else held the logout up, and the talk goes on and is dropped.
void LeavingTest::aTalkThatIsDroppedAfterALogoutIsGone()
{
    QVERIFY(talkWithoutAName().add(dossier::Rating{ .skill = u"helpen"_s }));
    QVERIFY(m_shell->window->storeForLogout());
    m_shell->window->workspace()->go(Place{
        .kind = Place::Kind::Learner, .learner = m_shell->danylo, .record = {}, .detail = {} });
    m_shell->click("dropTalkButton");
    QVERIFY(m_shell->window->close());
    m_shell->open();
    m_shell->unlock();
    QVERIFY(!session().current() || !session().current()->isNameless());
}

void LeavingTest::aBackupThatWasDroppedIsTold()
{
    session::noteBackupBegun(session().store());
    m_shell->window->close();
    m_shell->open();
    m_shell->unlock();
    QVERIFY(wordsOf(m_shell->find("banner"))
                .contains(u"De laatste reservekopie is niet afgemaakt: Inkaart ging op slot of "
                          "dicht. Maak hem nog een keer."_s));
    m_shell->takeShot(u"dropped-backup"_s);
    m_shell->open();
    m_shell->unlock();
    QVERIFY(!m_shell->find("banner"));
}

QTEST_MAIN(LeavingTest)
#include "leavingtest.moc"

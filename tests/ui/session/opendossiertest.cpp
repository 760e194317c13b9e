// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/support/teststore.h"
#include "ui/session/consentterm.h"
#include "ui/session/putback.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::OpenDossier;
using session::UndoStack;
using tests::TestStore;

class OpenDossierTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesAreOnDisk();
    void undoEndsWithClosing();
    void undoStaysWithTheLearnerInSight();
    void whatWasTypedStaysWithTheLearnerInSight();
    void namelessTouchesNoDisk();
    void namelessIsKept();
    void aKeepThatFailsLosesNothing();
    void isFoundAgainWhenKeptAndClosed();
    void namelessLeavesNothingToUndo();
    void namelessOutlivesALock();
    void refusesWhatIsNoFrozenTalk_data();
    void refusesWhatIsNoFrozenTalk();

private:
    static dossier::Rating rating(const QString& skill, dossier::Level level);
    static dossier::Learner somebody();
};

dossier::Rating OpenDossierTest::rating(const QString& skill, dossier::Level level)
{
    return { .skill = skill, .level = level };
}

dossier::Learner OpenDossierTest::somebody()
{
    return { .languages = { u"uk"_s, u"nl"_s } };
}

void OpenDossierTest::changesAreOnDisk()
{
    TestStore store;
    OpenDossier* open = *store.session().openLearner(store.amina);
    QSignalSpy changed(open, &OpenDossier::changed);
    QVERIFY(open->add(rating(u"samenwerken"_s, dossier::Level::Can), u"Samenwerken: kan ik"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(store.session().undo().what(), u"Samenwerken: kan ik"_s);
    store.reopen();
    const auto kept = store.store().dossier(store.amina);
    QCOMPARE(kept->all<dossier::Rating>().size(), size_t(1));
}

void OpenDossierTest::undoEndsWithClosing()
{
    TestStore store;
    OpenDossier* open = *store.session().openLearner(store.amina);
    QVERIFY(open->add(rating(u"samenwerken"_s, dossier::Level::Can), u"Samenwerken: kan ik"_s));
    store.session().closeLearner();
    QVERIFY(store.session().undo().isEmpty());
    QVERIFY(store.session().undo().undo());
    QCOMPARE(store.store().dossier(store.amina)->all<dossier::Rating>().size(), size_t(1));
}

void OpenDossierTest::undoStaysWithTheLearnerInSight()
{
    TestStore store;
    UndoStack& undo = store.session().undo();
    const base::DossierId danylo = store.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s });
    QStringList taken;
    const auto note = [&taken](const QString& what) {
        return [&taken, what]() -> base::Result<void> {
            taken.append(what);
            return {};
        };
    };
    undo.push(u"setting"_s, note(u"setting"_s));
    undo.push(u"list"_s, note(u"list"_s), UndoStack::Reach::List);
    OpenDossier* amina = *store.session().openLearner(store.amina);
    QVERIFY(amina->add(rating(u"samenwerken"_s, dossier::Level::Can), u"Amina"_s));
    QCOMPARE(undo.what(), u"Amina"_s);
    // The same dossier again is no other one.
    QVERIFY(store.session().openLearner(store.amina));
    QCOMPARE(undo.what(), u"Amina"_s);
    OpenDossier* other = *store.session().openLearner(danylo);
    QVERIFY(other->add(rating(u"helpen"_s, dossier::Level::Can), u"Danylo"_s));
    while (!undo.isEmpty())
        QVERIFY(undo.undo());
    QCOMPARE(taken, QStringList{ u"setting"_s });
    QVERIFY(other->dossier().all<dossier::Rating>().empty());
    QCOMPARE(store.store().dossier(store.amina)->all<dossier::Rating>().size(), size_t(1));
    // A step in a list outlives the closing that leads back to the list.
    undo.push(u"list"_s, note(u"list"_s), UndoStack::Reach::List);
    store.session().closeLearner();
    QCOMPARE(undo.what(), u"list"_s);
}

void OpenDossierTest::whatWasTypedStaysWithTheLearnerInSight()
{
    TestStore store;
    UndoStack& undo = store.session().undo();
    const base::DossierId danylo = store.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s });
    const auto rename = [&](const QString& name) {
        OpenDossier* open = *store.session().openLearner(store.amina);
        base::RecordId record;
        const dossier::Learner before = open->dossier().learner(&record);
        dossier::Learner after = before;
        after.callName = name;
        QVERIFY(open->change(record, after));
        session::offerPutBack(store.session(), *open, record, before, name);
    };
    const auto name = [&] { return store.store().dossier(store.amina)->learner().callName; };
    rename(u"Mina"_s);
    QVERIFY(store.session().openLearner(danylo));
    QVERIFY(undo.isEmpty());
    QCOMPARE(name(), u"Mina"_s);
    // Back in the list, with nobody's dossier open, it can be taken back.
    rename(u"Aminata"_s);
    store.session().closeLearner();
    QCOMPARE(undo.what(), u"Aminata"_s);
    QVERIFY(undo.undo());
    QCOMPARE(name(), u"Mina"_s);
}

void OpenDossierTest::namelessTouchesNoDisk()
{
    TestStore store;
    const qint64 before = store.store().check()->changes;
    OpenDossier* open = store.session().openNameless(somebody());
    QVERIFY(open->add(rating(u"helpen"_s, dossier::Level::Can), u"Helpen: kan ik"_s));
    QVERIFY(open->putBlob("picture", u"image/png"_s, u"foto.png"_s));
    QCOMPARE(open->dossier().all<dossier::Rating>().size(), size_t(1));
    QVERIFY(store.session().undo().undo());
    QVERIFY(open->dossier().all<dossier::Rating>().empty());
    QCOMPARE(store.store().check()->changes, before);
}

void OpenDossierTest::namelessIsKept()
{
    TestStore store;
    OpenDossier* open = store.session().openNameless(somebody());
    QVERIFY(open->add(rating(u"helpen"_s, dossier::Level::Can)));
    QVERIFY(open->add(rating(u"volhouden"_s, dossier::Level::Later), u"Volhouden: later"_s));
    QVERIFY(store.session().undo().undo());
    const dossier::Consent consent = session::unansweredConsent(store.session());
    const auto kept = open->keep(consent);
    QVERIFY(kept);
    QVERIFY(!open->isNameless());
    store.reopen();
    const auto dossier = store.store().dossier(*kept);
    QCOMPARE(dossier->all<dossier::Rating>().size(), size_t(1));
    QCOMPARE(dossier->all<dossier::Rating>().front().value.skill, u"helpen"_s);
    QCOMPARE(dossier->all<dossier::Consent>().front().value, consent);
    QCOMPARE(dossier->waitingUntil(), consent.waitingUntil);
}

void OpenDossierTest::aKeepThatFailsLosesNothing()
{
    TestStore store;
    OpenDossier* open = store.session().openNameless(somebody());
    QVERIFY(open->add(rating(u"helpen"_s, dossier::Level::Can)));
    const auto ref = open->putBlob("a letter", u"application/pdf"_s, u"brief.pdf"_s);
    const auto evidence = open->add(dossier::Evidence{ .skills = { u"helpen"_s }, .file = *ref });
    QVERIFY(evidence);
    const auto before = store.store().check();
    const size_t learners = store.store().cards()->size();
    // Where the files should lie nothing can be made.
    const QString blobs = store.path() + u"/blobs"_s;
    QVERIFY(QDir(blobs).removeRecursively());
    QFile inTheWay(blobs);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!open->keep(session::unansweredConsent(store.session())));
        QVERIFY(open->isNameless());
        QCOMPARE(open->blob(*ref).value_or(QByteArray()), QByteArray("a letter"));
        QCOMPARE(store.store().cards()->size(), learners);
        QCOMPARE(store.store().check()->problems, before->problems);
    }
    QVERIFY(inTheWay.remove());
    const auto kept = open->keep(session::unansweredConsent(store.session()));
    QVERIFY(kept);
    QVERIFY(!open->isNameless());
    store.reopen();
    const auto dossier = store.store().dossier(*kept);
    QCOMPARE(dossier->all<dossier::Rating>().size(), size_t(1));
    const auto stored = dossier->get<dossier::Evidence>(*evidence);
    QVERIFY(stored);
    QCOMPARE(store.store().blob(stored->value.file).value_or(QByteArray()), QByteArray("a letter"));
    QCOMPARE(store.store().check()->problems, QStringList());
}

void OpenDossierTest::isFoundAgainWhenKeptAndClosed()
{
    TestStore store;
    OpenDossier* open = store.session().openNameless(somebody());
    const base::DossierId before = open->id();
    QCOMPARE(store.session().keptAs(before), before);
    const auto kept = open->keep(session::unansweredConsent(store.session()));
    QVERIFY(kept);
    QVERIFY(*kept != before);
    store.session().closeLearner();
    QCOMPARE(store.session().keptAs(before), *kept);
}

void OpenDossierTest::namelessLeavesNothingToUndo()
{
    TestStore store;
    OpenDossier* open = store.session().openNameless(somebody());
    QVERIFY(open->add(rating(u"helpen"_s, dossier::Level::Can), u"Helpen: kan ik"_s));
    const auto before = store.store().check()->changes;
    store.session().closeLearner();
    QVERIFY(store.session().undo().isEmpty());
    QVERIFY(store.session().undo().undo());
    QCOMPARE(store.store().check()->changes, before);
}

void OpenDossierTest::namelessOutlivesALock()
{
    TestStore store;
    OpenDossier* open = store.session().openNameless(somebody());
    QVERIFY(open->add(rating(u"helpen"_s, dossier::Level::Can)));
    QVERIFY(open->add(rating(u"volhouden"_s, dossier::Level::Later), u"Volhouden: later"_s));
    QVERIFY(store.session().undo().undo());
    const auto ref = open->putBlob("picture", u"image/png"_s, u"foto.png"_s);
    QVERIFY(open->add(dossier::Evidence{ .skills = { u"helpen"_s }, .file = *ref }));
    const QByteArray frozen = open->freeze();
    store.reopen();
    const auto thawed = store.session().thawNameless(frozen);
    QVERIFY(thawed);
    QVERIFY((*thawed)->isNameless());
    QCOMPARE((*thawed)->dossier().all<dossier::Rating>().size(), size_t(1));
    QCOMPARE(*(*thawed)->blob((*thawed)->dossier().all<dossier::Evidence>().front().value.file),
             QByteArray("picture"));
    QCOMPARE(store.session().languages().own(), u"uk"_s);
    // It goes on as before, and can be kept.
    QVERIFY((*thawed)->add(rating(u"leren-leren"_s, dossier::Level::WantToLearn)));
    const auto kept = (*thawed)->keep(session::unansweredConsent(store.session()));
    QVERIFY(kept);
    QCOMPARE(store.store().dossier(*kept)->all<dossier::Rating>().size(), size_t(2));
}

void OpenDossierTest::refusesWhatIsNoFrozenTalk_data()
{
    QTest::addColumn<QByteArray>("bytes");
    TestStore store;
    OpenDossier* open = store.session().openNameless(somebody());
    const QByteArray good = open->freeze();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray(200, '\xff');
    QTest::newRow("cut off") << good.left(good.size() - 3);
    QTest::newRow("more") << good + "x";
}

void OpenDossierTest::refusesWhatIsNoFrozenTalk()
{
    QFETCH(QByteArray, bytes);
    TestStore store;
    QVERIFY(!store.session().thawNameless(bytes));
    QVERIFY(!store.session().current());
}

QTEST_MAIN(OpenDossierTest)
#include "opendossiertest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "tests/ui/support/teststore.h"
#include "ui/session/learnerdelegate.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using session::LearnerList;
using tests::TestStore;

class LearnerListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAndFollows();
    void whatComesWhileReadingIsNotLost();
    void searches();
    void hitsLeaveTheListAlone();
    void takenAwayAndBack();
    void twoLaptopsJoinedBothWays();
    void pointsAtOneThatIsNotHere();
    void paintsEveryRow_data();
    void paintsEveryRow();
    void speaksWithoutNamesWhenHidden();

private:
    static void load(LearnerList& list);
    static void join(TestStore& store, const base::DossierId& from, const base::DossierId& to)
    {
        const auto dossier = store.store().dossier(from);
        QVERIFY(store.store().append(from, { dossier::alias(dossier->records(), to) }));
    }
};

void LearnerListTest::initTestCase()
{
    tests::dressUp();
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
}

void LearnerListTest::load(LearnerList& list)
{
    QSignalSpy loaded(&list, &LearnerList::loaded);
    list.load();
    QVERIFY(loaded.wait());
}

void LearnerListTest::readsAndFollows()
{
    TestStore store;
    LearnerList& list = store.session().learners();
    QAbstractItemModelTester tester(&list);
    load(list);
    QCOMPARE(list.rowCount(), 1);
    store.clock.advance(1000);
    const base::DossierId danylo = store.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s });
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.at(0).dossier, danylo);
    QCOMPARE(list.find(danylo)->callName, u"Voorbeeld: Danylo"_s);
    QVERIFY(store.store().destroyDossier(danylo));
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(!list.find(danylo));
}

void LearnerListTest::whatComesWhileReadingIsNotLost()
{
    TestStore store;
    LearnerList& list = store.session().learners();
    QSignalSpy loaded(&list, &LearnerList::loaded);
    list.load();
    store.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s });
    QVERIFY(loaded.wait());
    QCOMPARE(list.countPresent(), 2);
}

void LearnerListTest::searches()
{
    TestStore store;
    store.addLearner(u"Voorbeeld: Zoë"_s, { u"nl"_s });
    LearnerList& list = store.session().learners();
    load(list);
    list.setQuery(u"zoe"_s);
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data().toString(), u"Voorbeeld: Zoë"_s);
    list.setQuery({});
    QCOMPARE(list.rowCount(), 2);
}

void LearnerListTest::hitsLeaveTheListAlone()
{
    TestStore store;
    for (int i = 0; i < 5; ++i)
        store.addLearner(u"Voorbeeld: Robin %1"_s.arg(i), { u"nl"_s });
    LearnerList& list = store.session().learners();
    load(list);
    QCOMPARE(list.hits(u"robin"_s, 3).size(), size_t(3));
    QCOMPARE(list.hits(u"robin"_s, 50).size(), size_t(5));
    QCOMPARE(list.rowCount(), 6);
}

void LearnerListTest::takenAwayAndBack()
{
    TestStore store;
    LearnerList& list = store.session().learners();
    load(list);
    session::OpenDossier* open = *store.session().openLearner(store.amina);
    base::RecordId record;
    open->dossier().learner(&record);
    QVERIFY(open->remove(record, u"Amina weggehaald"_s));
    QCOMPARE(list.rowCount(), 0);
    QCOMPARE(list.countTakenAway(), 1);
    QVERIFY(list.hits(u"amina"_s, 5).empty());
    list.setShow(LearnerList::Show::TakenAway);
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(store.session().undo().undo());
    list.setShow(LearnerList::Show::Present);
    QCOMPARE(list.rowCount(), 1);
}

void LearnerListTest::twoLaptopsJoinedBothWays()
{
    TestStore store;
    const base::DossierId twin = store.addLearner(u"Voorbeeld: Amiena"_s, { u"ar"_s });
    const base::DossierId third = store.addLearner(u"Voorbeeld: Aminah"_s, { u"ar"_s });
    LearnerList& list = store.session().learners();
    load(list);
    QCOMPARE(list.rowCount(), 3);
    join(store, store.amina, twin);
    join(store, twin, store.amina);
    QCOMPARE(list.rowCount(), 2);
    QCOMPARE(list.hits(u"ami"_s, 9).size(), size_t(2));
    const base::DossierId& shown = std::min(store.amina, twin);
    const base::DossierId& under = std::max(store.amina, twin);
    QVERIFY(list.find(shown)->aliasOf.isNull());
    QCOMPARE(list.find(under)->aliasOf, shown);
    // Into a circle of three: still one, the smallest.
    join(store, third, shown);
    const auto dossier = store.store().dossier(under);
    QVERIFY(store.store().append(under,
                                 { dossier::alias(dossier->records(), shown, false),
                                   dossier::alias(dossier->records(), third) }));
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.countPresent(), 1);
    QCOMPARE(list.at(0).dossier, std::min({ store.amina, twin, third }));
    // The same after a start, and whatever came meanwhile.
    LearnerList again(store.store());
    QSignalSpy loaded(&again, &LearnerList::loaded);
    again.load();
    store.addLearner(u"Voorbeeld: Danylo"_s, { u"uk"_s });
    QVERIFY(loaded.wait());
    QCOMPARE(again.rowCount(), 2);
    again.setQuery(u"ami"_s);
    QCOMPARE(again.rowCount(), 1);
}

void LearnerListTest::pointsAtOneThatIsNotHere()
{
    TestStore store;
    const base::DossierId twin = store.addLearner(u"Voorbeeld: Amiena"_s, { u"ar"_s });
    LearnerList& list = store.session().learners();
    load(list);
    join(store, twin, store.amina);
    QCOMPARE(list.rowCount(), 1);
    QVERIFY(store.store().destroyDossier(store.amina));
    // Nobody is lost with the one they stood under.
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.at(0).dossier, twin);
}

void LearnerListTest::paintsEveryRow_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"Robin"_s;
    QTest::newRow("300 characters") << QString(300, u'w');
    QTest::newRow("emoji only") << u"😀👩‍👩‍👧"_s;
    QTest::newRow("two directions") << u"Amina أمينة van Haddad"_s;
    QTest::newRow("control characters") << u"a\u202eb\u0007c\n"_s;
    QTest::newRow("nothing") << QString();
}

void LearnerListTest::paintsEveryRow()
{
    QFETCH(QString, name);
    TestStore store;
    store.addLearner(name, { u"ar"_s, u"nl"_s });
    LearnerList& list = store.session().learners();
    load(list);
    QListView view;
    session::LearnerDelegate::dress(&view);
    view.setModel(&list);
    for (const auto shape :
         { session::LearnerDelegate::Shape::TwoLines, session::LearnerDelegate::Shape::Columns }) {
        auto* delegate = new session::LearnerDelegate(store.session(), shape, &view);
        view.setItemDelegate(delegate);
        view.resize(700, 300);
        const QImage picture = view.grab().toImage();
        QVERIFY(!picture.isNull());
        QCOMPARE(view.sizeHintForRow(0), delegate->rowHeight());
        QCOMPARE(view.sizeHintForRow(1), delegate->rowHeight());
    }
}

void LearnerListTest::speaksWithoutNamesWhenHidden()
{
    TestStore store;
    LearnerList& list = store.session().learners();
    load(list);
    QCOMPARE(session::LearnerDelegate::spoken(list.at(0), store.session()),
             u"Voorbeeld: Amina, Nederlands en Arabisch, Nog geen gesprek"_s);
    store.session().setNamesHidden(true);
    QCOMPARE(session::LearnerDelegate::spoken(list.at(0), store.session()),
             u"A., Nederlands en Arabisch, Nog geen gesprek"_s);
}

QTEST_MAIN(LearnerListTest)
#include "learnerlisttest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/toldtime.h"

#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

class ToldTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goesWithTheChange()
    {
        Draft draft{ .record = samples::record(1), .kind = u"note"_s, .set = { { u"a"_s, 1 } } };
        const QByteArray plain = encodeBody(draft, samples::record(2));
        noteTold(draft, 1795438800000);
        const QByteArray told = encodeBody(draft, samples::record(2));
        QVERIFY(told != plain);
        auto read = decodeBody(told);
        QVERIFY(read);
        read->hlc = { 4102444800000, 3 };
        QCOMPARE(madeAt(*read), 1795438800000);
        // Whoever does not know the member keeps it.
        QCOMPARE(encodeBody(*read, samples::record(2)), told);
        auto old = decodeBody(plain);
        QVERIFY(old);
        old->hlc = { 4102444800000, 3 };
        QCOMPARE(madeAt(*old), 4102444800000);
    }

    void nobodyKnew()
    {
        Draft draft{ .record = samples::record(1), .kind = u"note"_s, .act = Act::Delete };
        noteUntold(draft);
        auto read = decodeBody(encodeBody(draft, samples::record(2)));
        QVERIFY(read);
        read->hlc = { 1795438800000, 3 };
        QVERIFY(isUntold(*read));
        QCOMPARE(madeAt(*read), 1795438800000);
        noteTold(draft, 1795438800000);
        QVERIFY(!isUntold(*decodeBody(encodeBody(draft, samples::record(2)))));
    }

    void nonsenseFallsBack()
    {
        Change change;
        change.hlc = { 1795438800000, 0 };
        change.rest.insert_or_assign(base::cbor::Key{ u"t"_s }, base::cbor::Value(u"gisteren"_s));
        QCOMPARE(madeAt(change), 1795438800000);
    }
};

QTEST_GUILESS_MAIN(ToldTimeTest)
#include "toldtimetest.moc"

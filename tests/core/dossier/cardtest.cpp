// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/card.h"

#include "core/search/fold.h"
#include "laptop.h"
#include "samples.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

constexpr Time noon = 1780000000000;

Card fullCard()
{
    Card card;
    card.dossier = samples::id<base::DossierId>(1);
    card.callName = u"Amina"_s;
    card.fullName = u"Amina Voorbeeld"_s;
    card.nameInOwnScript = u"أمينة"_s;
    card.languages = { u"ar"_s, u"en"_s };
    card.searchKey = u"amina"_s;
    card.searchKeyVersion = 1;
    card.created = noon;
    card.lastTalk = noon + 1;
    card.lastChange = noon + 2;
    card.waitingUntil = noon + 3;
    card.deletedAt = noon + 4;
    card.isNameless = true;
    card.hasOpenConversation = true;
    card.hasConflict = true;
    card.badges = 3;
    card.conversations = 4;
    card.lastWorker = samples::record(2);
    card.aliasOf = samples::id<base::DossierId>(3);
    card.keptAt = noon + 5;
    return card;
}

/// Each bit of \a mask leaves one member empty.
Card thinned(int mask)
{
    Card card = fullCard();
    const Card empty;
    const auto drop = [&](int bit, auto Card::*member) {
        if (mask & (1 << bit))
            card.*member = empty.*member;
    };
    drop(0, &Card::callName);
    drop(1, &Card::fullName);
    drop(2, &Card::nameInOwnScript);
    drop(3, &Card::languages);
    drop(4, &Card::searchKey);
    drop(5, &Card::searchKeyVersion);
    drop(6, &Card::created);
    drop(7, &Card::lastTalk);
    drop(8, &Card::lastChange);
    drop(9, &Card::waitingUntil);
    drop(10, &Card::deletedAt);
    drop(11, &Card::isNameless);
    drop(12, &Card::hasOpenConversation);
    drop(13, &Card::hasConflict);
    drop(14, &Card::badges);
    drop(15, &Card::conversations);
    drop(16, &Card::lastWorker);
    drop(17, &Card::aliasOf);
    drop(18, &Card::keptAt);
    return card;
}

} // namespace

class CardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTripOfAnyMembers()
    {
        for (int mask = 0; mask < (1 << 19); mask += 61) {
            const Card card = thinned(mask);
            const QByteArray bytes = encodeCard(card);
            QVERIFY(base::cbor::decode(bytes).has_value()); // deterministic form
            QCOMPARE(*decodeCard(card.dossier, bytes), card);
        }
    }

    void golden()
    {
        QFile file(QStringLiteral(INKAART_SOURCE_DIR "/tests/core/dossier/golden/card.hex"));
        if (!file.exists() && qgetenv("INKAART_GOLDEN") == "write") {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(encodeCard(fullCard()).toHex() + '\n');
            file.close();
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = QByteArray::fromHex(file.readAll());
        QCOMPARE(encodeCard(fullCard()).toHex(), bytes.toHex());
        QCOMPARE(*decodeCard(fullCard().dossier, bytes), fullCard());
    }

    void readsCardsOfOlderPrograms()
    {
        QFile file(QStringLiteral(INKAART_SOURCE_DIR "/tests/core/dossier/golden/card-1.hex"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = QByteArray::fromHex(file.readAll());
        QCOMPARE(*decodeCard(fullCard().dossier, bytes), thinned(1 << 18));
        // What an older program would have written is written still.
        QCOMPARE(encodeCard(thinned(1 << 18)).toHex(), bytes.toHex());
    }

    void skipsMembersOfANewerProgram()
    {
        base::cbor::Map map = base::cbor::decode(encodeCard(fullCard()))->map();
        map.insert_or_assign(quint64(0), base::cbor::Array{ 1, u"x"_s });
        map.insert_or_assign(quint64(99), base::cbor::Map{ { quint64(1), true } });
        QCOMPARE(*decodeCard(fullCard().dossier, base::cbor::encode(map)), fullCard());
    }

    void damagedBytesAreRefused()
    {
        const QByteArray bytes = encodeCard(fullCard());
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(!decodeCard(fullCard().dossier, QByteArrayView(bytes).first(size)));
        QVERIFY(!decodeCard(fullCard().dossier, bytes + '\0'));
        QVERIFY(!decodeCard(fullCard().dossier, base::cbor::encode(base::cbor::Array())));
        for (qsizetype at = 0; at < bytes.size(); ++at) {
            for (const char byte : { '\x00', '\x7f', '\xff' }) {
                QByteArray broken = bytes;
                broken[at] = byte;
                (void)decodeCard(fullCard().dossier, broken); // anything but a crash
            }
        }
    }

    void madeFromADossier()
    {
        base::SeededRandom random(5);
        base::FixedClock clock(noon);
        Laptop laptop(random, clock);
        laptop.add(Learner{
            .callName = u"Amina"_s, .nameInOwnScript = u"أمينة"_s, .languages = { u"ar"_s } });
        laptop.add(
            Conversation{ .worker = samples::record(7), .opened = noon + 50, .closed = noon + 60 });
        laptop.add(Conversation{ .worker = samples::record(8), .opened = noon + 100 });
        laptop.add(Award{});
        laptop.add(Award{ .revoked = noon });
        laptop.add(Consent{ .waitingUntil = noon + 9 });
        clock.set(noon + 1000);
        laptop.stamp(alias(laptop.dossier.records(), samples::id<base::DossierId>(3)));

        const Card card = makeCard(laptop.dossier);
        QCOMPARE(card.callName, u"Amina"_s);
        QCOMPARE(card.languages, QStringList{ u"ar"_s });
        QCOMPARE(card.searchKey, search::foldNames({ u"Amina"_s, QString(), u"أمينة"_s }));
        QCOMPARE(card.searchKeyVersion, search::foldVersion);
        QCOMPARE(card.created, noon);
        QCOMPARE(card.lastTalk, noon + 100);
        QCOMPARE(card.lastChange, noon + 1000);
        QCOMPARE(card.waitingUntil, noon + 9);
        QCOMPARE(card.deletedAt, Time(0));
        QVERIFY(card.hasOpenConversation);
        QVERIFY(!card.hasConflict);
        QCOMPARE(card.badges, 1);
        QCOMPARE(card.conversations, 2);
        QCOMPARE(card.lastWorker, samples::record(8));
        QCOMPARE(card.aliasOf, samples::id<base::DossierId>(3));
    }

    // As all "newest" here: what a worker said about the time does not decide who was last.
    void theLastWorkerIsByTheStamp()
    {
        base::SeededRandom random(5);
        base::FixedClock clock(noon);
        Laptop laptop(random, clock);
        laptop.add(Conversation{ .worker = samples::record(8), .opened = noon + 100 });
        laptop.add(
            Conversation{ .worker = samples::record(7), .opened = noon + 50, .closed = noon + 60 });
        const Card card = makeCard(laptop.dossier);
        QCOMPARE(card.lastWorker, samples::record(7));
        QVERIFY(!card.hasOpenConversation);
        QCOMPARE(card.lastTalk, noon + 100);
    }

    void takenAwayKeepsItsName()
    {
        base::SeededRandom random(5);
        base::FixedClock clock(noon);
        Laptop laptop(random, clock);
        const auto id = laptop.add(Learner{ .callName = u"Amina"_s });
        clock.set(noon + 5);
        const Change deletion = laptop.stamp(remove(*laptop.dossier.records().find(id)));
        QCOMPARE(makeCard(laptop.dossier).deletedAt, noon + 5);
        QCOMPARE(makeCard(laptop.dossier).callName, u"Amina"_s);
        laptop.stamp(retract(deletion));
        QCOMPARE(makeCard(laptop.dossier).deletedAt, Time(0));
    }
};

QTEST_GUILESS_MAIN(CardTest)
#include "cardtest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "ui/shell/attention.h"

#include <QTest>

using namespace inkaart;
using namespace Qt::StringLiterals;
using shell::Attention;
using Kind = Attention::Kind;

namespace {

constexpr dossier::Time day = 24LL * 60 * 60 * 1000;
constexpr dossier::Time now = 1000 * day;

} // namespace

class AttentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesOthersAlone();
    void tellsTheTermOfADossierListedUnderAnother();
    void putsTheMostUrgentFirst();
    void asksForABackup_data();
    void asksForABackup();
    void countsWhatIsPastTheTerm();
    void asksTheCoordinatorForAll();

private:
    dossier::Card card(const QString& name);
    base::SeededRandom m_random{ 3 };
    base::RecordId m_me = base::RecordId::timeOrdered(m_random, 1);
};

dossier::Card AttentionTest::card(const QString& name)
{
    dossier::Card card;
    card.dossier = base::DossierId::random(m_random);
    card.callName = name;
    card.created = now - 100 * day;
    return card;
}

void AttentionTest::finds_data()
{
    QTest::addColumn<int>("talk"); // days ago, -1 never
    QTest::addColumn<bool>("open");
    QTest::addColumn<bool>("conflict");
    QTest::addColumn<int>("waiting"); // days left, 0 not waiting
    QTest::addColumn<int>("kind"); // -1 nothing
    QTest::addColumn<int>("days");
    QTest::newRow("nobody talked yet") << -1 << false << false << 0 << -1 << 0;
    QTest::newRow("last week") << 7 << false << false << 0 << -1 << 0;
    QTest::newRow("twenty days") << 20 << false << false << 0 << -1 << 0;
    QTest::newRow("three weeks") << 21 << false << false << 0 << int(Kind::LongAgo) << 21;
    QTest::newRow("half a year") << 200 << false << false << 0 << -1 << 0;
    QTest::newRow("open talk") << 1 << true << false << 0 << int(Kind::OpenTalk) << 1;
    QTest::newRow("open talk goes first") << 30 << true << true << 5 << int(Kind::OpenTalk) << 30;
    QTest::newRow("conflict") << 1 << false << true << 0 << int(Kind::Conflict) << 1;
    QTest::newRow("waiting") << 1 << false << false << 9 << int(Kind::Waiting) << 9;
    QTest::newRow("waited too long") << 1 << false << false << -2 << int(Kind::WaitingOver) << 0;
}

void AttentionTest::finds()
{
    QFETCH(int, talk);
    QFETCH(bool, open);
    QFETCH(bool, conflict);
    QFETCH(int, waiting);
    QFETCH(int, kind);
    QFETCH(int, days);
    dossier::Card one = card(u"Amina"_s);
    one.lastTalk = talk < 0 ? 0 : now - talk * day;
    one.hasOpenConversation = open;
    one.hasConflict = conflict;
    one.waitingUntil = waiting == 0 ? 0 : now + waiting * day;
    const std::vector<dossier::Card> cards{ one };
    const auto found = shell::attentionFor({ .cards = cards, .worker = m_me, .now = now });
    QCOMPARE(found.size(), kind < 0 ? size_t(0) : size_t(1));
    if (kind >= 0)
        QCOMPARE(found.front(),
                 (Attention{ .kind = Kind(kind),
                             .learner = one.dossier,
                             .name = u"Amina"_s,
                             .days = days,
                             .created = one.created }));
}

void AttentionTest::tellsTheTermOfADossierListedUnderAnother()
{
    dossier::Card shown = card(u"Jaylen"_s);
    dossier::Card same = card(u"Jay"_s);
    same.aliasOf = shown.dossier;
    same.hasOpenConversation = true;
    const auto found = [&] {
        return shell::attentionFor({ .cards = { shown, same }, .worker = m_me, .now = now });
    };
    QVERIFY(found().empty());
    same.waitingUntil = now + 3 * day;
    QCOMPARE(found().size(), size_t(1));
    QCOMPARE(found().front().kind, Kind::Waiting);
    QCOMPARE(found().front().learner, same.dossier);
    same.waitingUntil = now - day;
    QCOMPARE(found().front().kind, Kind::WaitingOver);
}

void AttentionTest::leavesOthersAlone()
{
    dossier::Card others = card(u"Jaylen"_s);
    others.lastWorker = base::RecordId::timeOrdered(m_random, 2);
    dossier::Card gone = card(u"Sem"_s);
    gone.deletedAt = now;
    dossier::Card same = card(u"Amier"_s);
    same.aliasOf = others.dossier;
    std::vector<dossier::Card> cards{ others, gone, same };
    for (dossier::Card& one : cards)
        one.hasOpenConversation = true;
    QVERIFY(shell::attentionFor({ .cards = cards, .worker = m_me, .now = now }).empty());
}

void AttentionTest::putsTheMostUrgentFirst()
{
    std::vector<dossier::Card> cards;
    for (int i = 0; i < 8; ++i) {
        cards.push_back(card(u"long %1"_s.arg(i)));
        cards.back().lastTalk = now - (50 - i) * day;
    }
    cards.push_back(card(u"open"_s));
    cards.back().hasOpenConversation = true;
    const auto found = shell::attentionFor(
        { .cards = cards, .worker = m_me, .now = now, .lastBackup = now - 30 * day }, 4);
    QCOMPARE(found.size(), size_t(4));
    QCOMPARE(found[0].name, u"open"_s);
    QCOMPARE(found[1].name, u"long 7"_s);
    QCOMPARE(found[3].kind, Kind::BackupOld);
}

void AttentionTest::asksForABackup_data()
{
    QTest::addColumn<int>("last"); // days ago, -1 never
    QTest::addColumn<int>("first"); // the oldest dossier, days ago; -1 none
    QTest::addColumn<int>("days"); // what is said; -3 nothing
    QTest::newRow("fresh centre") << -1 << 2 << -3;
    QTest::newRow("no dossier") << -1 << -1 << -3;
    QTest::newRow("never made") << -1 << 8 << -1;
    QTest::newRow("yesterday") << 1 << 100 << -3;
    QTest::newRow("a week") << 7 << 100 << 7;
    QTest::newRow("of a day to come") << -30'000 << 100 << int(Attention::undated);
    QTest::newRow("of a day to come, in a fresh centre") << -30'000 << 2 << -3;
}

void AttentionTest::asksForABackup()
{
    QFETCH(int, last);
    QFETCH(int, first);
    QFETCH(int, days);
    const std::vector<dossier::Card> cards;
    const auto found = shell::attentionFor({ .cards = cards,
                                             .worker = m_me,
                                             .now = now,
                                             .lastBackup = last == -1 ? 0 : now - last * day,
                                             .firstWork = first < 0 ? 0 : now - first * day });
    QCOMPARE(found.size(), days == -3 ? size_t(0) : size_t(1));
    if (days != -3)
        QCOMPARE(found.front().days, days);
}

void AttentionTest::countsWhatIsPastTheTerm()
{
    std::vector<dossier::Card> cards;
    for (int i = 0; i < 8; ++i) {
        cards.push_back(card(u"away %1"_s.arg(i)));
        // Another worker's: the term is the centre's.
        cards.back().lastWorker = base::RecordId::timeOrdered(m_random, 2);
        cards.back().lastTalk = now - (i < 3 ? 800 : 300) * day;
    }
    for (int i = 0; i < 8; ++i) {
        cards.push_back(card(u"open %1"_s.arg(i)));
        cards.back().hasOpenConversation = true;
    }
    for (dossier::Card& one : cards)
        one.created = now - 900 * day;
    const auto ask = [&](int months) {
        return shell::attentionFor({ .cards = cards,
                                     .worker = m_me,
                                     .now = now,
                                     .retentionMonths = months,
                                     .lastBackup = now - 30 * day });
    };
    const auto found = ask(24);
    QCOMPARE(found.size(), size_t(5));
    // People do not push out what is asked of the coordinator.
    QCOMPARE(found[2].kind, Kind::OpenTalk);
    QCOMPARE(found[3].kind, Kind::PastTerm);
    QCOMPARE(found[3].days, 3 + 8); // nobody ever talked with the eight
    QCOMPARE(found[4].kind, Kind::BackupOld);
    // A worker who is no coordinator is not asked.
    for (const Attention& one : ask(0))
        QVERIFY(one.kind != Kind::PastTerm);
}

void AttentionTest::asksTheCoordinatorForAll()
{
    std::vector<dossier::Card> cards{ card(u"Bohdan"_s) };
    cards[0].lastWorker = base::RecordId::timeOrdered(m_random, 2);
    cards[0].waitingUntil = now - day;
    const shell::AttentionInput worker{ .cards = cards, .worker = m_me, .now = now };
    QVERIFY(shell::attentionFor(worker).empty());
    const shell::AttentionInput coordinator{
        .cards = cards, .worker = m_me, .now = now, .retentionMonths = 24
    };
    QCOMPARE(shell::attentionFor(coordinator).size(), size_t(1));
    QCOMPARE(shell::attentionFor(coordinator)[0].kind, Kind::WaitingOver);
}

QTEST_GUILESS_MAIN(AttentionTest)
#include "attentiontest.moc"

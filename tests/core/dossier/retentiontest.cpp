// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/retention.h"

#include "laptop.h"
#include "samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

Time at(const QString& day)
{
    return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(12, 0)).toMSecsSinceEpoch();
}

Card card(int number, const QString& created, const QString& lastTalk = {})
{
    Card card;
    card.dossier = samples::id<base::DossierId>(quint8(number));
    card.created = at(created);
    card.lastTalk = lastTalk.isEmpty() ? 0 : at(lastTalk);
    return card;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastContact_data()
    {
        QTest::addColumn<QString>("lastTalk");
        QTest::addColumn<QString>("kept");
        QTest::addColumn<bool>("isPast");
        QTest::newRow("no talk") << QString() << QString() << true;
        QTest::newRow("talk before") << u"2024-11-22"_s << QString() << true;
        QTest::newRow("talk on the day") << u"2024-11-23"_s << QString() << true;
        QTest::newRow("talk a day later") << u"2024-11-24"_s << QString() << false;
        QTest::newRow("kept since") << u"2024-01-01"_s << u"2026-01-01"_s << false;
        QTest::newRow("kept long ago") << u"2022-01-01"_s << u"2024-01-01"_s << true;
        QTest::newRow("clock once at 2099") << u"2099-01-01"_s << QString() << false;
    }
    void lastContact()
    {
        QFETCH(QString, lastTalk);
        QFETCH(QString, kept);
        QFETCH(bool, isPast);
        std::vector<Card> cards{ card(1, u"2020-01-01"_s, lastTalk) };
        cards[0].keptAt = kept.isEmpty() ? 0 : at(kept);
        QCOMPARE(pastTerm(cards, 24, at(u"2026-11-23"_s)).size(), isPast ? 1u : 0u);
    }

    void oldestFirst()
    {
        const std::vector<Card> cards{ card(1, u"2020-05-01"_s), card(2, u"2020-01-01"_s),
                                       card(3, u"2026-01-01"_s) };
        const auto past = pastTerm(cards, 24, at(u"2026-11-23"_s));
        QCOMPARE(past.size(), 2u);
        QCOMPARE(past[0]->dossier, cards[1].dossier);
    }

    /// Two dossiers of one person: a talk in either is a talk with them.
    void samePersonCounts()
    {
        std::vector<Card> cards{ card(1, u"2020-01-01"_s), card(2, u"2020-01-01"_s) };
        cards[1].aliasOf = cards[0].dossier;
        QCOMPARE(pastTerm(cards, 24, at(u"2026-11-23"_s)).size(), 1u);
        cards[1].lastTalk = at(u"2026-10-01"_s);
        QVERIFY(pastTerm(cards, 24, at(u"2026-11-23"_s)).empty());
    }

    void takenAwayIsNotAskedAgain()
    {
        std::vector<Card> cards{ card(1, u"2020-01-01"_s) };
        cards[0].deletedAt = at(u"2026-11-01"_s);
        QVERIFY(pastTerm(cards, 24, at(u"2026-11-23"_s)).empty());
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "retentiontest.moc"

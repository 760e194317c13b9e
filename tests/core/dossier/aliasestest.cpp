// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/dossier/aliases.h"

#include "samples.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace inkaart;
using namespace inkaart::dossier;

namespace {

base::DossierId dossierId(int number)
{
    return samples::id<base::DossierId>(quint8(number));
}

/// "1>2 2>1": dossier 1 says it is 2, and the other way round.
Aliases said(const QString& words)
{
    Aliases aliases;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        aliases.emplace(dossierId(word.section(u'>', 0, 0).toInt()),
                        dossierId(word.section(u'>', 1, 1).toInt()));
    return aliases;
}

std::set<base::DossierId> known(int count)
{
    std::set<base::DossierId> ids;
    for (int i = 1; i <= count; ++i)
        ids.insert(dossierId(i));
    return ids;
}

} // namespace

class AliasesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listedUnderOne_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("listed");
        QTest::newRow("nobody") << u""_s << u""_s;
        QTest::newRow("one under the other") << u"2>1"_s << u"2>1"_s;
        QTest::newRow("chain") << u"3>2 2>1"_s << u"3>1 2>1"_s;
        QTest::newRow("two joined both ways") << u"1>2 2>1"_s << u"2>1"_s;
        QTest::newRow("circle of three") << u"1>2 2>3 3>1"_s << u"2>1 3>1"_s;
        QTest::newRow("circle the other way") << u"1>3 3>2 2>1"_s << u"2>1 3>1"_s;
        QTest::newRow("tail into a circle") << u"5>4 4>3 3>2 2>4"_s << u"5>2 4>2 3>2"_s;
        QTest::newRow("smaller than the circle") << u"1>3 3>4 4>3"_s << u"1>3 4>3"_s;
        QTest::newRow("itself") << u"1>1"_s << u""_s;
        QTest::newRow("not here") << u"1>9"_s << u""_s;
        QTest::newRow("by way of one that is not here") << u"2>1 1>9"_s << u"2>1"_s;
    }
    void listedUnderOne()
    {
        QFETCH(QString, words);
        QFETCH(QString, listed);
        QCOMPARE(listedUnder(said(words), known(5)), said(listed));
    }

    /// Whatever is said, of those that hang together one stands in the list.
    void exactlyOneStaysInSight()
    {
        std::vector<int> to(4);
        for (int all = 0; all < 256; ++all) {
            Aliases aliases;
            for (int i = 0; i < 4; ++i) {
                to[size_t(i)] = (all >> (2 * i)) & 3;
                if (to[size_t(i)] != i)
                    aliases.emplace(dossierId(i + 1), dossierId(to[size_t(i)] + 1));
            }
            const Aliases listed = listedUnder(aliases, known(4));
            // Groups by joining both ends of every saying.
            std::vector<int> group(4);
            std::iota(group.begin(), group.end(), 0);
            for (int round = 0; round < 4; ++round) {
                for (int i = 0; i < 4; ++i) {
                    const int least = std::min(group[size_t(i)], group[size_t(to[size_t(i)])]);
                    group[size_t(i)] = group[size_t(to[size_t(i)])] = least;
                }
            }
            for (int one : std::set<int>(group.begin(), group.end())) {
                int inSight = 0;
                for (int i = 0; i < 4; ++i)
                    inSight += group[size_t(i)] == one && !listed.contains(dossierId(i + 1));
                QCOMPARE(inSight, 1);
            }
            for (const auto& [dossier, under] : listed)
                QVERIFY(!listed.contains(under));
        }
    }
};

QTEST_GUILESS_MAIN(AliasesTest)
#include "aliasestest.moc"

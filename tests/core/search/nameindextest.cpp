// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/search/nameindex.h"

#include "core/search/fold.h"

#include <QSet>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace inkaart;
using search::NameIndex;

namespace {

const QStringList firstNames{ u"Amina"_s, u"أمينة"_s, u"Oksana"_s,   u"Оксана"_s,
                              u"ሰላም"_s,   u"Zoë"_s,   u"Mohammed"_s, u"محمد"_s,
                              u"Jan"_s,   u"Юлія"_s,  u"Łukasz"_s,   u"İpek"_s };
const QStringList lastNames{ u"Yusuf"_s,    u"يوسف"_s,    u"de Wit"_s, u"Коваль"_s,
                             u"Al-Masri"_s, u"Tesfaye"_s, u"Bakker"_s, u"Gonçalves"_s };

QList<search::Entry> people(int count)
{
    std::mt19937 random(7);
    QList<search::Entry> entries;
    for (int id = 0; id < count; ++id) {
        const QString first = firstNames[qsizetype(random() % size_t(firstNames.size()))];
        const QString last = lastNames[qsizetype(random() % size_t(lastNames.size()))];
        entries.append({ id, search::foldNames({ first, first + u' ' + last }) });
    }
    return entries;
}

/// Every word of the query stands somewhere in a literal line: what must at least be found.
QSet<int> naive(const QList<search::Entry>& entries, const QString& query)
{
    const QStringList words =
        search::fold(query).section(u'\n', 0, 0).split(u' ', Qt::SkipEmptyParts);
    QSet<int> found;
    for (const search::Entry& entry : entries) {
        QString literal;
        for (const QString& line : entry.key.split(u'\n')) {
            if (!line.startsWith(u'~') && !line.startsWith(u'='))
                literal += line + u'\n';
        }
        if (std::all_of(words.begin(), words.end(),
                        [&](const QString& w) { return literal.contains(w); }))
            found.insert(entry.id);
    }
    return found;
}

} // namespace

class NameIndexTest : public QObject {
    Q_OBJECT
private slots:
    void findsAcrossScripts_data();
    void findsAcrossScripts();
    void bestFirst();
    void everyWordMustBeFound();
    void nothingTypedFindsNobody();
    void findsWhatANaiveSearchFinds();
    void putAndRemove();
    void similarPeople();
};

void NameIndexTest::findsAcrossScripts_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("typed");
    QTest::newRow("amina") << u"أمينة يوسف"_s << u"amina"_s;
    QTest::newRow("amina unfinished") << u"أمينة يوسف"_s << u"ami"_s;
    QTest::newRow("both words") << u"أمينة يوسف"_s << u"Amina Yusuf"_s;
    QTest::newRow("oksana") << u"Оксана"_s << u"oksana"_s;
    QTest::newRow("selam") << u"ሰላም"_s << u"selam"_s;
    QTest::newRow("tesfaye") << u"ተስፋዬ"_s << u"tesfay"_s;
    QTest::newRow("yulia") << u"Юлія Щербак"_s << u"yulia"_s;
    QTest::newRow("julia") << u"Юлія Щербак"_s << u"Julia"_s;
    QTest::newRow("sherbak") << u"Юлія Щербак"_s << u"sjerbak"_s;
    QTest::newRow("own script") << u"أَمِينَة"_s << u"امينة"_s;
    QTest::newRow("typed in cyrillic") << u"Oksana"_s << u"Оксана"_s;
    QTest::newRow("accent left out") << u"Zoë Gonçalves"_s << u"zoe goncal"_s;
    QTest::newRow("accent typed") << u"Zoe"_s << u"zoë"_s;
    QTest::newRow("shahin") << u"Şahin"_s << u"shahin"_s;
    QTest::newRow("middle of a word") << u"Rozemarijn"_s << u"marijn"_s;
    QTest::newRow("chinese") << u"王芳"_s << u"wang"_s;
}

void NameIndexTest::findsAcrossScripts()
{
    QFETCH(QString, name);
    QFETCH(QString, typed);
    NameIndex index;
    index.build({ { 1, search::fold(u"Somebody Else"_s) }, { 2, search::fold(name) } });
    QCOMPARE(index.find(typed), QList<int>{ 2 });
}

void NameIndexTest::bestFirst()
{
    NameIndex index;
    index.build({ { 1, search::fold(u"Roxana Min"_s) },
                  { 2, search::fold(u"Benjamin Mina"_s) },
                  { 3, search::fold(u"Yasmina"_s) },
                  { 4, search::fold(u"Minah"_s) },
                  { 5, search::fold(u"Mina"_s) } });
    QCOMPARE(index.find(u"mina"), (QList<int>{ 5, 4, 2, 3 }));
}

void NameIndexTest::everyWordMustBeFound()
{
    NameIndex index;
    index.build({ { 1, search::fold(u"Amina Yusuf"_s) }, { 2, search::fold(u"Amina Bakker"_s) } });
    QCOMPARE(index.find(u"yu ami"), QList<int>{ 1 });
    QVERIFY(index.find(u"amina piet").isEmpty());
}

void NameIndexTest::nothingTypedFindsNobody()
{
    NameIndex index;
    QVERIFY(index.find(u"a").isEmpty());
    index.build({ { 1, search::fold(u"Amina"_s) }, { 2, QString() } });
    QVERIFY(index.find(u"").isEmpty());
    QVERIFY(index.find(u" - ").isEmpty());
    QCOMPARE(index.size(), 2);
}

void NameIndexTest::findsWhatANaiveSearchFinds()
{
    const auto entries = people(500);
    NameIndex index;
    index.build(entries);
    for (const auto* typed :
         { u"a", u"ami", u"yusuf", u"de wit", u"w", u"коваль", u"محمد", u"ka ba", u"al-m",
           u"oksana k", u"zoe", u"nobody", u"ser", u"ip de" }) {
        const QList<int> ids = index.find(typed);
        const QSet<int> found(ids.begin(), ids.end());
        QCOMPARE(found.size(), ids.size());
        const QSet<int> expected = naive(entries, QString::fromUtf16(typed));
        QVERIFY2(found.contains(expected), qPrintable(QString::fromUtf16(typed)));
    }
}

void NameIndexTest::putAndRemove()
{
    NameIndex index;
    index.build(people(200));
    for (int round = 0; round < 5; ++round) {
        for (int id = 0; id < 200; ++id)
            index.put(id, search::fold(u"Round%1 Person%2"_s.arg(round).arg(id)));
    }
    QCOMPARE(index.size(), 200);
    QVERIFY(index.find(u"round3").isEmpty());
    QCOMPARE(index.find(u"round4").size(), 200);
    index.remove(17);
    index.remove(17);
    QVERIFY(!index.find(u"person17").contains(17));
    QCOMPARE(index.size(), 199);
}

void NameIndexTest::similarPeople()
{
    NameIndex index;
    index.build({ { 1, search::foldNames({ u"Amina"_s, u"Amina Yusuf"_s }) },
                  { 2, search::foldNames({ u"Amina"_s, u"Amina Bakker"_s }) },
                  { 3, search::fold(u"Piet de Wit"_s) } });
    const auto found = index.similar(search::foldNames({ u"Amina"_s, u"Amina Yussuf"_s }));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].id, 1);
    QVERIFY(index.similar(search::fold(u"Zoë Jansen"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(NameIndexTest)
#include "nameindextest.moc"

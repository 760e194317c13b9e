// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unitmain.h"

#include "core/search/fold.h"

#include "core/search/romanize.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace inkaart;

class FoldTest : public QObject {
    Q_OBJECT
private slots:
    void folds_data();
    void folds();
    void skeletonsMeet_data();
    void skeletonsMeet();
    void manyNamesOneKey();
    void longAndEmpty();
};

void FoldTest::folds_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    QTest::newRow("ascii") << u"Amina YUSUF"_s << u"amina yusuf"_s;
    QTest::newRow("hyphen") << u"  Al-Masri,  O'Neil "_s << u"al masri oneil"_s;
    QTest::newRow("accents") << u"Zoë Gonçalves"_s << u"zoe goncalves\n~zu honkalves"_s;
    QTest::newRow("decomposed is the same")
        << u"Zoe\u0308 Gonc\u0327alves"_s << u"zoe goncalves\n~zu honkalves"_s;
    QTest::newRow("turkish") << u"İpek Yıldız"_s << u"ipek yildiz\n~ipek ildiz"_s;
    QTest::newRow("polish") << u"Łukasz"_s << u"lukasz\n~lukasz"_s;
    QTest::newRow("apostrophes") << u"D’Angelo"_s << u"dangelo\n~danhelo"_s;
    QTest::newRow("arabic marks") << u"أَمِينَة"_s << u"امينه\namynh\n~aminh\n=amn"_s;
    QTest::newRow("arabic tatweel") << u"أمـــينة"_s << u"امينه\namynh\n~aminh\n=amn"_s;
    QTest::newRow("arabic alef") << u"آمينة"_s << u"امينه\namynh\n~aminh\n=amn"_s;
    QTest::newRow("persian ya and kaf") << u"کی"_s << u"كي\nky\n~ki\n=k"_s;
    QTest::newRow("ukrainian") << u"Оксана"_s << u"оксана\noksana\n~oksana\n=aksn"_s;
    QTest::newRow("ukrainian letters")
        << u"Юлія Щербак"_s << u"юлія щербак\nyuliya shcherbak\n~iulia serbak\n=yl srbk"_s;
    QTest::newRow("ethiopic") << u"ሰላም"_s << u"ሰላም\nselam\n~selam\n=slm"_s;
    QTest::newRow("ethiopic name") << u"ተስፋዬ"_s << u"ተስፋዬ\ntesfaye\n~tesfaie\n=tsf"_s;
    QTest::newRow("greek") << u"Νίκος"_s << u"νικος\nnikos\n~nikos\n=nks"_s;
    QTest::newRow("chinese") << u"王芳"_s << u"王芳\nwang fang\n~vanh fanh\n=wnj fnj"_s;
    QTest::newRow("direction marks") << u"\u200FAmina\u200E"_s << u"amina\n~amina"_s;
    QTest::newRow("control characters") << u"Ami\u0007na"_s << u"ami na"_s;
    QTest::newRow("no marks from outside") << u"~Zoé =x"_s << u"zoe x\n~zu ks"_s;
    QTest::newRow("emoji") << u"😀"_s << u"😀"_s;
    QTest::newRow("nothing") << u" \t "_s << QString();
}

void FoldTest::folds()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(search::fold(name), key);
    QCOMPARE(search::fold(name), search::fold(name));
}

void FoldTest::skeletonsMeet_data()
{
    QTest::addColumn<QString>("latin");
    QTest::addColumn<QString>("other");
    QTest::newRow("amina") << u"amina"_s << u"أمينة"_s;
    QTest::newRow("yusuf") << u"yusuf"_s << u"يوسف"_s;
    QTest::newRow("mohammed") << u"mohammed"_s << u"محمد"_s;
    QTest::newRow("ali") << u"ali"_s << u"علي"_s;
    QTest::newRow("fatima") << u"fatima"_s << u"فاطمة"_s;
    QTest::newRow("khaled") << u"khaled"_s << u"خالد"_s;
    QTest::newRow("shirin") << u"shirin"_s << u"شیرین"_s;
    QTest::newRow("zahra") << u"zahra"_s << u"زهراء"_s;
    QTest::newRow("selam") << u"selam"_s << u"ሰላም"_s;
    QTest::newRow("salam") << u"salam"_s << u"ሰላም"_s;
}

void FoldTest::skeletonsMeet()
{
    QFETCH(QString, latin);
    QFETCH(QString, other);
    const QStringList lines = search::fold(other).split(u'\n');
    QCOMPARE(lines.last(), u'=' + search::skeleton(latin));
}

void FoldTest::manyNamesOneKey()
{
    QCOMPARE(search::foldNames({ u"Amina"_s, u"Amina Yusuf"_s, u"amina"_s, QString() }),
             u"amina\namina yusuf"_s);
}

void FoldTest::longAndEmpty()
{
    QCOMPARE(search::fold(QString()), QString());
    QCOMPARE(search::fold(QString(5000, u'a')).size(), 300);
    QVERIFY(search::fold(QString(5000, u'ж')).size() < 5000);
    QCOMPARE(search::fold(QString(QChar(0xD800))), search::fold(QString(QChar(0xD800))));
}

QTEST_GUILESS_MAIN(FoldTest)
#include "foldtest.moc"
